# Functions that run often with ints, then with big ints, floats, text, lists and their own types.
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + getattr(o, "v", o))
    def __radd__(self, o): return V(o + self.v)
    def __sub__(self, o): return V(self.v - getattr(o, "v", o))
    def __mul__(self, o): return V(self.v * getattr(o, "v", o))
    def __lt__(self, o): return self.v < getattr(o, "v", o)
    def __eq__(self, o): return self.v == getattr(o, "v", o)
    def __neg__(self): return V(-self.v)
    def __bool__(self): return self.v != 0
    def __repr__(self): return "V(%r)" % self.v
    def __getitem__(self, i): return self.v + i
    def __iadd__(self, o): self.v += getattr(o, "v", o); return self
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def div(a, b): return a / b
def floor(a, b): return a // b
def mod(a, b): return a % b
def power(a, b): return a ** b
def left(a, b): return a << b
def right(a, b): return a >> b
def mask(a, b): return a & b, a | b, a ^ b
def less(a, b): return a < b, a <= b, a > b, a >= b
def same(a, b): return a == b, a != b, a is b
def truth(a, b): return (a and b), (a or b), not a
def signs(a, b): return -a, +b, ~a
def grow(a, b):
    a += b
    a *= 2
    return a
def steps(a, b):
    out = []
    while a < b:
        a += 1
        out.append(a)
        if len(out) > 3: break
    return out
def item(a, b): return a[b]
def chain(a, b): return a < b < 10, a if a < b else b
FUNCTIONS = (add, sub, mul, div, floor, mod, power, left, right, mask, less, same, truth, signs, grow, steps, item, chain)
PAIRS = ((7, 3), (-7, 3), (7, -3), (0, 5), (5, 0), (2 ** 30 - 1, 1), (-2 ** 30, 1), (2 ** 40, 3), (3, 2 ** 10), (1.5, 2), (2, 0.5), (-1.5, -0.5), (True, False), ("ab", "c"), ("ab", 2), (2, "ab"), ([1], [2]), ([1, 2], 1), ((1,), (2,)), ((1, 2), 0), ({1: 2}, 1), ({1}, {2}), (b"a", b"b"), (b"ab", 1), (None, 1), (1, None), (1j, 2), (2, 1j), (V(3), V(4)), (V(3), 4), (4, V(3)), (range(5), 2), (7, 3))
def attempt(f, a, b):
    try: return repr(f(a, b))
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for f in FUNCTIONS:
    for warm in range(30): attempt(f, 7, 3)
    first = [attempt(f, *pair) for pair in PAIRS if not isinstance(pair[0], (V, list)) or f is not grow]
    for warm in range(30): attempt(f, 1.5, 2.5)
    second = [attempt(f, *pair) for pair in PAIRS if not isinstance(pair[0], (V, list)) or f is not grow]
    print(f.__name__ if hasattr(f, "__name__") else f, first == second, first)
total = 0
for i in range(200): total = add(total, mul(i, sub(i, 1)))
print(total)
for kind in (0, 0.0, "", [], (), b"", 2 ** 62, V(0)):
    acc = kind
    for i in range(40): acc = add(acc, kind if not isinstance(kind, (int, float)) else i)
    print(acc)
