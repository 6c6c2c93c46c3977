# super() with and without arguments.
class A:
    kind = "A kind"
    def __init__(self, x): self.x = x
    def f(self): return "A.f(%s)" % self.x
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    def __repr__(self): return "A:%s" % self.x
    def __len__(self): return 5
    def __getitem__(self, i): return ("A", i)
class B(A):
    kind = "B kind"
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def f(self): return "B.f>" + super().f()
    @classmethod
    def make(cls, x): return cls(x, "made")
    def base_kind(self): return super().kind
    def base_static(self): return super().s()
    def base_prop(self): return super().p
    def __repr__(self): return "B(" + super().__repr__() + ")"
    def __len__(self): return super().__len__() + 1
    def __getitem__(self, i): return super().__getitem__(i) + ("B",)
    p = property(lambda self: "B.p")
class C(B):
    def f(self): return "C.f>" + super().f()
    def skip(self): return super(B, self).f()
    def explicit(self): return super(C, self).f()
b = B(1, 2)
c = C(3, 4)
print("init:", b.x, b.y, c.x, c.y)
print("chain:", A(0).f(), b.f(), c.f())
print("skip a level:", c.skip())
print("explicit:", c.explicit())
print("class attribute:", b.base_kind(), c.base_kind())
print("static:", b.base_static(), "property:", b.base_prop(), b.p)
print("repr:", b, [c])
print("len:", len(b), len(c))
print("getitem:", b[7])
print("class method:", B.make(9), C.make(8))
print("from outside:", super(B, b).f(), super(C, c).f())
print("type:", type(super(B, b)).__name__)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("missing:", lambda: super(B, b).nope)
attempt("outside a class:", lambda: exec("def outside(): return super()"))
class D(A):
    def f(self):
        def inner(): return super(D, self).f()
        return "D>" + inner()
    def g(self): return [super(D, self).f() for _ in range(2)]
print("in closure:", D(1).f(), D(1).g())
class M1(A):
    def f(self): return "M1>" + super().f()
class M2(A):
    def f(self): return "M2>" + super().f()
class Both(M1, M2):
    def f(self): return "Both>" + super().f()
print("multiple:", Both(2).f())
class S:
    def __init__(self): self.log = ["S"]
class T(S):
    def __init__(self):
        super().__init__()
        self.log.append("T")
class U(T):
    def __init__(self):
        super().__init__()
        self.log.append("U")
print("init chain:", U().log)
class Attr(A):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 10)
try:
    print("setattr through super:", Attr(1).x)
except AttributeError as e:
    print("setattr through super:", e)
class K:
    @classmethod
    def name(cls): return "K/" + cls.__name__
class K2(K):
    @classmethod
    def name(cls): return "K2>" + super().name()
print("class method super:", K2.name(), K2().name())
class Eq(A):
    def __eq__(self, other): return super().__eq__(other)
try:
    print("object eq:", Eq(1) == 3)
except AttributeError as e:
    print("object eq:", e)
class Sub(list):
    def append(self, x): super().append(x * 2)
s = Sub()
s.append(4)
print("native base:", s[0], len(s))
