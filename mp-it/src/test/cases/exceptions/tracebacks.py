# Tracebacks as sys.print_exception writes them; line numbers and function names.
import sys
def low(n):
    return 1 // n


def mid(n):
    x = 1
    return low(
        n)


def show(label, f, *args):
    print("--", label)
    try:
        f(*args)
    except BaseException as e:
        sys.print_exception(e)


show("three deep", mid, 0)
show("lambda", lambda: [][0])
show("two lambdas", lambda: (lambda: {}["k"])())
show("builtin", len, 5)
show("wrong args", low)
show("name", lambda: unknown)


class C:
    def __init__(self, n):
        self.v = low(n)

    def method(self):
        raise ValueError("in method")

    @property
    def prop(self):
        return self.missing

    def __add__(self, o):
        raise TypeError("in add")

    @staticmethod
    def static():
        raise OSError(2)

    @classmethod
    def cls(klass):
        assert False, "in class method"

    def __getattr__(self, n):
        raise AttributeError("no " + n)

    def __iter__(self):
        yield 1
        raise RuntimeError("in iter")


show("init", C, 0)
c = C(1)
show("method", c.method)
show("property", lambda: c.prop)
show("operator", lambda: c + 1)
show("static", C.static)
show("class method", C.cls)
show("generator", lambda: list(c))
show("comprehension", lambda: [1 // x for x in (1, 0)])
show("generator expression", lambda: sum(1 // x for x in (1, 0)))
show("map", lambda: list(map(low, [1, 0])))
show("sorted key", lambda: sorted([2, 0], key=low))


def reraise():
    try:
        low(0)
    except ZeroDivisionError:
        raise


def other():
    try:
        low(0)
    except ZeroDivisionError as e:
        raise ValueError("other")


def same():
    try:
        low(0)
    except ZeroDivisionError as e:
        raise e


def final():
    try:
        low(0)
    finally:
        x = 1


def deco(f):
    def wrapper(*a):
        return f(*a)
    return wrapper


@deco
def decorated():
    raise KeyError("decorated")


def cont():
    a = 1; b = 2; raise ValueError(
        "continued"
    )


class Manager:
    def __enter__(self): return self
    def __exit__(self, *a): pass


def ctx():
    with Manager() as m:
        int("x")


def closing():
    def inner():
        nonlocal x
        x += low(0)
    x = 0
    inner()


def rec(n):
    if n: rec(n - 1)
    else: low(n)


show("bare raise", reraise)
show("replaced", other)
show("raise e", same)
show("finally", final)
show("decorated", decorated)
show("continued line", cont)
show("with", ctx)
show("closure", closing)
show("recursion", rec, 3)
show("exec", exec, "x = 1\ny = 1 // 0")
show("eval", eval, "1 // 0")
show("exec def", exec, "def f():\n  raise KeyError(1)\nf()")
show("syntax", exec, "x = \n1")
show("syntax later line", exec, "a = 1\nb = 2\nif a\n  pass")
show("indentation", exec, "if 1:\npass")
show("multi args", lambda: throw(ValueError(1, 2, "x")))
def throw(e): raise e
show("thrown later", throw, ValueError(1, 2, "x"))
show("no message", throw, ValueError)
show("system exit", throw, SystemExit(3))
show("made, not raised", throw, KeyError("k"))
e = ValueError("never raised")
sys.print_exception(e)
print("-- twice")
for i in range(2):
    try: throw(e)
    except ValueError: pass
sys.print_exception(e)
print("-- to a stream")
import io
s = io.StringIO()
try: mid(0)
except ZeroDivisionError as e: sys.print_exception(e, s)
print(repr(s.getvalue()))
