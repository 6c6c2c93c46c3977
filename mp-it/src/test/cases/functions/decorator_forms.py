# Decorators: forms, order, what they get, what they may return.
log = []


def logged(f):
    log.append(("logged", getattr(f, "__name__", f)))
    return f


def named(name):
    log.append(("named", getattr(name, "__name__", name)))

    def decorate(f):
        log.append(("decorate", name, getattr(f, "__name__", f)))
        return f

    return decorate


class Registry:
    def __init__(self):
        self.items = {}

    def add(self, key=None):
        def decorate(f):
            self.items[key or f.__name__] = f
            return f

        return decorate

    def plain(self, f):
        self.items["plain " + f.__name__] = f
        return f

    @property
    def prop(self):
        return self.plain

    class Inner:
        @staticmethod
        def deco(f):
            return ("inner", f)


registry = Registry()


@logged
def one():
    return 1


@named("outer")
@logged
@named("inner")
def three():
    return 3


@registry.add()
def first():
    return "first"


@registry.add("second key")
def second():
    return "second"


@registry.plain
def third():
    return "third"


@registry.prop
def fourth():
    return "fourth"


@Registry.Inner.deco
def fifth():
    return "fifth"


print(log, sorted(registry.items), [registry.items[k]() for k in sorted(registry.items)], fifth[0], fifth[1]())
log.clear()


@len
@str
@type
def nonsense():
    pass


print(nonsense, type(nonsense))



def memo(f):
    cache = {}

    def call(*args):
        if args not in cache:
            cache[args] = f(*args)
            log.append(len(args))
        return cache[args]

    call_count = lambda: len(cache)
    return call


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(log), log[:3])
log.clear()


def repeat(times, *, sep=","):
    def decorate(f):
        return lambda *a, **k: sep.join(str(f(*a, **k)) for _ in range(times))

    return decorate


@repeat(3)
def greet(name="you"):
    return "hi " + name


@repeat(2, sep="|")
@repeat(times=2, sep="-")
def nested(x, *, y=0):
    return x + y


print(greet(), greet("me"), greet(name="z"), nested(1), nested(1, y=5))


class CountCalls:
    def __init__(self, f):
        self.f, self.count = f, 0

    def __call__(self, *args):
        self.count += 1
        return self.count, self.f(*args)


@CountCalls
def counted(x):
    return x * 2


print(counted(1), counted("a"), counted.count, type(counted).__name__)


def add_attribute(cls):
    cls.added = "added"
    cls.names = sorted(n for n in dir(cls) if n[0] != "_")
    return cls


def replace(cls):
    return cls.__name__, cls


@add_attribute
class Decorated:
    x = 1

    def m(self):
        return self.added


@replace
@add_attribute
class Replaced:
    pass


@logged
class Logged(Decorated):
    @logged
    def m(self):
        return "m"

    @named("in class")
    @staticmethod
    def s():
        return "s"

    @staticmethod
    @logged
    def t():
        return "t"

    @classmethod
    @named("class")
    def c(cls):
        return cls.__name__

    @property
    @logged
    def p(self):
        return "p"

    @p.setter
    def p(self, v):
        log.append(("set", v))

    @memo
    def cached(self):
        return id(self) == id(self)


print(Decorated().m(), Decorated.names, Replaced[0], Replaced[1].names)
o = Logged()
o.p = 5
print(o.m(), o.s(), o.t(), o.c(), o.p, o.cached(), log)
log.clear()


def failing(f):
    raise ValueError(f.__name__)


def run(source):
    space = {"log": log, "logged": logged, "named": named, "failing": failing, "registry": registry}
    try:
        exec(source, space)
        f = space.get("f", "no f")
        print(repr(source), f if not callable(f) else "callable", log)
    except Exception as e:
        print(repr(source), type(e).__name__, e, log)
    log.clear()


for source in (
    "@failing\ndef f(): pass", "@logged\n@failing\ndef f(): pass", "@failing\n@logged\ndef f(): pass", "@undefined\ndef f(): pass", "@logged.x\ndef f(): pass", "@named\ndef f(): pass", "@named()\ndef f(): pass", "@named(1, 2)\ndef f(): pass", "@logged()\ndef f(): pass", "@type\ndef f(): pass", "@callable\ndef f(): pass", "@int\ndef f(): pass", "@None\ndef f(): pass", "@5\ndef f(): pass", "@'x'\ndef f(): pass", "@registry.items\ndef f(): pass", "@registry.nothing\ndef f(): pass", "@registry.add('x').y\ndef f(): pass", "@registry.add('x')()\ndef f(): pass", "@registry.items['plain third']\ndef f(): pass", "@(logged)\ndef f(): pass", "@[logged][0]\ndef f(): pass", "@lambda f: f\ndef f(): pass", "@logged if 1 else named\ndef f(): pass", "@logged, named\ndef f(): pass", "@x := logged\ndef f(): pass", "@logged\n\n# comment\n\ndef f(): pass", "@logged # comment\ndef f(): pass", "@logged; def f(): pass", "@logged def f(): pass", "@logged\nf = 5", "@logged\nlambda: 1", "@logged\nfor x in y: pass", "@logged\n", "@logged", "@\ndef f(): pass", "@@logged\ndef f(): pass", "@logged\n@logged\nclass f: pass", "@logged\nasync def f(): pass", "@named('a' 'b')\ndef f(): pass", "@named(*['s'])\ndef f(): pass", "@named(name='k')\ndef f(): pass", "@named([1, 2][0])\ndef f(): pass", "@ logged\ndef f(): pass", "@registry . plain\ndef f(): pass", "def g():\n  @logged\n  def h(): return 5\n  return h\nf = g()()", "f = logged(lambda: 1)", "@staticmethod\ndef f(): return 1\nf = type(f).__name__", "@classmethod\ndef f(c): return 1\nf = type(f).__name__", "@property\ndef f(s): return 1\nf = type(f).__name__", "@property\ndef f(s): return 1\n@f.setter\ndef f(s, v): pass\n@f.deleter\ndef f(s): pass\nf = type(f).__name__",
):
    run(source)
