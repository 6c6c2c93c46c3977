# @micropython.native: the whole language, compiled when it is first called.
import micropython


@micropython.native
def arithmetic(n):
    total = 0
    for i in range(n):
        total += i * i - (i >> 1) | 1
    return total, total / 3, -total, ~total, total ** 2, divmod(total, 7), total & 0xFF


print("arithmetic", arithmetic(0), arithmetic(10), arithmetic(1000))


@micropython.native
def grows(n):
    value = 1
    for i in range(n):
        value *= 3
    return value


print("grows", grows(5), grows(18), grows(19), grows(80))


@micropython.native
def kinds(x, y):
    return x + y, x * 2, x == y, x != y, not x, x or y, x and y, [x, y], (x, y), {x: y}, {x}


for x, y in ((1, 2), (1.5, 2.5), ("a", "b"), ((1,), (2,)), (True, False), (1 << 40, 2)):
    print("kinds", kinds(x, y))


@micropython.native
def arguments(a, b=2, *rest, c, d=4, **names):
    return a, b, rest, c, d, sorted(names.items())


print("arguments", arguments(1, c=3), arguments(1, 5, 6, 7, c=8, d=9, e=10), arguments(*(1, 2, 3), **{"c": 4, "z": 5}))
for call in ("arguments()", "arguments(1)", "arithmetic(1, 2)", "arithmetic(m=1)"):
    try:
        eval(call)
    except TypeError as e:
        print("arguments", call, e)


@micropython.native
def closures(n):
    made = []

    def add(x):
        nonlocal n
        n += x
        return n

    for k in range(3):
        made.append(lambda x, k=k: (x + k, n))
    return add, made


add, made = closures(10)
print("closures", add(1), add(2), [f(100) for f in made])


@micropython.native
def generator(n):
    for i in range(n):
        got = yield i * 1.5
        if got:
            print("generator got", got)
    return "end"


g = generator(3)
print("generator", next(g), g.send("x"), list(g))


@micropython.native
def delegates(n):
    result = yield from generator(n)
    yield result


print("delegates", list(delegates(2)), sum(generator(100)))


@micropython.native
def exceptions(f):
    try:
        try:
            return "returns", f()
        except ValueError as e:
            return "value", e.args
        except (KeyError, IndexError):
            return "lookup", None
        else:
            return "else", None
        finally:
            print("exceptions finally")
    except Exception as e:
        return "outer", type(e).__name__


def fails(e):
    def f():
        raise e

    return f


for f in (lambda: 1, fails(ValueError(1, 2)), fails(KeyError("k")), lambda: [][1], lambda: 1 / 0, lambda: None.x):
    print("exceptions", exceptions(f))


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind)
        return self.swallow


@micropython.native
def blocks(swallow, fail):
    with Manager(False) as outer, Manager(swallow) as inner:
        if fail:
            raise RuntimeError(fail)
        for i in range(3):
            if i == 1:
                continue
            if i == 2:
                break
        return "inside", outer is inner
    return "behind"


print("blocks", blocks(False, None))
print("blocks", blocks(True, "swallowed"))
try:
    blocks(False, "passed on")
except RuntimeError as e:
    print("blocks", e)


class Point:
    @micropython.native
    def __init__(self, x, y):
        self.x = x
        self.y = y

    @micropython.native
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    @micropython.native
    def __getattr__(self, name):
        return "no " + name

    @property
    @micropython.native
    def norm(self):
        return self.x * self.x + self.y * self.y

    @staticmethod
    @micropython.native
    def origin():
        return Point(0, 0)


p = Point(1, 2) + Point(0.5, 4)
print("methods", p.x, p.y, p.norm, p.z, Point.origin().norm)


@micropython.native
def unpacking(items):
    a, b, *c = items
    (d, e), f = (a, b), c
    a, b = b, a
    del c
    return a, b, d, e, f, items[::-1], items[1:2], [x * 2 for x in items if x], {k: v for k, v in zip(items, items)}


print("unpacking", unpacking([1, 2, 3, 4]), unpacking("wxyz"[0:4] and [5.5, "x"]))
try:
    unpacking([1])
except ValueError as e:
    print("unpacking", e)


@micropython.native
def recursion(n):
    return 1 if n < 2 else n * recursion(n - 1)


print("recursion", recursion(5), recursion(30))


@micropython.native
def changes(values):
    result = []
    for v in values:  # what was an int becomes a float, then a str
        result.append(v + v)
    return result


print("changes", changes(range(40))[-3:], changes([1] * 40 + [0.5, "s", [1], 1 << 29, 1 << 30])[-6:])
print("names", recursion.__name__, hasattr(recursion, "__code__"))
