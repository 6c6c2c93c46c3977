# dir() lists names in one order everywhere: of objects, classes, modules, with __dir__ and __getattr__.
class Operators:
    pass
for name in "bool pos neg invert abs float complex lt gt eq le ge ne contains iadd isub imul ifloordiv itruediv imod ipow ior ixor iand ilshift irshift add sub mul matmul floordiv truediv mod divmod pow or xor and lshift rshift radd rsub rmul rmatmul rfloordiv rtruediv rmod rpow ror rxor rand rlshift rrshift call getitem setitem delitem len iter next hash str repr enter exit init new int del dict reversed aenter aexit aiter anext setattr delattr bases".split():
    try: setattr(Operators, "__%s__" % name, 5)
    except Exception as e: print(name, type(e).__name__, e)
print(dir(Operators))
good = bad = method = zebra = apple = 0
class Asks:
    def __getattr__(self, name): return 1
class Lists:
    def __dir__(self): return ["mine", "own"]
class ListsOnClass:
    __dir__ = 5
class Raises:
    def __dir__(self): raise ValueError("no list")
class Getter:
    @property
    def good(self): return 1
    @property
    def bad(self): raise AttributeError("hidden")
    def method(self): return 2
    zebra = apple = 3
    def __init__(self): self.append, self.sort = 1, 2
print(dir(Asks), "anything" in dir(Asks()), "append" in dir(Asks()), len(dir(Asks())) > 100)
print(dir(Lists()), dir(Lists), dir(ListsOnClass))
for source in ("dir(ListsOnClass())", "dir(Raises())", "dir(1, 2)"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
print(dir(Getter), dir(Getter()))
for value in (5, 1.5, "", b"", [], (), {}, {1}, frozenset(), range(3), None, True, slice, ..., bytearray(), memoryview(b""), 1j, iter([]), (x for x in ""), lambda: 0, len, [].append, ValueError("x"), object(), super, property):
    print(type(value).__name__, [name for name in dir(value) if not name.startswith("__")])
def scope():
    b, a = 1, 2
    return sorted(dir())[:0]
print(scope(), "Getter" in dir(), "scope" in dir(), dir("")[:3] == dir("x")[:3])
