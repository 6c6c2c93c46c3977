# exec, eval and compile with dicts for globals and locals: who sees and changes what.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


def names(d):
    return sorted(k for k in d if k != "__builtins__")


module_level = "module"
g = {"a": 1}
exec("b = a + 1", g)
print(names(g), g["b"])
g, l = {"a": 1}, {"b": 2}
exec("c = a + b\nd = c", g, l)
print(names(g), names(l), l["c"])
exec("def f():\n  return a\nr = f()", g, l)
print(l["r"], f.__name__ if "f" in globals() else "no f here")
for source in ("def f():\n  return b\nr = f()", "r = [b for _ in (1,)]", "r = (lambda: b)()", "class A:\n  x = b\nr = A.x", "class A:\n  def m(self): return b\nr = A().m()", "global z\nz = 5\nr = z", "global b\nr = b", "def f():\n  global z\n  z = 6\nf()\nr = z", "a = 'local a'\nr = a", "a = 'local a'\ndef f(): return a\nr = f()", "del b\nr = 'deleted'", "del a\nr = 'deleted'", "r = locals() is globals()", "r = sorted(locals())", "r = 'b' in globals(), 'b' in locals()", "r = eval('a + b')", "exec('e = a')\nr = e", "import sys\nr = sys.__name__", "for b in (7, 8): pass\nr = b", "r = b\nb += 1\nr = r, b", "r = [x for x in (1,)]", "r = (b := 9)", "try: 1 // 0\nexcept Exception as b: pass\nr = 'b' in locals()", "with_ = b\nr = with_", "r = missing", "r = len('abc')", "len = lambda x: 'own'\nr = len('abc')", "def f(x=b): return x\nr = f()", "r = __name__", "__name__ = 'named'\nr = __name__", "from sys import path as b\nr = isinstance(b, list)", "r = dir() == sorted(locals())", "r = exec('b') is None", "b.x = 1", "return 5", "yield 5", "r = (yield)", "await x", "nonlocal b"):
    g, l = {"a": 1}, {"b": 2}
    try:
        exec(source, g, l)
        print(repr(source), l.get("r"), names(g), [k for k in names(l) if k != "r"])
    except Exception as e:
        print(repr(source), type(e).__name__, e, names(g), names(l))


def inside(x):
    y = 2
    out = []
    exec("y = 3\nz = 4")
    out.append(y)
    for source in ("x", "y", "z", "module_level", "out", "inside.__name__", "len(module_level)"):
        try:
            out.append(eval(source))
        except NameError as e:
            out.append(str(e))
    exec("made_inside = 1")
    out.append(eval("x", {"x": "given"}))
    out.append(eval("x + w", {"x": 1}, {"w": 2}))
    out.append(eval("x", {"x": "global"}, {"x": "local"}))
    return out


print(inside(1), "made_inside" in globals(), y, z)
for args in (("1 +1",), (" 1",), ("\t1",), ("1\n",), ("1\n\n",), ("\n1",), ("",), ("   ",), ("1;",), ("1 2",), ("x = 1",), ("pass",), ("1,",), ("*[1],",), ("(1,\n2)",), ("'a'\n",), ("lambda: 5",), ("[x for x in 'ab']",), ("# comment",), ("1 # c",), (b"1 + 1",), (bytearray(b"2"),), (memoryview(b"3"),), (1,), (None,), (["1"],), ("1", {}), ("1", None), ("1", None, None), ("1", {}, {}), ("1", []), ("1", 5), ("1", {}, []), ("1", {}, 5), ("1", {}, None), ("1", {}, {}, {}), (), ("a", {"a": "g"}, {"a": "l"}), ("a", {"a": "g"}, {}), ("a", {}, {"a": "l"}), ("len", {}), ("len", {"len": "mine"}), ("len", {}, {"len": "mine"}), ("x:=1",), ("(x:=1)", {})):
    for name, function in (("eval", eval), ("exec", exec)):
        try:
            value = function(*args)
            print(name, args, "=", value if not callable(value) else "callable")
        except Exception as e:
            print(name, args, type(e).__name__, e)
for source, mode in (("1 + 1", "eval"), ("1 + 1", "exec"), ("1 + 1", "single"), ("x = 1", "eval"), ("x = 1", "exec"), ("x = 1", "single"), ("x = 1\ny = 2", "single"), ("if 1: x = 1", "single"), ("'text'", "single"), ("None", "single"), ("1; 2", "single"), ("1, 2", "single"), ("def f(): pass", "single"), ("", "exec"), ("", "eval"), ("1", "other"), ("1", ""), ("1", None), (b"5", "eval"), (5, "eval"), ("1\n", "eval"), ("\n", "exec"), ("x y", "exec")):
    try:
        code = compile(source, "file", mode)
        space = {}
        print(repr(source), mode, type(code).__name__, end=" -> ")
        print(eval(code, space), names(space))
    except Exception as e:
        print(repr(source), mode, type(e).__name__, e)
code = compile("r = a * 2", "f", "exec")
for a in (1, "s", [3]):
    space = {"a": a}
    exec(code, space)
    print(space["r"])
code = compile("[a, b]", "f", "eval")
attempt("both", lambda: eval(code, {"a": 1}, {"b": 2}))
attempt("missing", lambda: eval(code, {"a": 1}))
attempt("with exec", lambda: exec(code, {"a": 1, "b": 2}))
attempt("twice", lambda: [eval(code, {"a": i, "b": -i}) for i in range(3)])
attempt("nested", lambda: eval("eval('eval(\"a\", {\"a\": 7})')"))
attempt("bad args", lambda: compile("1"))
attempt("bad args", lambda: compile("1", "f"))
attempt("bad name", lambda: compile("1", 5, "eval"))
attempt("flags", lambda: eval(compile("1", "f", "eval", 0)))
attempt("globals type", lambda: type(globals()).__name__)
attempt("globals changes", lambda: (globals().update(new_global=5), new_global)[1])
attempt("locals at top", lambda: locals() is globals())
globals()["computed"] = "by key"
print(computed, "computed" in dir(), globals()["module_level"])
del globals()["computed"]
attempt("deleted", lambda: computed)


class Body:
    before = sorted(k for k in locals() if not k.startswith("__"))
    locals()["planted"] = 5
    exec("from_exec = 6")
    seen = eval("before")


print(Body.before, Body.planted, Body.from_exec, Body.seen)


class Mapping(dict):
    def __getitem__(self, k):
        return "mapped " + k


attempt("dict subclass", lambda: eval("anything", {}, Mapping()))
