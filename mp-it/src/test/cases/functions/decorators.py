# Decorators on functions, methods and classes.
log = []
def trace(f):
    log.append("wrap")
    def inner(*args, **kw):
        log.append("call")
        return f(*args, **kw)
    return inner
@trace
def add(a, b=1): return a + b
print("wrapped at definition:", log)
print("result:", add(2), add(2, b=5))
print("log:", log)


def times(n):
    def deco(f):
        return lambda *a: [f(*a) for _ in range(n)]
    return deco
@times(3)
def hello(x): return "hi " + x
print("with argument:", hello("you"))


def mark(tag):
    def deco(f):
        order.append(tag)
        return lambda: tag + f()
    order.append("make " + tag)
    return deco
order = []
@mark("a")
@mark("b")
@mark("c")
def base(): return "!"
print("stacked:", base(), order)


call_now = lambda f: f()
@call_now
def value(): return 12
print("lambda decorator:", value)


table = {}
def register(f):
    table[f.__name__] = f
    return f
@register
def first(): return 1
@register
def second(): return 2
print("registered:", sorted(table), table["second"]())


class Ns:
    def deco(self, f): return lambda: ("ns", f())
    @staticmethod
    def static(f): return lambda: ("static", f())
ns = Ns()
@ns.deco
def one(): return 1
@Ns.static
def two(): return 2
print("attribute decorator:", one(), two())


def add_method(cls):
    cls.extra = lambda self: "extra of " + self.name
    return cls
@add_method
class Plain:
    name = "plain"
print("class decorator:", Plain().extra())


def singleton(cls): return cls()
@singleton
class Only:
    def __init__(self): self.n = 5
print("class to instance:", Only.n)


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.calls = 0
    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)
@CountCalls
def square(x): return x * x
square(2)
print("class as decorator:", square(3), square.calls)


class Methods:
    @trace
    def m(self, x): return ("m", x)
    @staticmethod
    @trace
    def s(x): return ("s", x)
    @classmethod
    def c(cls, x): return (cls.__name__, x)
    @property
    def p(self): return "p"
del log[:]
o = Methods()
print("methods:", o.m(1), o.s(2), Methods.s(3), o.c(4), Methods.c(5), o.p)
print("calls:", len(log))


def local():
    def deco(f): return lambda: f() + 1
    @deco
    @deco
    def inner(): return 1
    return inner()
print("local:", local())
@type
def kind(): pass
print("builtin decorator:", kind.__name__)
@trace
def gen():
    yield 1
    yield 2
print("generator:", list(gen()))
def retry(n):
    def deco(f):
        def run(*a):
            for attempt in range(n):
                try:
                    return f(*a), attempt
                except ValueError:
                    pass
            return "gave up", n
        return run
    return deco
tries = []
@retry(4)
def flaky(good):
    tries.append(good)
    if len(tries) < good: raise ValueError
    return "done"
print("retry:", flaky(3), flaky(99))
class Typed:
    def __init__(self, *types): self.types = types
    def __call__(self, f):
        def run(*args):
            for a, t in zip(args, self.types):
                if not isinstance(a, t): return "wants " + t.__name__
            return f(*args)
        return run
@Typed(int, str)
def repeat(n, s): return n * s
print("instance as decorator:", repeat(2, "ab"), repeat("x", "y"), repeat(1, 2))
