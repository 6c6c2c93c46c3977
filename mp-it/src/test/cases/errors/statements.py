# Statements that do not compile: the error, its text and its line.
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


for source in (
    "pass pass", "pass;pass;;", "pass\n;", "x = 1\ny = 2\nz = = 3", "x =\n1", "\n\n\nx y", "# only\n# comments\nx y # here", "if x\n  pass", "if x:\n  pass\nelse\n  pass", "if x:\n  pass\nelif:\n  pass", "if:\n  pass", "elif x: pass", "else: pass", "if x: pass\nelse: pass\nelse: pass", "if x: pass else: pass", "if x: if y: pass",
    "while x\n  pass", "while: pass", "while x: pass\nelif y: pass", "while x: for y in z: pass", "for x y in z: pass", "for in x: pass", "for x in: pass", "for x in y\n  pass", "for x of y: pass", "for x, in y: pass", "for (x in y): pass", "for x in y: pass\nexcept: pass", "for x if y: pass", "for 1 in x: pass", "for x() in y: pass", "for x[0], y.z in a: pass", "for *a, b in c: pass", "for *a in c: pass", "for a, *b, *c in d: pass", "for None in x: pass",
    "try:\n  pass\n", "try:\n  pass\nx = 1", "try: pass\nexcept\n  pass", "try: pass\nexcept x as: pass", "try: pass\nexcept x as 1: pass", "try: pass\nexcept x as a.b: pass", "try: pass\nexcept x, y: pass", "try: pass\nexcept: pass\nexcept: pass", "try: pass\nexcept: pass\nelse: pass\nelse: pass", "try: pass\nfinally: pass\nexcept: pass", "try: pass\nelse: pass\nfinally: pass", "try: pass\nfinally: pass\nfinally: pass", "try: pass\nexcept* x: pass", "try: pass\nexcept (a, b) as c: pass\nelse: pass\nfinally: pass", "except: pass", "finally: pass",
    "with: pass", "with x as: pass", "with x as 1: pass", "with x as y(): pass", "with x as y as z: pass", "with x, : pass", "with x as y, z as w: pass", "with (x, y) as z: pass", "with (x as y): pass", "with x\n  pass", "with x as a, b: pass", "with x as (a, b): pass", "with x as a[0]: pass", "with x as None: pass",
    "return", "def f():\n  return\n\nreturn", "class A:\n  return", "lambda: return", "def f(): return return", "return yield", "raise x y", "raise x from", "raise from x", "raise x, y", "raise x from y from z", "raise", "assert", "assert x y", "assert x,", "assert x, y, z", "assert", "del", "del x y", "del x,", "del (x)", "del (x, y)", "del [x]", "del x(), y", "del 1", "del x + y", "del *x", "del x.y[0], z", "del (x.y)", "del ()", "del f() . x", "del None",
    "global", "global x,", "global x y", "global x, y", "global x.y", "global 1", "global (x)", "nonlocal", "nonlocal x", "def f():\n nonlocal x", "break", "continue", "if x:\n  break", "def f():\n  continue", "while x:\n  def f():\n    break", "while x:\n  class A:\n    break", "for x in y: pass\nelse: break", "while x:\n  try: pass\n  finally: continue", "while x: lambda: break",
    "import", "import x y", "import x,", "import x as", "import x as y.z", "import x.y as z, w", "import .x", "import x.", "import x..y", "import *", "import (x)", "import x as 1", "import 1", "from x", "from x import", "from x import y,", "from x import (y,)", "from x import (y", "from x import ()", "from x import y.z", "from x import *, y", "from x import y as", "from x import (*)", "from . import x", "from .. import x", "from ... import x", "from .... import x", "from .x import y", "from ...x import y", "from import x", "from . x import y", "from .import x", "def f():\n from x import *", "class A:\n from x import *", "from x import 1",
    "def", "def f", "def f(", "def f)", "def f()", "def f() pass", "def f(): def g(): pass", "def 1(): pass", "def f.g(): pass", "def f() ->: pass", "def f() -> x y: pass", "class", "class 1: pass", "class A", "class A pass", "class A(: pass", "class A.B: pass", "class A(): pass", "class A(B, *E, C=D, **F): pass", "class A(x for x in y): pass", "class A[T]: pass", "@", "@x", "@x\n", "@x\npass", "@x y\ndef f(): pass", "@x.y.z(1)\ndef f(): pass", "@x[0]\ndef f(): pass", "@x()()\ndef f(): pass", "@(x)\ndef f(): pass", "@1\ndef f(): pass", "@x\n@y\nclass A: pass", "@x\n\n\ndef f(): pass", "@x def f(): pass",
    "async", "async x", "async def", "async def f(): pass", "async for x in y: pass", "async with x: pass", "async while x: pass", "async if x: pass", "async class A: pass", "await", "await x", "yield", "yield x", "x = yield", "yield from x", "print x", "exec 'x'", "print(x) print(y)", "match x: pass", "type X = 1", "goto x", "x +* y", "lambda", "1 2 3", "x:", "x: y z", "x: y = ", "x: y = z = w", "x, y: z", "x: y += 1",
):  # fmt: skip
    check(source)
