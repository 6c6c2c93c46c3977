# Class bodies as code: control flow, names, functions, comprehension scope, nesting.
import sys
class Flow:
    total = 0
    for i in range(5):
        if i == 3: continue
        total += i
    while total > 5: total -= 1
    try: broken = 1 // 0
    except ZeroDivisionError: broken = "fixed"
    finally: closed = True
    with_value = [x for x in range(3)]
    if total: branch = "yes"
    else: branch = "no"
    del i
print("flow:", Flow.total, Flow.broken, Flow.closed, Flow.with_value, Flow.branch, hasattr(Flow, "i"))
class Functions:
    def helper(n): return n * 2
    a = helper(4)
    b = helper(5)
    table = {"h": helper}
    def method(self): return self.a + Functions.helper(1)
    alias = method
    lam = lambda self, x=a: x
print("functions:", Functions.a, Functions.b, Functions.table["h"](3), Functions().method(), Functions().alias(), Functions().lam())
x = "global"
class Shadow:
    before = x
    x = "class"
    after = x
    def get(self): return x
    nested = [x for _ in range(1)]
    gen = list(x for _ in range(1))
    fun = (lambda: x)()
print("shadow:", Shadow.before, Shadow.after, Shadow().get(), Shadow.nested, Shadow.gen, Shadow.fun, x)
def maker(n):
    class Made:
        value = n
        doubled = n * 2
        def __init__(self, m): self.sum = n + m
        def later(self): return n
        class Inner: deep = n
    n += 100
    return Made
M = maker(5)
print("maker:", M.value, M.doubled, M(1).sum, M(1).later(), M.Inner.deep)
class Globals:
    global made_global
    made_global = "through class"
    def set(self):
        global made_global
        made_global = "changed"
Globals().set()
print("global:", made_global, hasattr(Globals, "made_global"))
def nonlocal_class():
    count = 0
    class C:
        nonlocal count
        count = 5
        def up(self):
            nonlocal count
            count += 1
            return count
    return count, C().up(), count
print("nonlocal:", nonlocal_class())
class Doc:
    "doc string"
    "another"
    5
    None
print("expressions:", Doc.__name__, [n for n in dir(Doc) if n[0] != "_"])
class Unpack:
    a, (b, *c) = 1, (2, 3, 4)
    d = e = []
    f, g = g2, f2 = 5, 6
    h: int = 7
    a += 10
print("targets:", Unpack.a, Unpack.b, Unpack.c, Unpack.d is Unpack.e, Unpack.f, Unpack.g2, Unpack.h)
def outer():
    classes = []
    for i in range(3):
        class C:
            n = i
            def get(self): return self.n, i
        classes.append(C)
    return [c().get() for c in classes]
print("in loop:", outer())
class Base:
    limit = 3
    class Error(Exception): pass
    def check(self, n):
        if n > self.limit: raise self.Error("over %d" % self.limit)
        return n
class Wide(Base):
    limit = 10
    class Error(Base.Error): pass
for cls, n in ((Base, 2), (Base, 5), (Wide, 5), (Wide, 50)):
    try: print("limit:", cls().check(n))
    except Base.Error as e: print("limit:", type(e) is cls.Error, e)
def attempt(label, source):
    try:
        exec(source)
        print(label, "ok")
    except Exception as e: print(label, type(e).__name__, e)
attempt("unknown in body:", "class A: y = unknown_name")
attempt("unknown base:", "class A(Unknown): pass")
attempt("own name in body:", "class A0:\n  me = A0")
attempt("raise in body:", "class A:\n  raise ValueError('body')")
attempt("return in body:", "class A: return 1")
attempt("yield in body:", "class A:\n  yield 1")
attempt("break in body:", "for i in range(2):\n  class A: break")
attempt("keyword in bases:", "class A(metaclass=type): pass")
attempt("star bases:", "B = (int,)\nclass A(*B): pass\nprint(A.__bases__)")
attempt("expression base:", "class A([int, str][1]): pass\nprint(A('x'))")
attempt("parenthesised:", "class A(): pass\nclass B((A)): pass")
attempt("self in body:", "class A:\n  x = self")
attempt("super in body:", "class A:\n  x = super()")
try:
    class Failing:
        ok = 1
        bad = {}["missing"]
except KeyError as e: sys.print_exception(e)
print("not bound:", "Failing" in globals())
