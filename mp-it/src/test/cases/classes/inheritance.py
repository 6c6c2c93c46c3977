# Single and multiple inheritance, lookup order, issubclass.
class A:
    tag = "A"
    def __init__(self): self.made_by = "A"
    def who(self): return "A.who"
    def call_who(self): return self.who()
class B(A):
    tag = "B"
    def who(self): return "B.who"
class C(B): pass
class D(B):
    def __init__(self):
        A.__init__(self)
        self.made_by += "+D"
    def who(self): return "D." + B.who(self)
print("inherited:", C().who(), C().tag, C().made_by)
print("overridden:", A().who(), B().who(), D().who(), D().made_by)
print("virtual call:", A().call_who(), B().call_who(), D().call_who())
print("isinstance:", isinstance(D(), A), isinstance(D(), C), isinstance(A(), B))
print("issubclass:", issubclass(D, A), issubclass(A, D), issubclass(D, D), issubclass(D, (C, A)), issubclass(A, object))
print("bases:", [b.__name__ for b in D.__bases__], [b.__name__ for b in A.__bases__])
B.tag = "changed"
print("change in the middle:", C().tag, D.tag, A.tag)
del B.who
print("deleted in the middle:", C().who())


class Left:
    def f(self): return "Left.f"
    def only_left(self): return "left"
    shared = "L"
class Right:
    def f(self): return "Right.f"
    def only_right(self): return "right"
    shared = "R"
    extra = "R extra"
class Both(Left, Right): pass
class Other(Right, Left): pass
b = Both()
print("multiple:", b.f(), b.only_left(), b.only_right(), b.shared, b.extra)
print("order matters:", Other().f(), Other().shared)
print("isinstance of both:", isinstance(b, Left), isinstance(b, Right), issubclass(Both, Right))
print("bases of both:", [c.__name__ for c in Both.__bases__])
class Top:
    def f(self): return "Top"
class L(Top): pass
class R(Top):
    def f(self): return "R"
class Diamond(L, R): pass
print("diamond is depth first:", Diamond().f())
class Mixin:
    def shout(self): return self.name().upper() + "!"
class Named(Mixin):
    def name(self): return "named"
print("mixin:", Named().shout())


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("base is not a type:", lambda: type("X", (1,), {}))
attempt("base is an instance:", lambda: type("X", (A(),), {}))
attempt("bool as base:", lambda: type("X", (bool,), {}))
attempt("isinstance arg:", lambda: isinstance(1, 1))
attempt("issubclass arg:", lambda: issubclass(1, int))
def by_statement():
    class X(5): pass
attempt("statement:", by_statement)
class Chain:
    def add(self, x):
        self.__dict__
        return self
class Deep0: level = 0
classes = [Deep0]
for i in range(1, 12):
    classes.append(type("Deep%d" % i, (classes[-1],), {"level": i} if i % 3 == 0 else {}))
print("deep chain:", [c.level for c in classes], classes[-1].__name__)
class Abstract:
    def run(self): return self.step(1)
    def step(self, x): raise NotImplementedError("step")
class Concrete(Abstract):
    def step(self, x): return x + 1
print("template method:", Concrete().run())
attempt("abstract:", lambda: Abstract().run())
class Over(A):
    def __init__(self, *args): self.args = args
print("init replaced:", Over(1, 2).args, hasattr(Over(), "made_by"))
