# Functions that become part of what calls them: errors, unbound names, recursion, constructors, callees that change.
def div(a, b): return a / b
def mid(a, b): return div(a, b) + 1
def top(n):
    r = 0
    for i in range(n):
        try:
            r += mid(i, i % 7 - 3 if i > 900 else 1)
        except ZeroDivisionError as e:
            r += 0.5
    return r
for k in range(5): print(top(1000))
import io, sys
def told(e):
    text = io.StringIO()
    sys.print_exception(e, text)
    print(text.getvalue())
def bad(x): return x.nothing
def calls(x): return bad(x)
def run(n):
    for i in range(n): calls(C)
class C: nothing = 4
run(3000)
class D: pass
try:
    calls(D())
except AttributeError as e:
    told(e)
C = D()
try:
    run(10)
except AttributeError as e:
    told(e)
def gen(n):
    for i in range(n): yield twice(i)
def twice(x): return x * 2
print(sum(gen(5000)))
def unbound(a):
    if a > 5: z = 1
    return z
def ub(n):
    c = 0
    for i in range(n):
        try: c += unbound(i % 8)
        except NameError as e: c += 10
    return c
def ub2(i): return unbound(i)
print(ub(3000))
for i in range(3000): ub2(7)
try: ub2(1)
except NameError as e: told(e)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
for i in range(2000): deep(10)
def big(a, b): return a * b
def bigs(n):
    x = 1
    for i in range(n): x = big(x, 3) % 1000000007000
    return x
print(bigs(5000), bigs(3))
class P:
    def __init__(self, a): self.a = a; return None
class Q:
    def __init__(self, a):
        self.a = a
        if a == 2999: return 5
def mk(n):
    for i in range(n): q = Q(i); p = P(i)
    return p.a, q.a
try: print(mk(2000)); print(mk(5000))
except TypeError as e: told(e)
def f0(x): return g0(x) + 1
def g0(x): return x
def h0(n):
    s = 0
    for i in range(n):
        s += f0(i)
        if i == 3000:
            globals()['g0'] = lambda x: x + 1000
    return s
print(h0(5000))
import gc
class N:
    def __init__(self, v, n): self.v = v; self.n = n
def cons(v, n): return N(v, n)
def lst(n):
    l = None
    for i in range(n): l = cons(i * 1.5, l)
    s = 0
    while l: s += l.v; l = l.n
    return s
for i in range(20): s = lst(1500)
print(s)
