# Parameters, calls and class headers that do not compile.
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


lists = (
    "", "a", "a,", "a, b", "a b", "a,, b", ", a", "a=1", "a=1,", "a=1, b", "a, b=1", "a=1, b=2", "a=", "=1", "a==1", "a=b=1", "a=1 b", "a: int", "a: int = 1", "a: int, b", "a=1: int", "a:", "a: int: int", "(a)", "(a, b)", "[a]", "1", "'a'", "None", "a.b", "a[0]", "a()", "*", "*,", "*, a", "*, a=1", "*, a=1, b", "*, a,", "*, *a", "*, **k", "*, a, **k", "*a", "*a,", "*a, b", "*a, b=1", "*a, b=1, c", "*a, *b", "*a, *, b", "*a, **k", "*a, **k,", "*a=1", "*a: int", "* a", "**", "**k", "**k,", "**k, a", "**k, *a", "**k, **l", "**k=1", "**k: int", "a, *", "a, *,", "a, *, b", "a=1, *, b", "a=1, *b, c", "a, *b, c=1, d, **e", "a, a", "a, *a", "a, **a", "*a, a", "*a, **a", "*, a, a", "a, b, *, a", "a=1, a=2", "/", "a, /", "a, /, b", "a, /, *, b", "/, a", "a, *, /", "a=lambda: 1", "a=lambda b: b, c=1", "a=(yield)", "a=x if y else z", "a=*b", "a=b := 1", "a=(b := 1)", "a=[x for x in y]", "a: (yield)", "a: 'text'", "a: x[0]", "a: x if y else z", "a: lambda: 1", "self, *args, key=None, **kwargs", "async", "await", "lambda", "print", "match", "nonlocal", "a; b", "a\n", "a,\n b\n", "a # c\n, b",
)  # fmt: skip
for form in ("def f(%s): pass", "x = lambda %s: 0", "async def f(%s): pass"):
    good = []
    for parameters in lists:
        try:
            compile(form % parameters, "case", "exec")
            good.append(parameters)
        except SyntaxError as e:
            print(form[:5], repr(parameters), e)
    print(form, "takes", good)
for source in (
    "def f(): -> int", "def f() -> int: pass", "def f() -> (int, str): pass", "def f() -> : pass", "def f() -> x = 1: pass", "def f() -> *x: pass", "def f() -> lambda: 1: pass", "def f() -> int -> str: pass", "def f()():pass", "def f: pass", "def (f)(): pass", "def f(a)b: pass", "def None(): pass", "def if(): pass", "class None: pass", "class if: pass", "def f(): pass pass", "def f(): pass; x = 1; return", "def f(): if x: pass", "def f(): x = 1\n  y = 2", "def f():\n", "def f():\n\n\n", "def f():\n  # comment\n", "def f():\n'doc'", "def f():\n  'doc'", "class A:\n", "class A: x = 1; y = 2", "class A: def f(): pass", "class A:\n  x = 1\n   y = 2", "class A(B,): pass", "class A(,): pass", "class A(B C): pass", "class A(*B): pass", "class A(**B): pass", "class A(B, B): pass", "class A(metaclass=B): pass", "class A(B)(C): pass", "class A(1): pass", "class A(B.C, D[0], E()): pass", "class A(x=1, B): pass", "class A((B, C)): pass", "class A(lambda: 1): pass",
    "def f(a):\n  a = 1\n  global a", "def f(a):\n  global a", "def f(a):\n  nonlocal a", "def f():\n  global x\n  x = 1\n  global x", "def f():\n  global x\n  nonlocal x", "def f():\n  x\n  global x", "def f():\n  def x(): pass\n  global x", "def f():\n  for x in y: pass\n  global x", "def f():\n  import x\n  global x", "def f():\n  global x\n  def x(): pass", "def f():\n  global f", "class A:\n  x = 1\n  global x", "class A:\n  global x\n  x = 1", "global x\nx = 1", "x = 1\nglobal x", "def f():\n  x = 1\n  def g():\n    nonlocal x\n    global x", "def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x", "def f():\n  x = 1\n  class A:\n    nonlocal x\n    x = 2", "def f():\n  def g():\n    nonlocal f", "def f():\n  def g():\n    nonlocal len", "x = 1\ndef f():\n  nonlocal x", "def f(x):\n  def g(x):\n    nonlocal x", "def f(x):\n  def g():\n    def h():\n      nonlocal x", "def f():\n  def g():\n    nonlocal x\n  x = 1", "def f():\n  [x for x in y]\n  def g():\n    nonlocal x", "class A:\n  x = 1\n  def f(self):\n    nonlocal x", "lambda: (global x)", "def f():\n  global x, y, x", "def f():\n  x = 1\n  del x\n  global x",
    "def f():\n  return 1\n  yield 2", "def f():\n  yield\n  return 2", "class A:\n  yield", "class A:\n  x = [(yield) for y in z]", "def f(x=(yield)): pass", "@(yield)\ndef f(): pass", "def f():\n  class A((yield)): pass", "def f():\n  x = yield = 1", "def f():\n  yield = 1", "def f():\n  x += yield", "def f():\n  yield x, *y", "def f():\n  (yield) + 1", "def f():\n  yield + 1", "def f():\n  1 + yield", "def f():\n  await x", "def f():\n  async for x in y: pass", "def f():\n  async with x: pass", "async def f():\n  yield from x", "async def f():\n  await x; await y", "async def f():\n  await", "async def f():\n  def g(): await x", "async def f():\n  lambda: await x", "async def f():\n  [await x for x in y]", "async def f():\n  [x async for x in y]", "async def f():\n  (x async for x in y)", "async def f():\n  await x = 1", "async def f():\n  await await x", "async def f():\n  -await x ** 2", "async def f(x=await y): pass", "async def f():\n  async def g():\n    await x", "async def f():\n  async for x in y: pass\n  else: pass", "async def f():\n  async for x in y:\n    break", "async def f():\n  async with x as y, z: pass", "async def f():\n  async x", "async lambda: 1", "async\ndef f(): pass", "@x\nasync def f(): pass", "def f():\n  await = 1", "await = 1", "async = 1", "x.await", "x.async", "f(async=1)",
    "@micropython.bytecode\ndef f(): pass", "@micropython.nothing\ndef f(): pass", "@micropython\ndef f(): pass", "@micropython.bytecode()\ndef f(): pass", "@micropython.native.x\ndef f(): pass", "def f():\n  super()", "super()", "class A:\n  super()", "lambda: super()", "def f(*a):\n  super()", "def f(x):\n  super()", "def f(x):\n  def g(): super()", "def f(x):\n  [super() for y in z]",
):  # fmt: skip
    check(source)
