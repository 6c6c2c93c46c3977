# Recursion without end, in every way that Python code can call itself: an error that can be caught.
def attempt(label, f, *args):
    try:
        f(*args)
        print(label, "returned")
    except RuntimeError as e:
        print(label, "RuntimeError", len(e.args))
    except MemoryError as e:
        print(label, "MemoryError")


def direct(): return direct()


def argument(n): return argument(n + 1)


def many(a, b=2, *c, d=4, **e): return many(a, b, *c, d=d, **e)


def mutual_a(): mutual_b()


def mutual_b(): mutual_a()


def in_expression(n): return 1 + in_expression(n) * 2


def in_try():
    try:
        return in_try()
    finally:
        pass


def in_except():
    try:
        raise ValueError
    except ValueError:
        return in_except()


def in_with():
    with Context():
        return in_with()


def in_loop():
    for x in (1, 2):
        in_loop()


def in_comprehension(): return [in_comprehension() for _ in (1,)]


def in_generator_expression(): return list(in_generator_expression() for _ in (1,))


def generator():
    yield from generator()


def generator_next():
    yield next(generator_next())


def by_map(x): return list(map(by_map, [x]))


def by_sorted(x): return sorted([1, 2], key=by_sorted)


def by_filter(x): return list(filter(by_filter, [x]))


def by_max(x): return max([1, 2], key=by_max)


def by_eval(): return eval("by_eval()")


def by_exec(): exec("by_exec()")


def by_star(*args): return by_star(*args, 1)


def by_lambda(): return (lambda: by_lambda())()


def by_closure():
    def inner(): return by_closure()
    return inner()


def by_default(x=None): return by_default(x=x)


class Context:
    def __enter__(self): return self
    def __exit__(self, *args): return False


class Endless:
    def method(self): return self.method()
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __eq__(self, other): return self == other
    def __lt__(self, other): return self < other
    def __hash__(self): return hash(self)
    def __bool__(self): return bool(self)
    def __iter__(self): return iter(self)
    def __next__(self): return next(self)
    def __getitem__(self, i): return self[i]
    def __setitem__(self, i, v): self[i] = v
    def __delitem__(self, i): del self[i]
    def __contains__(self, x): return x in self
    def __add__(self, other): return self + other
    def __radd__(self, other): return other + self
    def __iadd__(self, other): self += other
    def __neg__(self): return -self
    def __enter__(self):
        with self: pass
    def __exit__(self, *args): pass
    @property
    def prop(self): return self.prop
    @staticmethod
    def static(): return Endless.static()
    @classmethod
    def of_class(cls): return cls.of_class()


class Attribute:
    def __getattr__(self, name): return getattr(self, name)


class Made:
    def __init__(self): Made()


class New:
    def __new__(cls): return New()


class Super(Endless):
    def method(self): return super().method()


for f in (direct, mutual_a, in_try, in_except, in_with, in_loop, in_comprehension, in_generator_expression, by_eval, by_exec, by_star, by_lambda, by_closure, by_default):
    attempt(f.__name__, f)
for f in (argument, many, in_expression, by_map, by_sorted, by_filter, by_max):
    attempt(f.__name__, f, 1)
attempt("yield from", list, generator())
attempt("next", list, generator_next())
e = Endless()
for source in ("e.method()", "e()", "len(e)", "repr(e)", "str(e)", "e == e", "e < e", "hash(e)", "bool(e)", "not e", "iter(e)", "next(e)", "e[0]", "e[0] = 1", "del e[0]", "1 in e", "e + 1", "1 + e", "e += 1", "-e", "with e: pass", "e.prop", "e.static()", "e.of_class()", "Attribute().x", "Made()", "New()", "Super().method()", "[e] == [e, 1]", "[e, 1] < [e, 2]", "{e: 1}", "'%s' % e", "print(e)", "f'{e}'", "e in [1]", "max(e, e)", "sorted([e, e])", "[x for x in e]", "if e: pass", "e and 1", "sum([e, e])", "str([e])", "repr({1: e})", "list(e)", "a, b = e", "f(*e)", "'a'.join(e)", "dict(e)", "set([e])", "(e,) == (e, e)"):
    try:
        exec(source, {"e": e, "Attribute": Attribute, "Made": Made, "New": New, "Super": Super, "f": print})
        print(source, "returned")
    except (RuntimeError, MemoryError) as error:
        print(source, type(error).__name__)
    except Exception as error:
        print(source, "other", type(error).__name__)


def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError:
        return n


first = depth(0)
print(first > 30, [depth(0) > first // 2 for _ in range(3)])


def recovers(n):
    try:
        direct()
    except RuntimeError:
        return n and recovers(n - 1)
    return "never"


print(recovers(5))
levels = []


def unwinding(n):
    try:
        unwinding(n + 1)
    finally:
        levels.append(n)


attempt("unwinding", unwinding, 0)
print(levels[-3:], len(levels) - levels[0] in (0, 1), levels == sorted(levels, reverse=True))
nested = []
for _ in range(5000):
    nested = [nested]
try:
    print(len(str(nested)))
except RuntimeError as error:
    print("str of nested", type(error).__name__)
deep = None
for i in range(100):
    deep = (i, deep)
print(len(str(deep)), deep == deep)
cyclic = []
cyclic.append(cyclic)
try:
    print(len(repr(cyclic)))
except RuntimeError as error:
    print("repr of cycle", type(error).__name__)
try:
    print(cyclic == [cyclic, 1], cyclic == cyclic)
except RuntimeError as error:
    print("comparison", type(error).__name__)
