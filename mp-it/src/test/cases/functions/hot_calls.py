# Calls in functions that run often: of functions, methods, classes, builtins, with changing arguments and targets.
class A:
    def __init__(self, x=1): self.x = x
    def get(self): return "A", self.x
    def add(self, a, b=2, *c, k=3, **d): return self.x, a, b, c, k, sorted(d.items())
    @staticmethod
    def st(x=5): return "static", x
    @classmethod
    def cl(cls, x=6): return cls.__name__, x
    def __call__(self, *a): return "called", a
class B(A):
    def get(self): return "B", super().get()
class C:
    def get(self): return "C"
def f(a, b=2, *c, d=4, **e): return a, b, c, d, sorted(e.items())
def apply(g, *a, **k): return g(*a, **k)
def call0(g): return g()
def call1(g): return g(1)
def call2(g): return g(1, 2)
def keyword(g): return g(1, d=5)
def star(g): return g(*[1, 2], **{"d": 6})
def method(o): return o.get()
def many(o): return o.add(1), o.add(1, 5), o.add(1, 2, 3, 4), o.add(1, k=9), o.add(a=7), o.add(1, z=0)
def statics(o): return o.st(), o.st(1), o.cl(), o.cl(2)
TARGETS = (f, lambda *a, **k: (a, sorted(k.items())), lambda a=1: a, lambda: 0, A, B, A(5), A(3).get, A.get, B(2).add, A.st, B.cl, len, int, str, list, dict, max, print.__class__, ValueError, None, 5, "text", [], {}.get, "a".join, [].append, type)
def attempt(g, x):
    try:
        answer = g(x)
        return repr(answer) if "object at" not in repr(answer) else type(answer).__name__
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for caller in (call0, call1, call2, keyword, star):
    for warm in range(30): attempt(caller, f)
    first = [attempt(caller, t) for t in TARGETS if t is not type and t is not print.__class__]
    for warm in range(30): attempt(caller, A)
    print(first == [attempt(caller, t) for t in TARGETS if t is not type and t is not print.__class__], first)
for caller in (method, many, statics):
    for warm in range(30): attempt(caller, A(warm))
    print([attempt(caller, o) for o in (A(), B(), C(), A, None, 5, B(9), A(True))])
one = A(1)
for i in range(30): one.get()
one.get = lambda: "own"; print(method(one)); del one.get; print(method(one))
A.get = lambda self: ("patched", self.x); print(method(one), method(B(2)), method(C()))
C.get = classmethod(lambda cls: cls.__name__); print(method(C()))
class E(A): pass
e = E(); print([method(e) for _ in range(6)][-1])
E.get = lambda self: "E"; print(method(e)); del E.get; print(method(e))
def default(a=[]):
    a.append(len(a))
    return a
for i in range(8): last = default()
print(last, default([9]))
def outer(n):
    def inner(m):
        nonlocal n
        n += m
        return n
    return inner
counters = [outer(i) for i in (0, 10, 0.5, "s")]
for i in range(8): results = [attempt(c, 1) for c in counters]
print(results)
def recurse(n, acc=()): return acc if n == 0 else recurse(n - 1, acc + (n,))
print(recurse(6), [recurse(i) for i in range(4)])
def swap(a, b, c): a, b, c = c, a, b; return a, b, c
for i in range(10): out = swap(i, str(i), [i])
print(out, swap(1, 2, 3), swap(*"xyz"))
def late():
    try: return helper()
    except NameError as e: return "no helper"
print([late() for _ in range(6)])
helper = lambda: "now"
print(late()); helper = lambda: "changed"; print(late()); del helper; print(late())
