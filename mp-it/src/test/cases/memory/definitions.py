# Bytes that definitions, operators of classes, coroutines and loops take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
one, text, items = 1, "some text", [1, 2, 3]
def ann(a: int, b: str = "x") -> int: return a
def dec(f): return f
def mk():
    @dec
    def g(): pass
    return g
def mkc():
    x = 1
    def g(): return x
    def h(): return x
    return g, h
def mkk():
    def g(a, b=1, *, c=2): pass
    return g
def mkgen():
    def g(): yield 1
    return g
def mkgenc():
    x = 1
    def g(): yield x
    return g
async def co(): return 1
async def co2(): return await co()
def runco(c):
    try: c.send(None)
    except StopIteration as e: return e.value
def gexp(): return (x * y for x in items for y in items)
class O: pass
o = O()
o.a = 1
o.b = 2
class P1:
    a = 1
class P2(P1):
    b = 2
class Cmp:
    def __eq__(self, o): return True
    def __hash__(self): return 1
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
class It2:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class CM:
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def st(x): return x
n = Num()
c = CM()
def tryelse():
    try: pass
    except ValueError: pass
    else: return 1
def nestedtry():
    try:
        try: 1 // 0
        except KeyError: pass
    except ZeroDivisionError: return 1
def trymulti():
    try: {}[1]
    except (KeyError, ValueError) as e: return e.args
def excargs():
    try: raise ValueError(1, 2, 3)
    except ValueError as e: return e
def exccls():
    class E(Exception): pass
    try: raise E("x")
    except E: return 1
def stopiter():
    it = iter(items)
    while True:
        try: next(it)
        except StopIteration: return
def importerr():
    try: import nope
    except ImportError: return
def assertmsg():
    try: assert one == 2, "one"
    except AssertionError as e: return str(e)
def raisefrom():
    try: raise KeyError("k")
    except KeyError as e: return repr(e)
def genloop():
    for i in (x for x in items): pass
def gensum(): return sum(x * x for x in range(10))
def enum_():
    for i, x in enumerate(items): pass
def zip_():
    for a, b in zip(items, items): pass
def dictitems():
    for k, v in {"a": 1, "b": 2}.items(): pass
def rangeneg():
    for i in range(10, 0, -2): pass
def rangebig():
    for i in range(1 << 29, (1 << 29) + 3): pass
def revl():
    for i in reversed(items): pass
def strloop():
    for ch in text: pass
def setloop():
    for x in {1, 2}: pass
def whl():
    i = 0
    while i < 50: i += 1
    return i
def tern(): return 1 if one else 2
def inplace():
    x = [1]; x += [2]; x *= 2
    return x
def slices():
    x = list(range(10))
    x[2:4] = [9]; x[1:1] = [7, 7]; del x[0:2]
    return x
def dictops():
    d = {}
    d["a"] = 1; d["b"] = 2; del d["a"]; d["c"] = 3
    return d
def strops(): return text.upper().lower().replace("e", "a").split()
def fmt(): return "{:>5}|{:<5}|{:^5}".format(1, 2, 3)
def fstr(): return f"{one}{text!r}{1.5:.2f}"
def pct(): return "%s-%d-%x-%5.2f" % (text, 5, 255, 1.5)
def byteops(): return bytes([1, 2]) + bytearray(b"ab") + b"x"
measure(
    "mk()", "mkc()", "mkk()", "mkgen()", "mkgenc()", "ann(1)", "co()", "runco(co())", "runco(co2())",
    "gexp()", "list(gexp())", "setattr(o, 'a', 2)", "P2()", "P2().a", "P2.a", "P2().b", "hash(Cmp())",
    "Cmp() == 1", "{Cmp(): 1}", "n + 1", "1 + n", "n * 2", "-n", "n[1]", "n[1:2]", "n[1:2, 3]", "len(n)",
    "n()", "int(n)", "float(n)", "str(n)", "'%s' % n", "'{}'.format(n)", "f'{n}'", "list(It2())",
    "1 in It2()", "CM.make()", "c.make()", "CM.st(1)", "c.st(1)", "tryelse()", "nestedtry()", "trymulti()",
    "excargs()", "exccls()", "stopiter()", "importerr()", "assertmsg()", "raisefrom()", "genloop()",
    "gensum()", "enum_()", "zip_()", "dictitems()", "rangeneg()", "rangebig()", "revl()", "strloop()",
    "setloop()", "whl()", "tern()", "inplace()", "slices()", "dictops()", "strops()", "fmt()", "fstr()",
    "pct()", "byteops()")
