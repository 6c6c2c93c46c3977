# global, nonlocal, shadowing, class scope, del of names, locals() and globals().
x = "module"
def read(): return x
def shadow():
    x = "local"
    return x
def write():
    global x
    x = "written"
    return x
print("read:", read(), shadow(), read())
print("write:", write(), x)
def make_global():
    global fresh
    fresh = [1]
make_global()
print("made:", fresh)
def global_in_nested():
    x = "outer"
    def inner():
        global x
        return x
    return inner(), x
print("global in nested:", global_in_nested())
def nonlocal_two():
    x = 1
    def a():
        x = 2
        def b():
            nonlocal x
            x = 3
        b()
        return x
    return a(), x
print("nearest nonlocal:", nonlocal_two())


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def unbound():
    print(later)
    later = 1
def unbound_del():
    y = 1
    del y
    return y
def unbound_aug(): z_local += 1; z_local = 0
attempt("unknown:", lambda: unknown_name)
attempt("used before:", unbound)
attempt("used after del:", unbound_del)
def conditional(c):
    if c: v = 1
    return v
attempt("set on one path:", lambda: (conditional(True), conditional(False)))
def del_global():
    global fresh
    del fresh
del_global()
attempt("deleted global:", lambda: fresh)
def del_missing():
    global fresh
    del fresh
attempt("delete missing:", del_missing)
def del_unbound():
    q = 1
    del q
    del q
attempt("delete unbound:", del_unbound)
for label, code in (("nonlocal at top:", "nonlocal q"), ("no binding:", "def f():\n  nonlocal qq\n  qq = 1"),
                    ("global after use:", "def f():\n  a = 1\n  global a"), ("parameter global:", "def f(a):\n  global a"),
                    ("nonlocal after use:", "def f():\n  b = 1\n  def g():\n    b = 2\n    nonlocal b"),
                    ("both:", "def f():\n  b = 1\n  def g():\n    global b\n    nonlocal b"),
                    ("duplicate parameter:", "def f(a, a): pass"), ("global twice is fine:", "def f():\n  global q\n  global q")):
    try:
        exec(code)
        print(label, "ok")
    except SyntaxError as e:
        print(label, "SyntaxError", e)
class C:
    x = "class"
    def method(self): return x
    y = x
    z = [x for _ in range(1)]
    w = (lambda: x)()
print("class scope:", C.y, C().method(), C.z, C.w)
class D:
    x = x
    if True: inner = "conditional"
    for i in range(2): pass
    del i
print("class copies:", D.x, D.inner, hasattr(D, "i"))
def comp():
    i = "kept"
    [i for i in range(3)]
    {i: 1 for i in range(3)}
    list(i for i in range(3))
    return i
print("comprehension variable:", comp())
def for_leaks():
    for i in range(3): pass
    return i
print("loop variable stays:", for_leaks())
def except_name():
    e = "before"
    try: raise ValueError("v")
    except ValueError as e: pass
    try: return e
    except NameError: return "gone"
print("except name:", except_name())
print("globals:", globals()["x"], "read" in globals(), globals()["__name__"])
globals()["injected"] = 5
print("injected:", injected)
def walrus():
    if (n := 10) > 5: pass
    return n
print("walrus:", walrus())
len_was = len
def len(x): return "mine"
print("shadowed builtin:", len([1]), len_was([1]))
del len
print("builtin again:", len([1]))
import builtins
builtins.visible_everywhere = "yes"
print("through builtins:", visible_everywhere)
exec("made_by_exec = 7")
print("exec:", made_by_exec, eval("made_by_exec + 1"))
def exec_own(): 
    space = {"a": 1}
    exec("b = a + 1", space)
    return space["b"], eval("a * 10", {"a": 4}), eval("p + q", {"p": 1}, {"q": 2})
print("exec with dict:", exec_own())
def mutual(n): return 0 if n == 0 else other(n - 1)
def other(n): return 1 if n == 0 else mutual(n - 1)
print("defined later:", mutual(5))
