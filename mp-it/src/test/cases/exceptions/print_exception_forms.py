# sys.print_exception: what it prints for exceptions with and without traceback, and where to.
import sys
import io


class Custom(Exception):
    pass


class WithStr(Exception):
    def __str__(self):
        return "own text"


class WithRepr(Exception):
    def __repr__(self):
        return "own repr"


class BadStr(Exception):
    def __str__(self):
        raise ValueError("in str")


class OddStr(Exception):
    def __str__(self):
        return 5


def text_of(e, *more):
    out = io.StringIO()
    try:
        sys.print_exception(e, out, *more)
    except Exception as error:
        return "raised", type(error).__name__, str(error), out.getvalue()
    return out.getvalue().split("\n")


def raised(e, depth=0):
    try:
        if depth:
            deeper(e, depth)
        raise e
    except BaseException as caught:
        return caught


def deeper(e, n):
    if n == 1:
        raise e
    deeper(e, n - 1)


for make in (ValueError, lambda: ValueError("text"), lambda: ValueError(1, 2), lambda: ValueError(None), lambda: ValueError(""), lambda: ValueError("two\nlines"), lambda: KeyError("k"), lambda: KeyError(5), lambda: OSError(2), lambda: OSError(9999), lambda: OSError(2, "name"), lambda: OSError("text"), lambda: StopIteration(5), lambda: SystemExit(3), lambda: KeyboardInterrupt(), lambda: GeneratorExit(), lambda: MemoryError(), lambda: NotImplementedError("n"), lambda: AssertionError((1, 2)), lambda: UnicodeError(), lambda: ImportError("no module named 'x'"), lambda: SyntaxError("bad"), lambda: Custom(), lambda: Custom("c"), lambda: Custom(1, [2]), lambda: WithStr(1), lambda: WithRepr(1), lambda: BadStr(1), lambda: OddStr(1)):
    e = make() if not isinstance(make, type) else make()
    print("new", text_of(e))
    print("raised", text_of(raised(e)))
    print("deep", text_of(raised(make(), 3)))
e = raised(ValueError("again"))
for i in range(3):
    raised(e)
    print(len(text_of(e)))
for bad in (None, 5, "text", ValueError, object(), [], (ValueError, 1)):
    print(bad if not isinstance(bad, object) or isinstance(bad, (int, str, type, list, tuple)) or bad is None else "object", text_of(bad)[:2])
for target in (5, "x", object, []):
    try:
        sys.print_exception(e, target)
        print("printed")
    except Exception as error:
        print(type(error).__name__)
sys.print_exception(KeyError("to standard output"))
sys.print_exception(raised(Custom("with traceback")))
sys.print_exception(e, sys.stdout)
for args in ((), (e, sys.stdout, 1, 2)):
    try:
        sys.print_exception(*args)
    except TypeError as error:
        print(type(error).__name__, error)
for source in ("x y", "\n\n1 +", "def f():\n  return = 1", "if 1:\nx", "'abc", "(1,\n2", "f(**a, *b)", "break", "a = 1\n  b = 2", "x = 08"):
    try:
        compile(source, "some/file.py", "exec")
    except SyntaxError as error:
        print(repr(source), text_of(error))
for source in ("1 // 0", "\n\n[][1]", "def f():\n  return {}['k']\nf()", "(lambda: None.x)()", "[1 // x for x in (1, 0)]", "class A:\n  x = missing", "def g():\n  yield\n  1 // 0\nlist(g())", "exec('exec(\"1 // 0\")')", "eval('\\n\\nx')", "sorted([1, 'a'])", "int('x')", "import nothing_there", "raise ValueError from KeyError('cause')", "try:\n  1 // 0\nexcept ZeroDivisionError:\n  raise KeyError", "assert 0, 'message'"):
    try:
        exec(source, {})
    except Exception as error:
        print(repr(source), text_of(error))
kept = []
for i in range(2):
    try:
        raise Custom(i)
    except Custom as error:
        kept.append(error)
print([text_of(k)[-2] for k in kept])
info = sys.exc_info() if hasattr(sys, "exc_info") else (None,) * 3
print(len(info), info[0])
