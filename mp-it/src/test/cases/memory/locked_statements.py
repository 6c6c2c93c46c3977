# Which statements take memory: each is run once freely, then with the heap locked.
import micropython


def run(setup, statement):
    space = {}
    body = "".join("  " + line + "\n" for line in setup.split("\n")) if setup else ""
    text = "def f():\n" + body + "  def g():\n%s    return None\n  return g\n"
    try:
        exec(text % "".join("    " + line + "\n" for line in statement.split("\n")), space)
        g = space["f"]()
        g()
    except Exception as e:
        return "free: " + type(e).__name__
    g = space["f"]()
    micropython.heap_lock()
    try:
        g()
        answer = "runs"
    except MemoryError:
        answer = "MemoryError"
    except Exception:
        answer = "other error"
    micropython.heap_unlock()
    return answer


setup = """i, j, big, x, y = 5, -3, 1 << 40, 1.5, 2.5
l, t, d, s, b, ba = [1, 2, 3], (1, 2, 3), {'a': 1, 1: 2}, 'some text', b'bytes', bytearray(b'abc')
st, fs, r = {1, 2}, frozenset([1]), range(5)
class C:
  k = 1
  def __init__(self): self.n = 1
  def m(self): return self.n
  def add(self, n): self.n += n
  def __enter__(self): return self
  def __exit__(self, *a): return True
  def __len__(self): return 1
  def __getitem__(self, k): return k
  def __eq__(self, o): return True
  @property
  def p(self): return 1
  @staticmethod
  def s(): return 1
  @classmethod
  def c(cls): return 1
o = C()
def fun(a=1, b=2): return a
def star(*args): return 1
def kw(**kwargs): return 1
def only(*, q=1): return q
def gen():
  while True: yield 1
it, g1 = iter(l), gen()
next(g1)
err = ValueError(1)"""
for statement in (
    "pass", "i + j", "i * j - 7 // 2", "i << 3 | 1", "i < j < 9", "i == j or i != j", "not i", "-i", "~i", "i and j or i", "i if j else i", "big + 1", "big == big", "big < 5", "x + y", "x * i", "-x", "x < y", "x == y", "i / j", "i ** 2", "i ** 20", "divmod(i, 2)", "abs(j)", "abs(x)", "1 << 29", "(1 << 29) << 3", "i * 1000000000", "0x3fffffff + i", "x // 1", "int(x)", "float(i)", "bool(l)", "round(x)", "hash(s)", "id(i)", "len(l)", "min(i, j)", "max(l)", "sum(l)", "sorted(l)", "chr(65)", "chr(8364)", "ord('a')", "str(i)", "repr(i)", "hex(i)", "isinstance(i, int)", "type(i)", "callable(i)", "getattr(o, 'n')", "hasattr(o, 'zz')", "print('', end='')",
    "l[0]", "l[-1]", "l[0] = 5", "l[0] += 1", "l[0:2]", "t[1]", "t[1:]", "t + t", "t == (1, 2, 3)", "l == l", "l < [1]", "1 in l", "5 in t", "'a' in d", "1 in st", "'e' in s", "d['a']", "d[1]", "d['a'] = 2", "d['new'] = 1", "d.get('zz')", "d.get('a', 5)", "d['a'] += 1", "del d['a']", "d.pop('a')", "d.clear()", "d.keys()", "len(d)", "s[0]", "s[1:3]", "s == 'other'", "s < 'z'", "s + 'x'", "s * 2", "s * 1", "s.find('t')", "s.startswith('some')", "s.upper()", "s.split()", "s.strip()", "s.isdigit()", "b[0]", "b[1:]", "b == b'x'", "ba[0] = 7", "ba[0]", "ba[1:2]", "ba.append(1)", "ba += b'1'", "l.append(4)", "l.pop()", "l.pop(0)", "l.insert(0, 1)", "l.sort()", "l.reverse()", "l.index(2)", "l.count(2)", "l.clear()", "l.remove(1)", "l.extend(t)", "l.copy()", "l += t", "l * 2", "st.add(2)", "st.add(9)", "st.discard(1)", "st | fs", "st == fs", "r[2]", "r[1:]", "len(r)", "3 in r",
    "[]", "()", "{}", "[1]", "(1, 2)", "(i, 2)", "[i]", "{1: 2}", "{1}", "[k for k in t]", "(k for k in t)", "lambda: 1", "lambda k=1: k", "f'{i}'", "'%d' % i", "'{}'.format(i)", "'a' 'b'", "1.5", "1.5 + 2.5", "1 << 100", "'long string constant of a certain length'", "b'constant bytes'", "...", "None", "slice", "type",
    "for k in l: pass", "for k in t: pass", "for k in s: pass", "for k in b: pass", "for k in d: pass", "for k in d.items(): pass", "for k in st: pass", "for k in r: pass", "for k in range(3): pass", "for k in range(0, i, 2): pass", "for k in range(big): break", "for k in it: pass", "for k in g1: break", "for k in gen(): break", "for k in o: break", "for k, v in zip(l, t): pass", "for k in enumerate(l): pass", "for k in map(abs, l): pass", "for k in reversed(l): pass", "while i: break", "n = 0\nwhile n < 3: n += 1", "n = 0\nfor k in range(10):\n  if k == 5: break\n  n += k\nelse: n = 9",
    "k = i", "k, m = i, j", "k, m = m, k = 1, 2", "k, m, n = t", "k, *m = t", "k, m, n, q = 1, 2, 3, 4", "k = m = n = i", "k: int = 1", "k = 1\ndel k", "k = 1\nk += 2", "k = (m := i)", "o.n", "o.n = 5", "o.n += 1", "o.new = 1", "o.k", "C.k", "C.k = 2", "o.zz = o.n", "o.m()", "o.add(1)", "o.p", "o.s()", "o.c()", "C.s()", "m = o.m", "o.m", "C.m(o)", "C()", "len(o)", "o['k']", "o == 1", "del o.n", "o.__class__", "o.__dict__", "isinstance(o, C)", "super", "object()",
    "fun()", "fun(1)", "fun(1, 2)", "fun(b=1)", "fun(1, b=2)", "fun(*())", "fun(**{})", "star()", "star(1)", "star(1, 2, 3)", "kw()", "kw(a=1)", "only()", "only(q=2)", "star(*t)", "fun(*t[0:0])", "next(g1)", "g1.send(None)", "gen()", "(lambda: 1)()", "def inner(): return 1", "def inner(k=1): return k", "def inner(): return i", "class D: pass", "return 1", "return", "return i + 1", "return i, j", "yield 1",
    "try: i\nexcept: pass", "try: i\nfinally: j", "try: raise err\nexcept ValueError: pass", "try: raise err\nexcept ValueError as e: pass", "try: raise ValueError\nexcept ValueError: pass", "try: raise ValueError(1)\nexcept ValueError: pass", "try: 1 // 0\nexcept ZeroDivisionError: pass", "try: l[9]\nexcept IndexError: pass", "try: d['zz']\nexcept KeyError: pass", "try: zz\nexcept NameError: pass", "try: o.zz\nexcept AttributeError: pass", "try: None + 1\nexcept TypeError: pass", "try: next(iter(()))\nexcept StopIteration: pass", "try:\n  try: raise err\n  finally: i\nexcept ValueError: pass", "for k in l:\n  try: continue\n  finally: i", "while 1:\n  try: break\n  finally: i", "with o: pass", "with o as k: raise err", "assert i", "assert i, 'm'", "try: assert 0\nexcept AssertionError: pass", "if i: pass\nelif j: pass\nelse: pass", "import sys", "from sys import path", "import micropython as m", "globals()", "locals()", "dir", "exec", "eval('1')", "i; j; l", "global z", "k = l",
):  # fmt: skip
    print(repr(statement), run(setup, statement))
