# Blocks, their indentation, tabs, comments and blank lines.
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


def run(source):
    out = []
    try:
        exec(source, {"p": out.append})
        print(repr(source), out)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e)


for source in (
    "if 1:\n p(1)\n p(2)\np(3)", "if 1:\n        p(1)\n\tp(2)\np(3)", "if 1:\n\tp(1)\n        p(2)\np(3)", "if 1:\n\tp(1)\n    p(2)", "if 1:\n    \tp(1)\n\tp(2)", "if 1:\n  \t p(1)\n\t p(2)", "if 1:\n p(1)\n\n p(2)", "if 1:\n p(1)\n   \n p(2)", "if 1:\n p(1)\n# c\n p(2)", "if 1:\n p(1)\n     # c\n p(2)", "if 1:\n\n\n p(1)", "if 1: # c\n p(1)", "if 1:# c\n p(1) # d\n # e\np(2)", "if 1:\n # c\n p(1)", "if 1:\n     # c\n p(1)", "if 1:\n# c\n p(1)", "if 1: p(1); p(2)\np(3)", "if 1: p(1);\np(2)", "if 0: p(1); p(2)\np(3)", "if 1:\n p(1); p(2)\n p(3);", "if 1:\n if 1:\n  p(1)\n p(2)\np(3)", "if 1:\n if 1:\n  p(1)\np(3)", "if 1:\n if 0:\n  p(1)\n else:\n  p(2)\nelse:\n p(3)", "if 0:\n if 1: p(1)\nelse: p(2)", "if 0: pass\nelif 0: pass\nelif 1:\n  p(1)\nelse:\n    p(2)",
    "if 1:\n p(1)\n  p(2)", "if 1:\n  p(1)\n p(2)", "if 1:\np(1)", " p(1)", "p(1)\n p(2)", "\tp(1)", "p(1)\n\tp(2)", "if 1:\n    p(1)\n  else:\n    p(2)", "if 1:\n  p(1)\n   else: p(2)", "if 1:\n", "if 1:", "if 1:\n # c", "if 1:\n pass\n  ", "if 1:\n pass\n  # c", "if 1:\n pass\n\\\n pass", "if 1:\n p(1)\\\n \n p(2)", "if 1:\n p(\n1\n)\n p(2)", "if 1:\n p([\n      1,\n  2])\n p(3)", "if 1:\n p('''\nx\n  y''')\n p(1)", "if 1:\n p(1 +\\\n2)\n p(3)", "p(1) # c\n# d\n   # e\n\t# f\np(2)", "# -*- coding\np(1)", "\n\n\np(1)\n\n\n", "p(1)\n    ", "p(1)\n\t", "p(1)\\\n", "p(1);", "p(1); # c", ";p(1)", "p(1);;p(2)", "p(1) ; p(2)", "p(1)\n;p(2)", "\\\np(1)", "if 1:\n \\\n p(1)", "if 1:\n  p(1)\n\\\n  p(2)",
    "def f():\n  def g():\n    def h():\n      return 1\n    return h\n  return g\np(f()()())", "class A:\n  x = 1\n\n  def f(self):\n\n    return self.x\n\n  y = 2\np(A().f() + A.y)", "class A: x = 1; y = x\np(A.y)", "def f(): p(1); return 2\np(f())", "def f():\n  'doc'\np(f())", "class A:\n  'doc'\np(1)", "def f(): 'doc'\np(f())", "for i in range(2):\n  for j in range(2):\n    p(i)\n  else:\n    p('e')\nelse:\n  p('E')", "for i in 1, 2: p(i)\nelse: p(3)", "while 1:\n  p(1)\n  break\nelse:\n  p(2)", "while 0: p(1)\nelse: p(2)", "try:\n  p(1)\nfinally:\n      p(2)", "try: p(1)\nfinally: p(2)", "try:\n  1//0\nexcept:\n p(1)\nelse:\n      p(2)\nfinally:\n   p(3)", "if 1:\n  try: p(1)\n  except: p(2)\n  p(3)", "if 1: pass\np(1)", "if 1:\n pass\nelse:\n pass\np(1)", "lambda: 0\nif 1: lambda: p(1)\n(lambda: p(2))()",
    "p(1)\r\np(2)\r\n", "if 1:\r\n p(1)\r\n p(2)\r\n", "p(1)\rp(2)", "if 1:\r p(1)", "p('a\\\r\nb')", "p('''a\r\nb''')", "p(1)\x0cp(2)", "\x0cp(1)", "if 1:\n\x0c p(1)", "p(1)\x0b", "p(1)\x00p(2)", "p(1)\x00", "p(1) \t \n", "p (1)", "p\t(\t1\t)", "p(1)#", "#", "#\n", "# \\\np(1)", "p(1 # c\n) # d", "p('#')", "p('a' # b\n 'c')", "p(\n\n\n1\n\n)", "p(\n# c\n1)", "x=1;y=2;p(x+y)", "x = 1 if 1 else 2; p(x)", "if 1:p(1)", "if(1):p(1)", "if not(0):p(1)", "for i in[1]:p(i)", "while(1):p(1);break", "p(1)if 1else p(2)", "p(1 if 1 else 2)", "p(not 1)", "p(1and 2)", "p('a'in'abc')", "p(1in[1])", "p([1]is[1])", "if 1:\n                                                                                p(1)\n", "if 1:\n p(1)\n\n\n\n\n\n\n\n\np(2)",
):  # fmt: skip
    run(source)
deep = ""
for i in range(30):
    deep += " " * i + "if 1:\n"
run(deep + " " * 30 + "p('deep')\np('out')")
run("".join(" " * i + "for i%d in (1,):\n" % i for i in range(12)) + " " * 12 + "p(i11)\n" + "".join(" " * (11 - i) + "p(%d)\n" % i for i in range(12)))
