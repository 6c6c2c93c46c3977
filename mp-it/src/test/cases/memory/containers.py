# Bytes that namedtuples, deques, ordered dicts and arrays take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
from collections import namedtuple, OrderedDict, deque
from array import array
class Empty: pass
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
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): pass
e, m, s, o = Empty(), Method(), Sub(), Ops(1)
c = Ctx()
def loop(v):
    for k in v: pass
P = namedtuple("P", "x y z")
p = P(1, 2, 3)
dq, od = deque((), 50), OrderedDict()
def put(v, k, x): v[k] = x
measure(
    "P(1, 2, 3)", "P(x=1, y=2, z=3)", "P(1, 2, z=3)", "p.x", "p[0]", "tuple(p)", "list(p)",
    "p == (1, 2, 3)", "hash(p)", "str(p)", "p[1:]", "p + p", "namedtuple('Q', 'a b')",
    "namedtuple('Q', ('a', 'b'))", "namedtuple('Q', ['a', 'b', 'c', 'd', 'e'])", "loop(p)")
measure(
    "deque((), 5)", "deque((), 10)", "deque((1, 2, 3), 10)", "deque([1, 2], 3)", "deque(range(5), 5)",
    "dq.append(1)", "dq.appendleft(2)", "dq.pop()", "dq.popleft()", "dq.extend([1, 2, 3])", "len(dq)",
    "dq[0]", "list(dq)", "iter(dq)", "loop(dq)", "bool(dq)", "put(dq, 0, 5)", "deque((), 3)",
    "deque((), 2)", "deque((), 0)", "deque((), 1)", "deque((), 4)", "deque((), 6)", "deque((), 7)",
    "deque((), 100)", "1 in dq", "dq.append")
measure(
    "OrderedDict()", "OrderedDict(((1, 2),))", "OrderedDict({'a': 1})", "OrderedDict(a=1, b=2)",
    "OrderedDict([('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 5)])", "put(od, 'a', 1)", "put(od, 'b', 1)",
    "put(od, 'c', 1)", "put(od, 'd', 1)", "put(od, 'e', 1)", "put(od, 'f', 1)", "od.copy()", "od.pop('a')",
    "od.popitem()", "list(od)", "list(od.items())", "od['b']", "od == od", "str(od)", "loop(od)",
    "od.keys()", "dict(od)", "od.update({'z': 1})", "od.clear()", "put(od, 'a', 1)",
    "OrderedDict.fromkeys('abc')")
a = array("i", [1, 2, 3])
def add(v, x): v += x
measure(
    "array('b')", "array('i', [1, 2, 3])", "array('d', (1, 2, 3))", "array('H', range(10))",
    "array('B', b'abc')", "array('b', bytearray(5))", "array('i', (x for x in (1, 2)))", "a[0]", "a[1:]",
    "a[:]", "a + a", "a.append(4)", "a.append(5)", "a.append(6)", "a.extend([7, 8])",
    "a.extend(array('i', [1]))", "add(a, [1, 2])", "add(a, array('i', [1]))", "list(a)", "len(a)",
    "iter(a)", "loop(a)", "bytes(a)", "memoryview(a)", "memoryview(a)[1:]", "a == a", "put(a, 0, 5)",
    "str(a)", "sum(a)", "array('q', [1 << 40])[0]", "array('I', [0xffffffff])[0]", "array('d', [1.5])[0]",
    "array('f', [1.5])[0]", "array('O', [1, 2])", "array('i', [1, 2, 3, 4, 5])",
    "array('l', array('b', [1, 2]))", "array('Q', 20 * b'abcdefgh')", "a.append", "max(a)", "sorted(a)",
    "bytearray(a)", "array('i', a)", "array('h', b'abcd')")
