# Code objects as bytes, and functions made of them again.
import marshal

function = type(lambda: 0)
HEADER = 4  # says how wide small ints are, which is another number on another machine


def copy(f, names=None):
    return function(marshal.loads(marshal.dumps(f.__code__)), {} if names is None else names)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


def compiled(source):
    return compile(source, "file.py", "exec")


for source in (
    "",
    "x = 1",
    "x = (1, 'a text that is no name', b'bytes', 2.5, 1j, 10**30, None, ..., True, ())",
    "def f(a, b=2, *c, d=4, **e): return [a + i for i in c]",
    "class A:\n def m(self): return self.x\n @staticmethod\n def s(q): yield q\n",
    "import sys.path as p\nfrom m import n\nfor i in range(300): print(i, -70000, 1234567)",
    "def outer(x):\n def inner(y):\n  nonlocal x\n  x += y\n  return lambda: x\n return inner",
):
    dumped = marshal.dumps(compiled(source))
    print(len(dumped), dumped[:3], dumped[HEADER:])
    again = marshal.dumps(marshal.loads(dumped))
    print(again == dumped)

names = {"print": print, "range": range}
exec(marshal.loads(marshal.dumps(compiled("total = sum_ = 0\nfor i in range(5): total += i\nprint(total)"))), names)
print(names["total"])

print(copy(lambda: 1)(), copy(lambda x, y: (y, x))(1, 2), copy(lambda *a, **k: (a, k))(1, 2, z=3))
print(copy(lambda x=0: x)("given"), copy(lambda x, *, k=1: (x, k))(1, k=2))


def makes_functions(n):
    def counts(step=1):
        nonlocal n
        n += step
        return n

    class Holder:
        value = [i * i for i in range(4)]

        def get(self, i):
            return self.value[i]

    return counts, Holder()


copied = copy(makes_functions, {"range": range, "__name__": "copied"})
for i in range(9):
    counts, holder = copied(10)
print(counts(), counts(5), holder.get(3), holder.value)


def generator(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)


g = copy(generator, {"range": range, "print": print})(3)
print(next(g), g.send("x"), list(g))


def uses(a):
    return a + b + missing(a)


print(copy(uses, {"b": 2, "missing": lambda a: -a})(1), uses.__code__.co_name)
attempt("no such name", lambda: copy(uses)(1))
for value in (None, 1, "x", [], copy, type):
    attempt("dumps", lambda: marshal.dumps(value))
for data in (b"", b"M", b"MPY?", b"x" * 40, 5, None):
    attempt("loads", lambda: marshal.loads(data))
attempt("arguments", lambda: marshal.dumps())
print(marshal.loads(bytearray(marshal.dumps(uses.__code__))).co_name)
