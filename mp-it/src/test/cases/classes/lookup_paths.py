# Which object a special method, a hook or a member is taken from.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class Hooks:
    def __setattr__(self, name, value):
        print("  set", name, value)
        object.__setattr__(self, name, value)
h = Hooks()
for i in range(3): h.n = i
h.n += 10
print("hook at every store:", h.n)
class Later: pass
l = Later()
def stores():
    for i in range(2): l.n = i
stores()
Later.__setattr__ = lambda self, name, value: print("  refused", name, value)
stores()
print("hook added later:", l.n)
class Member:
    def __get__(self, instance, owner): return (type(instance).__name__, owner.__name__)
    def __set__(self, instance, value): print("  member set", value)
    def __delete__(self, instance): print("  member deleted")
class Own:
    a = 1
    m = Member()
class Derived(Own): pass
d = Derived()
d.m = 5
del d.m
print("inherited member:", d.m, d.a)
class Names:
    def __getattr__(self, name): return name
n = Names()
print("not made:", [hasattr(n, x) for x in ("__get__", "__set__", "__delete__", "__set_name__", "__setattr__", "__delattr__", "__getattr__", "__len__")])
n.__getattr__ = lambda name: "own " + name
print("hook of the instance:", n.foo)
class Base:
    @classmethod
    def make(cls): return cls.__name__
    def plain(self): return self
    @property
    def value(self): return 5
class Sub(Base):
    @classmethod
    def make(cls): return super().make(), super().plain() is cls
    @property
    def value(self): return type(super().value).__name__
print("super in class method:", Sub.make(), Sub().make(), Sub().value)
class Mapping(dict): pass
print("class method of builtin:", type(Mapping.fromkeys("a")).__name__, type(Mapping().fromkeys("a")).__name__)
for name in ("__init__", "__new__", "__setattr__"): print("not inherited from object:", name, hasattr(Sub(), name), hasattr(Sub, name), hasattr(object(), name), hasattr(object, name), hasattr([], name))
attempt("object takes nothing:", lambda: Sub().__init__())
class It:
    def __iter__(self): return self
i = It()
attempt("no next:", lambda: next(iter(i)))
i.__next__ = lambda: 7
print("next of the instance:", next(i), next(iter(i)))
class Calls:
    def __call__(self): return "called"
c = Calls()
o = It()
o.__call__ = lambda: 1
print("callable:", callable(c), callable(o), callable(Calls), callable(Mapping()), callable(type("F", (type,), {})))
class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value
print("only True is true:", [bool(Truth(v)) for v in (True, False, 1, 0, "x", None)])
class Contains:
    def __init__(self, value): self.value = value
    def __contains__(self, item): return self.value
print("contains:", [1 in Contains(v) for v in (True, 0, [], "x", NotImplemented)])
class Index:
    def __int__(self): return 1
    def __index__(self): return 2
print("index:", [5, 6, 7][Index()], (5, 6, 7)[Index()], "abc"[Index()], [5, 6, 7][Index():])
class BadInt:
    def __int__(self): return "x"
attempt("bad int:", lambda: int(BadInt()))
class List(list): pass
attempt("list names the builtin:", lambda: List() + 1)
attempt("list minus:", lambda: -List())
attempt("list hash:", lambda: hash(List()))
attempt("list call:", lambda: List()())
attempt("list order:", lambda: List([1]) < 5)
attempt("list and list:", lambda: List([1]) + List([2]))
class Same:
    def __eq__(self, other): return False
s = Same()
print("not equal to itself:", s == s, s != s, s in [s], [s].count(s), {1: s} == {1: s}, (s,) == (s,))
class Bytes(bytearray): pass
print("bytearray:", Bytes(b"ab") == b"ab", b"ab" == Bytes(b"ab"), Bytes(b"ab") == "ab", Bytes(b"ab") != b"ab", b"a" in Bytes(b"ab"), Bytes(b"ab") == Bytes(b"ab"))
class Text(str): pass
print("str:", Text("a") == "a", "a" == Text("a"), Text("a") == b"a", Text("a") != "a", {Text("a"): 1} == {"a": 1}, "a" in Text("ab"), Text("a") == Text("a"))
class Number(int): pass
print("int:", Number(3) == 3, 3 == Number(3), Number(3) + 1, Number(3) == 3.0, hash(Number(3)), Number(3) == Number(3))
attempt("both derived:", lambda: Number(3) < Number(4))
attempt("int on the right:", lambda: 1 + Number(3))
attempt("float on the left:", lambda: 1.5 - Number(3))
attempt("float on the right:", lambda: Number(3) * 1.5)
class Failed(Exception):
    def __init__(self): print("  args yet:", hasattr(self, "args"), hasattr(self, "code"), isinstance(self, Exception))
Failed()
class NoInit(list):
    def __init__(self):
        attempt("  append before init:", lambda: self.append)
        attempt("  len before init:", lambda: len(self))
        super().__init__([1])
        print("  after:", len(self), self)
NoInit()
class Reverse:
    def __radd__(self, other): return "radd", type(other).__name__
print("reverse operator sees:", List() + Reverse(), [] + Reverse(), Number(1) + Reverse())
print("dict of class is a copy:", Own.__dict__ is Own.__dict__, Own.__dict__["a"])
def change(): Own.__dict__["b"] = 1
attempt("and read-only:", change)
attempt("dict of instance:", lambda: h.__dict__.pop("n"))
class Or:
    def __or__(self, other): return "or"
    def __str__(self): return "str of Or"
    def __getitem__(self, i): return "item of Or"
    def __new__(cls, *a): return "new of Or"
class Left(bytearray): pass
class Both(Left, Or): pass
b = Both(b"a")
print("builtin base comes first:", str(b), b[0], type(b) is Both)
attempt("even where it cannot:", lambda: b | 1)
class Behind(Or, bytearray): pass
print("builtin base comes last:", Behind(b"a"))
class Own(Exception):
    def __setattr__(self, name, value):
        print("  set", name)
        super().__setattr__(name, value)
    def __delattr__(self, name): super().__delattr__(name)
o = Own()
o.x = 5
print("object's behind a builtin base:", o.x, hasattr(o, "__init__"), hasattr(ValueError(), "__init__"), hasattr(ValueError, "__setattr__"))
del o.x
attempt("deleted:", lambda: o.x)
