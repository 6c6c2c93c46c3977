# Bytes that classes, instances and special methods take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
from collections import namedtuple
from array import array
class Empty: pass
class Three:
    def __init__(self): self.a = self.b = self.c = 1
class Init:
    def __init__(self, a, b=1): self.a = a
class Method:
    x = 5
    def m(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    @property
    def p(self): return 1
class Sub(Method):
    def m(self): super().m()
class Sub2(Sub): pass
class ListSub(list): pass
class DictSub(dict): pass
class IntSub(int): pass
class StrSub(str): pass
class TupleSub(tuple): pass
class Ops:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Ops(self.v + o.v)
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return 5
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
    def __call__(self, *a): return None
    def __repr__(self): return "ops"
    def __contains__(self, x): return True
    def __bool__(self): return True
    def __neg__(self): return 1
    def __iadd__(self, o): return self
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
class Attr:
    def __getattr__(self, n): return 1
class New:
    def __new__(cls, *a): return object.__new__(cls)
class Slots:
    __slots__ = ("a",)
    def __init__(self): self.a = 1
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): pass
class Del:
    def __del__(self): pass
e, m, s, o, ls, ds, at = Empty(), Method(), Sub(), Ops(1), ListSub([1, 2]), DictSub(a=1), Attr()
def setx(v): v.x = 1
def setall(v):
    v.a = 1; v.b = 2; v.c = 3; v.d = 4; v.e = 5
def cut(v): del v.x
def make(): 
    class T: pass
    return T
def make2():
    class T:
        x = 1
        y = 2
        def f(self): pass
        def g(self): pass
    return T
def make3():
    class T(Method):
        def f(self): pass
    return T
def make4():
    class T(list): pass
    return T
def make5():
    class T(Method, Empty): pass
    return T
def ctx():
    with c: pass
c = Ctx()
def loop(v):
    for k in v: pass
measure(
    "Empty()", "Three()", "Init(1)", "Init(1, 2)", "Init(a=1)", "object()", "m.m", "m.m()", "m.s", "m.s()",
    "m.c", "m.c()", "m.p", "m.x", "Method.m", "Method.c", "s.m()", "s.m", "Sub()", "Sub2()", "Sub2().m()",
    "ListSub()", "ListSub([1, 2])", "DictSub()", "DictSub(a=1)", "IntSub(5)", "StrSub('abc')",
    "TupleSub((1, 2))", "Ops(1)", "o + o", "o == o", "o < o", "hash(o)", "len(o)", "o[1]", "list(o)", "o()",
    "o(1, 2)", "repr(o)", "1 in o", "bool(o)", "-o", "It()", "list(It())", "loop(It())", "loop(o)",
    "sum(It())", "at.foo", "Attr()", "New()", "New(1)", "Slots()", "ctx()", "Del()", "type(e)",
    "isinstance(s, Method)", "issubclass(Sub, Method)", "getattr(m, 'x')", "getattr(m, 'zz', 1)",
    "hasattr(m, 'x')", "hasattr(m, 'zz')", "setattr(e, 'y', 1)", "e.y", "e.__class__", "e.__dict__",
    "str(Method)", "ls.append", "ls.append(5)", "ls[0]", "len(ls)", "ds['a']", "list(ls)", "ls + [1]",
    "sorted([o, o])", "[o] == [o]", "{o: 1}", "{o: 1}[o]", "o in [o]", "IntSub(5) + 1", "StrSub('a') + 'b'",
    "str(StrSub('ab'))", "len(TupleSub((1, 2)))", "loop(ls)", "ls.copy()", "ls == [1]", "iter(ls)",
    "m is m", "m == s", "m != s", "not m")
measure(
    "make()", "make2()", "make3()", "make4()", "make5()", "type('T', (), {})",
    "type('T', (object,), {'a': 1})", "type('T', (Method,), {})", "setx(Empty())", "setall(Empty())",
    "setx(e)", "cut(e)", "setx(e)", "setall(e)", "setattr(Method, 'q', 1)", "Method.q", "property(make)",
    "staticmethod(make)", "classmethod(make)", "super(Sub, s)", "super(Sub, s).m", "super(Sub, s).m()")
P = namedtuple("P", "x y z")
p = P(1, 2, 3)
a = array("i", [1, 2, 3])
