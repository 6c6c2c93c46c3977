# Source that does not compile: type and text of the error.
sources = (
    "1 +", "(1", "1)", "[1", "{1:", "'abc", "'''abc", "x = ", "if", "if 1", "if 1:", "else: pass", "for", "for x", "for x in", "for x in 1", "while", "def", "def f", "def f(", "def f():", "def f(a", "def f(a,,b): pass",
    "class", "class A", "class A(", "class A(1,2: pass", "try: pass", "try: pass\nelse: pass", "try:\n pass\nexcept:\n pass\nexcept ValueError:\n pass", "except: pass", "finally: pass", "with: pass", "with 1 as 2: pass", "return", "return 1", "yield", "yield 1", "break", "continue", "await x",
    "def f():\n  break", "for i in 1:\n  def f(): continue", "class A:\n  return 1", "class A:\n  yield 1",
    "1 = x", "f() = 1", "a + b = 1", "'a' = 1", "None = 1", "True = 1", "(a, 1) = 2", "[a, f()] = 1", "a = 1 = b", "f() += 1", "(a, b) += 1", "1 += 1", "a, b += 1", "lambda: 1 = 2", "*a = 1", "*a, *b = 1", "del 1", "del f()", "del a + b", "del (a, 1)", "for 1 in x: pass", "for f() in x: pass", "x := 1", "(x.y := 1)", "(1 := x)",
    "def f(a=1, b): pass", "def f(*): pass", "def f(*a, *b): pass", "def f(**a, b): pass", "def f(**a, **b): pass", "def f(*, **k): pass", "def f(1): pass", "def f(a.b): pass", "def f(a, a): pass", "lambda a, a: 1", "f(a=1, 2)", "f(**a, *b)", "f(a=1, a=2)", "f(1=2)", "f(*)", "f(**)", "f(a for a in b, c)",
    "  x = 1", "if 1:\nx", "if 1:\n  x\n y", "x = 1\n  y = 2", "if 1:\n\tx\n        y", "a b", "a; ; b", "a ;", "1 2", "a.1", "a.", ".a", "a..b", "a[", "a[]", "a[1:2:3:4]", "{1, 2: 3}", "{1: 2, 3}", "{**a}", "{*a}", "[*a]", "(*a)", "[x for]", "[x for x]", "[for x in y]", "[x for x in y if]", "{x: for x in y}", "{x: y for x in}",
    "import", "import 1", "import a.", "import a as", "import a as b.c", "from", "from a", "from a import", "from a import (b", "from a import b as", "from . import *", "from a import *, b", "global", "global 1", "nonlocal x", "assert", "raise 1 from", "pass 1", "print 1", "@", "@a", "@a\nx = 1", "async", "async x", "async def", "del", "not", "is", "lambda", "1 if 2", "1 if 2 else", "a if b else c = 1",
    "0x", "0b2", "0o8", "0xg", "1e", "1e+", "1_", "08", "0777", "1.2.3", "1a", "0b", "1__0", "$", "?", "!", "a!b", "a ! = b", "`a`", "\\", "\\a", "a\\ b", "'\\x1'", "'\\xzz'", "'\\u12'", "'\\N{x}'", "b'a' 'b'", "'a' b'b'", "f'{'", "f'}'", "f'{a'", "f'{a b}'", "f'{a!z}'", "rf'{'", "ub'a'",
    "def f():\n  x = 1\n  global x", "def f():\n  global x\n  nonlocal x", "def f():\n  nonlocal x", "class A:\n  nonlocal x", "def f():\n  def g():\n    nonlocal y\n  return 1",
    "def f():\n  return\n  yield", "def f(): from a import *", "a = yield", "[(yield) for x in y]", "a <> b", "a === b", "a => b", "a =+ b", "a ++ b", "a ++", "++a", "a <", "< a", "a and", "or b", "a not b", "a in", "not in b", "a is not", "a if", ",", "a,,b", "(,)", "[,]", "{,}", ":", "a:b", "()()()", "a = b = c = ", "if a = b: pass", "while x = 1: pass", "-> x", "def f() -> : pass", "def f(a:): pass", "x: int", "x: int = 1", "x: int = ", "x: = 1", "(x): int = 1", "match x:\n  case 1: pass",
)
for source in sources:
    try:
        compile(source, "case", "exec")
        print(repr(source), "compiles")
    except Exception as e:
        print(repr(source), type(e).__name__, e)
for source in ("", "1", "1;", "a b", "x = 1", "pass", "\n1", "1\n2", " 1", "lambda: 1", "(yield)", "import a", "1,", "*a"):
    try:
        compile(source, "case", "eval")
        print("eval", repr(source), "compiles")
    except Exception as e:
        print("eval", repr(source), type(e).__name__, e)
for source in ("1", "1; 2", "a b", "x = 1", "if 1: pass", "if 1:\n  pass", "1\n2"):
    try:
        compile(source, "case", "single")
        print("single", repr(source), "compiles")
    except Exception as e:
        print("single", repr(source), type(e).__name__, e)
try:
    compile("1", "case", "other")
except Exception as e:
    print("mode", type(e).__name__, e)
