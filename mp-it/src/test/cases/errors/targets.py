# What can be assigned to, deleted, looped over: targets that do not compile.
import sys, io


def check(source, mode="exec"):
    try:
        compile(source, "case", mode)
        print(repr(source), "compiles")
    except Exception as e:
        trace = io.StringIO()
        sys.print_exception(e, trace)
        lines = [line.split("line ")[1].split(",")[0] for line in trace.getvalue().split("\n") if '"case"' in line]
        print(repr(source), "line", " ".join(lines), type(e).__name__, e)


targets = (
    "x", "x.y", "x[0]", "x[0:1]", "x[1, 2]", "x()", "x().y", "x()[0]", "(x)", "((x))", "(x.y)", "x, y", "(x, y)", "[x, y]", "[x]", "(x,)", "[]", "()", "x, (y, z)", "[x, [y, (z, w)]]", "*x", "*x,", "*x, y", "x, *y", "x, *y, z", "[*x]", "(*x,)", "(*x)", "*x, *y", "(*x, *y)", "[x, *y, *z]", "*x, (*y, z)", "*(x, y), z", "*x.y, z", "*x[0], y", "*x(), y", "*[x], y", "1", "1.5", "'s'", "b's'", "f's'", "None", "True", "False", "...", "__debug__", "__name__", "x + y", "-x", "not x", "x and y", "x or y", "x < y", "x is y", "x if y else z", "lambda: x", "(lambda: x)", "[x for x in y]", "(x for x in y)", "{x for x in y}", "{}", "{x}", "{x: y}", "x, 1", "(x, 1)", "[x, 1]", "x, y()", "(x, (y, None))", "x, None", "x := y", "(x := y)", "(yield)", "yield", "await x", "(x).y", "(x + y).z", "(x + y)[0]", "'s'.y", "'s'[0]", "1 .y", "[x][0]", "{}[0]", "(x, y)[0]", "(x, y).z", "x ** y", "x.y()", "x[0]()", "x if y else z, w", "x, y, z", "(x, y), z", "(), x", "[], x", "x y",
)  # fmt: skip
forms = ("%s = v", "%s += v", "del %s", "for %s in v: pass", "[v for %s in v]", "with v as %s: pass", "a = %s = v", "%s: int", "%s: int = v", "import v as %s", "try: pass\nexcept v as %s: pass")
for form in forms:
    good = []
    for target in targets:
        try:
            compile(form % target, "case", "exec")
            good.append(target)
        except SyntaxError as e:
            print(form % repr(target)[1:-1], "-", e)
    print(repr(form), "takes", good)
for operator in ("+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=", ":=", "==", "=>", "->", "+ =", "=+", "!=", "~=", "and=", "<>="):
    for source in ("x %s 1", "x.y %s 1", "x, y %s 1", "x %s y %s 1", "x = y %s 1", "x %s", "x %s yield"):
        source = source.replace("%s", operator)
        try:
            compile(source, "case", "exec")
            print(source, end="; ")
        except SyntaxError as e:
            print(source, "!", e, end="; ")
    print()
check("x = (\n 1,\n 2) = 3")
check("a = 1\nb = 2\n(c,\n d,\n 5) = v")
check("if a:\n  b = 1\n  None = 2\n")
check("def f():\n  x = 1\n\n  f() = 2\n")
check("for x in y:\n  for (a,\n       b()) in x: pass")
check("class A:\n  def f(self):\n    with a as b, \\\n     c as d(): pass")
check("[a for b in c\n for\n d() in e]")
check("x = lambda: (\n  1) = 2")
check("def f():\n  pass\ndel (yield 1).x()")
check("del (yield 1)\n")
check("del f(a=1, 2)()")
check("del f(\n a=1, 2\n)[0]\n")
check("if a:\n  del ()")
check("if a:\n  b\n  del (), c")
check("def f():\n  del (a, ())")
check("del (a,\n  (b for b in c))")
check("del (\n  a for a in b)")
check("del (a\n  for a in b)[0]")
check("del [\n  a for a in b]")
check("class A:\n\n  del (\n  a,\n  1)")
