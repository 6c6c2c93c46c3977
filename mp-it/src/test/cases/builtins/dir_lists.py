# dir() of every builtin type and of what scripts make.
def names(x):
    return " ".join(sorted(n for n in dir(x) if not n.startswith("_")))


for t in (int, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, property, memoryview, object, type, bool):
    print(t.__name__, names(t))
for v in (1, 1.5, 2j, "s", b"b", None, True, ..., len, print, lambda: 0, (x for x in ()), iter([]), {}.keys(), {}.items(), range(3), map(len, ""), zip(), enumerate(()), filter(None, ()), reversed([]), [].append):
    print(type(v).__name__, names(v))


class Base:
    shared = 1

    def method(self):
        self.late = 2

    @property
    def read(self):
        return 1

    @staticmethod
    def static():
        pass


class Derived(Base):
    own = 3


b, d = Base(), Derived()
print(names(Base), "|", names(Derived))
print(names(b), "|", names(d))
d.method()
d.extra = 1
print(names(d), "|", "late" in dir(b))
del d.extra
print(names(d), names(Derived()))
print(names(super(Derived, d)) if False else "", names(b.method), names(Derived.method))


def outer():
    x, y = 1, 2
    return sorted(dir())


print(isinstance(outer(), list), "Base" in dir(), "undefined" in dir())
for e in (ValueError(1), OSError(2), StopIteration(), KeyboardInterrupt(), Exception):
    print(names(e))
import math
import collections

print(names(collections.namedtuple("P", "x y")(1, 2)))
print("sqrt" in dir(math), "__name__" in dir(math), dir(math) == dir(math))
try:
    dir(1, 2)
except TypeError as e:
    print(repr(e))
