# type() with one and three arguments, class objects as values, __name__, dir.
C = type("C", (), {"x": 1, "f": lambda self: self.x})
c = C()
print("made:", C.__name__, c.x, c.f(), type(c) is C)
D = type("D", (C,), {"y": 2, "f": lambda self: ("D", self.y)})
print("derived:", D().f(), D().x, issubclass(D, C), D.__bases__ == (C,))
print("type of:", [type(v).__name__ for v in (1, 1.5, "s", b"b", [], (), {}, set(), None, True, range(1), len, type)])
print("same type:", type(1) is int, type("") is str, type([]) is list, type(type) is type, type(C) is type)
print("type repr:", int, type(None), type, C, D)
print("type eq:", type(1) == type(2), type(1) == type(1.0), type(True) == bool)
table = {int: "int", str: "str", C: "C", type(None): "none"}
print("as key:", [table[type(v)] for v in (1, "x", c, None)])
print("call type:", [t() for t in (int, float, str, bytes, list, tuple, dict, set, bool, complex)])
make = {"list": list, "tuple": tuple, "set": set}
print("by name:", make["list"]("ab"), make["tuple"]("ab"), sorted(make["set"]("ab")))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("two args:", lambda: type("X", ()))
attempt("name not str:", lambda: type(1, (), {}))
attempt("bases not tuple:", lambda: type("X", [], {}))
attempt("dict not dict:", lambda: type("X", (), []))
attempt("no args:", lambda: type())
attempt("set attribute of builtin:", lambda: setattr(int, "x", 1))
attempt("del attribute of builtin:", lambda: delattr(list, "append"))
attempt("NoneType():", lambda: type(None)())
attempt("generator():", lambda: type((lambda: (yield))())())
attempt("order of types:", lambda: int < str)
attempt("add types:", lambda: int + str)
attempt("subscript type:", lambda: list[0])
class Meta:
    registry = {}
    def __init__(self, name): Meta.registry[name] = self
Meta("a")
Meta("b")
print("registry:", sorted(Meta.registry))
def factory(n):
    class Made:
        number = n
        def get(self): return n * self.number
    return Made
A, B = factory(2), factory(3)
print("factory:", A().get(), B().get(), A is B, A.__name__ == B.__name__)
classes = []
for i in range(3):
    class Loop:
        value = i
    classes.append(Loop)
print("in loop:", [k.value for k in classes], len(set(classes)))
print("dir:", sorted(n for n in dir(D) if n[0] != "_"), sorted(n for n in dir(c) if n[0] != "_"))
class Local:
    def __init__(self):
        class Inner:
            owner = "local"
        self.inner = Inner()
print("inner:", Local().inner.owner, type(Local().inner).__name__)
class Redefined: v = 1
first = Redefined
class Redefined: v = 2
print("redefined:", first.v, Redefined.v, first is Redefined, isinstance(first(), Redefined))
class Outer:
    class In:
        class Most: deep = "deep"
    alias = In.Most
print("nested:", Outer.In.Most.deep, Outer.alias is Outer.In.Most, Outer.alias.__name__)
print("instance class:", c.__class__.__name__, (5).__class__, "".__class__.__name__, [].__class__ is list)
print("new through class:", c.__class__().x)
C.x = 10
print("shared by dict copy:", c.x, D().x)
