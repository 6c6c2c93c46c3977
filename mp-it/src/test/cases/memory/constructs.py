# Bytes that statements, classes and small programs take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
from collections import deque
items, text = [5, 1, 4], "one two three"
class P:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
    def __getitem__(self, i): return i
    def __setitem__(self, i, x): pass
    def __delitem__(self, i): pass
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __iter__(self): yield 1; yield 2
    def __contains__(self, x): return x == 1
class S:
    def __setattr__(self, n, x): object.__setattr__(self, n, x)
class G:
    def __getattr__(self, n): return n
class Base:
    count = 0
    def __init__(self, *a, **k): self.a = a
    def hook(self, x): return x
class Derived(Base):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.b = 1
    def hook(self, x): return super().hook(x)
def gen():
    try: yield 1; yield 2
    except ValueError: yield 3
    finally: pass
def running():
    g = gen(); next(g)
    return g
def thrown():
    return running().throw(ValueError)
def closed():
    running().close()
def sub():
    r = yield from gen()
    return r
def params(a, b=1, *c, d=2, **e): return a
def rec(n): return 0 if n == 0 else 1 + rec(n - 1)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def setv(o, x): o.v = x
def seti(o, i, x): o[i] = x
def deli(o, i): del o[i]
def sl(o): return o[1:2]
def sl3(o): return o[1:2:3]
def setsl(o): o[1:2] = 5
def nested():
    def a():
        x = 1
        def b():
            def c(): return x
            return c
        return b
    return a()()()
def withs():
    with P() as p: pass
def withs_raise():
    with P() as p: raise ValueError
def comp(): return [(i, j) for i in range(3) for j in range(3) if i != j]
def dcomp(): return {k: [k] for k in "abc"}
def swap(a, b): a, b = b, a
def multi(): return 1, 2, 3
def star_unpack(): a, *b, c = items
def lam(): return sorted(items, key=lambda x: -x)
def walrus():
    if (n := len(items)) > 2: return n
def chain(): return 1 < 2 < 3
def fin():
    for i in items:
        try: continue
        finally: pass
def brk():
    for i in range(10):
        if i == 3: break
    else: pass
def augm(o): o._v += 1
def strcat():
    s = ""
    for i in range(10): s += "xy"
    return s
def joinit(): return "".join([chr(97 + i) for i in range(10)])
def bytecat():
    b = bytearray()
    for i in range(40): b.append(i)
    return b
def listbuild():
    l = []
    for i in range(40): l.append(i)
    return l
def dictbuild():
    d = {}
    for i in range(40): d[i] = i
    return d
def setbuild():
    s = set()
    for i in range(40): s.add(i)
    return s
def wordcount():
    d = {}
    for w in text.split(): d[w] = d.get(w, 0) + 1
    return d
def matrix(): return [[0] * 3 for _ in range(3)]
def primes():
    s = bytearray(100)
    for i in range(2, 10):
        if not s[i]:
            for j in range(i * i, 100, i): s[j] = 1
    return s
def queue():
    q = deque((), 10)
    for i in range(20): q.append(i)
    return q.popleft()
def floats():
    x = 0.0
    for i in range(10): x += i * 0.5
    return x
def table():
    return [dict(id=i, name="n%d" % i) for i in range(3)]
def objects(): return [P() for i in range(5)]
def linked():
    n = None
    for i in range(5): n = (i, n)
    return n
p, s, g, der, base = P(), S(), G(), Derived(), Base()
measure(
    "p.v", "setv(p, 5)", "setv(s, 5)", "g.zz", "sl(p)", "sl3(p)", "setsl(p)", "p[1]", "seti(p, 1, 2)",
    "deli(p, 1)", "1 in p", "list(p)", "tuple(p)", "Derived()", "Derived(1)", "Derived(1, 2, x=3)",
    "der.hook(1)", "Base.hook(der, 1)", "base.hook", "thrown()", "closed()", "running()", "list(sub())",
    "params(1)", "params(1, 2, 3)", "params(1, d=3)", "params(1, x=3)", "params(*items, **{'q': 1})",
    "rec(10)", "fib(8)", "nested()", "withs()", "withs_raise()", "comp()", "dcomp()", "swap(1, 2)",
    "multi()", "star_unpack()", "lam()", "walrus()", "chain()", "fin()", "brk()", "augm(p)",
    "strcat()", "joinit()", "bytecat()", "listbuild()", "dictbuild()", "setbuild()", "wordcount()",
    "matrix()", "primes()", "queue()", "floats()", "table()", "objects()", "linked()")
