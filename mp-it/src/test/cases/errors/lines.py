# The line that a SyntaxError names, in sources of several lines.
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
    "\n\nx y\n", "x = 1\n\n\n\n  y = 2\n", "x = (1,\n2,\n3\ny = 4\n", "x = [\n1,\n2 3\n]\n", "x = {\n'a': 1,\n'b'\n}\n", "f(a,\n b,\n c=1,\n d)\n", "f(a,\n b,\n **c,\n *d)\n", "x = '''\n\n\nabc", "x = '''\n\n'''\ny z\n", "x = \\\n1 \\\n+ \\\n\ny z\n", "x = 1 \\\n 2\n", "x = 1 \\ \ny = 2\n", "if 1:\n  x = 1\n    y = 2\n", "if 1:\n    x = 1\n  y = 2\n", "if 1:\n\n\nx = 1\n", "if 1:\n  # c\n# d\n\nx = 1", "def f():\n  x = 1\n\n\n  break\n", "def f(\n a,\n b,\n a\n): pass\n", "def f(a,\n b=1,\n c): pass\n", "class A:\n  def f():\n    pass\n  def g():\n    return = 1\n", "while 1:\n  if 1:\n    pass\n  else\n    pass\n",
    "try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass\n", "try:\n  x\n\n\ny\n", "for x in y:\n  pass\nelse:\n  pass\n  continue\n", "a = 1\nb = 2\nc = 3 +\nd = 4\n", "a = 0777\n", "\na = (\n 0b12\n)\n", "\n\na = 'x' b'y'\n", "\n\na = 'x' \\\n b'y'\n", "a = ('x'\n 'y'\n b'z'\n)\n", "a = '\\x'\n", "\n\n\na = '\\N{x}'\n", "a = f'{'\n", "\na = f'''\n{x\n'''\n", "\na = f'{x y}'\n", "\na = (f'{x}'\n f'{y z}')\n", "a = f'''\n\n{(}'''\n", "global x\n\nnonlocal y\n", "def f():\n  x = 1\n  def g():\n    y = 1\n    global y\n  return\n", "def f():\n\n  def g():\n    nonlocal q\n", "lambda a,\\\n a: 1\n", "\n\n  \n\t\n$\n", "x = 1\n?\n", "a\nb\nc d\ne f\n", "a;b;c\nd;e;f g\n", "def f(): return\n\nreturn\n", "\nyield\n", "a\n\n\n await x\n", "class A:\n\n  nonlocal x\n", "import a\nimport b,\n", "from a import (b,\nc\n\nd)\n", "@a\n@b\nc\n", "@a\n\n\n\n@b\n\n", "del a,\\\n b,\\\n 1\n", "a = b \\\n = 1 \\\n = c\n", "with a as b,\\\n c as d():\n  pass\n", "async for a in b:\n  pass\n", "def f():\n  a\n  async with b:\n    pass\n", "x = {\n 1: 2,\n 3,\n}\n", "x = {\n 1,\n 2: 3,\n}\n", "x = [a\n for a\n in b\n for 1 in c]\n", "(a,\n b,\n *c,\n *d) = e\n", "print('a'\nprint('b')\n", "if a:\n  b\nelif c:\n  d e\n", "if a:\n  b\n c\n", "  a\n", "a\n  b\n", "def f():\n\tx\n        y\n    z\n", "if a:\n\tb\n  c\n", "#\n#\na b", "a\r\nb\r\nc d\r\n", "a\rb\rc d\r", "x = '''a\n\\\nb''' y\n", "x = (\n\n\n) y\n", "a = 1; b = 2; None = 3\n", "\n\na, b += 1\n", "a = [\n None := 1]\n", "(a\n:= 1,\nb.c := 2)\n", "assert (a,\n b), \\\n c d\n", "raise a from \\\n\n", "class A(B,\n C\n): pass pass\n", "f(1,\n x=2,\n 3=4)\n", "f(x for x in y,\n 1)\n", "const(\n x)\ny = const(\n z)\n", "X = const(1)\n\nX = 2\n", "from micropython import const\nA = const(1)\nB = const(A + z)\n", "if 1:\n  pass\n  if 2:\n    pass\n   pass\n", "x = 1\n\\", "\\\n\\\nx y",
):  # fmt: skip
    check(source)
for source in ("\n\nx y\n", "1 +\n2", "(1 +\n2 3)", "\n", "1\n2", "x\n =1", "f(\n\n", "'a'\n'b'", " 1", "\n 1", "1 #c\n", "1;", "lambda: (\n)", "[\n1,\n]"):
    check(source, "eval")
for source in ("if 1:\n  x y", "x\ny", "for a in b:\n  c\n d", "x = (\n1", "def f():\n  return\n x"):
    check(source, "single")
