# Bytes that builtin functions and constructors take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
items = [1, 2, 3]
def f0(): return 0
async def co(): return 1
async def co2(): return await co()
class O: pass
o = O()
o.a = 1
o.b = 2
class P1:
    a = 1
class P2(P1):
    b = 2
class Num:
    def __add__(self, o): return 1
    def __radd__(self, o): return 2
    def __mul__(self, o): return self
    def __neg__(self): return self
    def __getitem__(self, k): return k
    def __len__(self): return 2
    def __call__(self): return self
    def __int__(self): return 5
    def __float__(self): return 1.5
    def __str__(self): return "num"
n = Num()
measure(
    "print(end='')", "print('', end='')", "print(end='', sep='x')", "print(*(), end='')",
    "repr(o) and None", "type(o).__name__", "isinstance(o, (int, O))", "issubclass(P2, (int, P1))",
    "callable(n)", "dir(o) and None", "id(o) and None", "hash(o) and None", "getattr(o, 'a')",
    "getattr(o, 'q', None)", "hasattr(o, 'q')", "setattr(o, 'b', 3)", "iter(items).__next__",
    "next(iter(items))", "abs(-1.5)", "round(1.5)", "round(2.567, 2)", "divmod(7, 3)", "pow(2, 10)",
    "pow(2, 100)", "min(3, 1, 2)", "max(items, key=lambda x: -x)", "sum(items, 10)", "sum([0.5, 1.5])",
    "sorted(items, reverse=True)", "list(reversed(items))", "list(filter(lambda x: x > 1, items))",
    "list(map(lambda a, b: a + b, items, items))", "list(zip(items, 'abc'))", "dict(zip('abc', items))",
    "any(x > 2 for x in items)", "all(x > 0 for x in items)", "ord('x')", "chr(120)", "hex(300)",
    "bin(300)", "oct(300)", "int('300')", "int('ff', 16)", "float('2.5')", "complex(1, 2)",
    "complex('1+2j')", "bool([])", "bytes(5)", "bytes('abc', 'utf8')", "bytearray(b'abc')",
    "memoryview(b'abc')", "set('abc')", "frozenset('abc')", "tuple('abc')", "list('abc')", "dict(a=1)",
    "range(10)", "slice", "object()", "super", "enumerate('ab')", "str(b'abc', 'utf8')", "b'abc'.decode()",
    "'abc'.encode()", "type('X', (), {})", "type('X', (P1,), {'m': f0})", "property(f0)",
    "staticmethod(f0)", "classmethod(f0)", "locals() and None", "globals() and None")
