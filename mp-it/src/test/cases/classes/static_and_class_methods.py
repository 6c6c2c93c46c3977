# staticmethod, classmethod, alternative constructors, calls through class and instance.
class A:
    count = 0
    def __init__(self, v=None):
        self.v = v
        A.count += 1
    @staticmethod
    def plain(x, y=2): return ("static", x, y)
    @classmethod
    def make(cls, v): return cls(v)
    @classmethod
    def name(cls): return cls.__name__
    @classmethod
    def kwargs(cls, *a, k=1, **kw): return (cls.__name__, a, k, sorted(kw.items()))
    def both(self): return (self.plain(1), self.name(), A.name())
    def outside(x): return ("outside", x)
    wrapped = staticmethod(outside)
    wrapped_class = classmethod(lambda cls, x: (cls.__name__, x))
class B(A):
    @staticmethod
    def plain(x): return ("B static", x)
    @classmethod
    def name(cls): return "B:" + cls.__name__
print("static:", A.plain(1), A().plain(3, 4), A.plain(x=5, y=6))
print("class:", A.name(), A().name(), B.name(), B().name())
print("constructor:", A.make(1).v, type(B.make(2)).__name__, B.make(3).v)
print("star:", A.kwargs(1, 2, k=3, z=4), B.kwargs())
print("through self:", A().both(), B().both())
print("wrapped:", A.wrapped(9), A().wrapped(8), B.wrapped_class(7), A().wrapped_class(6))
print("function on class:", A.outside(5))
print("count:", A.count)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("static too few:", lambda: A.plain())
attempt("class too many:", lambda: A.name(1))
attempt("static type:", lambda: type(A.__dict__["plain"]).__name__)
attempt("class type:", lambda: type(A.__dict__["name"]).__name__)
attempt("plain function through instance:", lambda: A().outside()[0])
m = A.make
s = A.plain
print("taken out:", m(4).v, s(1, 1))
print("identity of static:", A.plain is A.plain, B.plain is A.plain)
class Factory:
    made = []
    @classmethod
    def register(cls, f):
        cls.made.append(f.__name__)
        return f
@Factory.register
def one(): pass
@Factory.register
def two(): pass
print("class method as decorator:", Factory.made)
class Own(Factory):
    made = []
Own.register(one)
print("own list:", Own.made, Factory.made)
class Inner:
    class Nested:
        x = 1
        @classmethod
        def who(cls): return cls.__name__
        @staticmethod
        def s(): return "nested static"
print("nested:", Inner.Nested.who(), Inner.Nested.s(), Inner().Nested.x)
A.added = staticmethod(lambda x: ("added", x))
A.added_class = classmethod(lambda cls: cls.__name__)
print("added later:", A.added(1), B.added_class(), A().added(2))
attempt("call staticmethod object:", lambda: staticmethod(len)([1]))
attempt("staticmethod of nothing:", lambda: staticmethod())
print("builtin class method:", dict.fromkeys("ab", 1), {}.fromkeys([1]), int.from_bytes(b"\x01\x02", "big"))
