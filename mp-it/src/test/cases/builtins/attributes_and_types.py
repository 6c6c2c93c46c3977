# getattr, setattr, hasattr, delattr, isinstance, issubclass, type, callable, dir on builtin objects.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return "m"
    @property
    def p(self): return "p"
    @property
    def bad(self): raise AttributeError("hidden")
    @property
    def worse(self): raise ValueError("worse")
class B(A): pass
class Meta(type): pass
a = B()
check("""
getattr(a, "x"), getattr(a, "y"), getattr(a, "m")(), getattr(a, "p"), getattr(a, "zz", "d"), getattr(a, "bad", "d"), getattr(5, "foo", None), getattr(A, "x"), getattr(str, "upper")("a"), getattr("abc", "upper")()
getattr(a, "zz")
getattr(a, "bad")
getattr(a, "worse", "d")
getattr(a, 5)
getattr(a, None)
getattr(a, b"x")
getattr(a)
getattr(a, "x", 1, 2)
getattr()
hasattr(a, "x"), hasattr(a, "zz"), hasattr(a, "p"), hasattr(a, "bad"), hasattr(5, "to_bytes"), hasattr([], "append"), hasattr(A, "m"), hasattr(len, "x")
hasattr(a, "worse")
hasattr(a, 5)
hasattr(a)
setattr(a, "new", 5), a.new, setattr(A, "cls", 6), a.cls
setattr(a, "p", 1)
setattr(5, "x", 1)
setattr([], "x", 1)
setattr(len, "x", 1)
setattr(int, "x", 1)
setattr(a, 5, 1)
setattr(a, "x")
delattr(a, "new"), hasattr(a, "new")
delattr(a, "new")
delattr(a, "x")
delattr(A, "cls"), hasattr(a, "cls")
delattr(5, "x")
delattr(a)
isinstance(5, int), isinstance(True, int), isinstance(5, bool), isinstance("a", (int, str)), isinstance(a, A), isinstance(a, (B,)), isinstance(A, type), isinstance(int, type), isinstance(None, type(None)), isinstance(5, object), isinstance(a, object), isinstance(5, ()), isinstance(5.0, float)
isinstance(5, 5)
isinstance(5, [int])
isinstance(5, (int, 5))
isinstance(5, "int")
isinstance(5, None)
isinstance(5)
isinstance(5, ((int,), str))
issubclass(B, A), issubclass(A, B), issubclass(A, object), issubclass(bool, int), issubclass(int, (str, int)), issubclass(B, (A, str)), issubclass(int, object), issubclass(KeyError, LookupError), issubclass(KeyError, (ValueError, Exception))
issubclass(5, int)
issubclass(int, 5)
issubclass(int, [int])
issubclass("a", str)
issubclass(int)
type(5), type("a"), type(a).__name__, type(A), type(type), type(a) is B, type(None), type(len).__name__, type(a.m).__name__, type(A.m).__name__, type(x for x in "").__name__
type()
type(1, 2)
type("N", (), {}).__name__, type("N", (A,), {"z": 9})().z, type("N", (A, ), {})().m()
type("N", A, {})
type("N", (5,), {})
type("N", (), [])
type(5, (), {})
dir(5) == dir(6), "append" in dir([]), "x" in dir(a), "y" in dir(a), "y" in dir(A), "m" in dir(A), "upper" in dir(str), dir(None)
dir(a, 1)
callable(a.m), callable(a), callable(A), callable(5), callable(print), callable(type)
callable()
a.__class__.__name__, (5).__class__, A.__name__, B.__bases__ if hasattr(B, "__bases__") else "no bases", a.__dict__, "x" in A.__dict__
object() == object(), object().__class__, isinstance(object(), object), type(object()).__name__
object(5)
object().x
bool.__name__, int.__name__, (lambda: 0).__name__, len.__name__ if hasattr(len, "__name__") else "builtins have no name"
""")
