# User-defined exceptions: init, attributes, str, hierarchy, catching.
import sys
class AppError(Exception): pass
class Coded(AppError):
    def __init__(self, code, message="none"):
        super().__init__(message)
        self.code = code
class Shown(AppError):
    def __str__(self): return "shown %r" % (self.args,)
class Repr(AppError):
    def __repr__(self): return "Repr!"
class NoSuper(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
class Helpful:
    def help(self): return "see " + repr(self.args)
class Multi(Helpful, KeyError): pass
class Base(BaseException): pass


def attempt(label, run):
    try:
        print(label, run())
    except BaseException as e:
        print(label, type(e).__name__, str(e), repr(e), e.args)
        return e


def throw(e): raise e
attempt("plain:", lambda: throw(AppError("m")))
attempt("no args:", lambda: throw(AppError()))
attempt("class:", lambda: throw(AppError))
e = attempt("coded:", lambda: throw(Coded(5, "five")))
print("attributes:", e.code, e.args)
e = attempt("coded default:", lambda: throw(Coded(6)))
attempt("shown:", lambda: throw(Shown(1, 2)))
attempt("repr:", lambda: throw(Repr("x")))
e = attempt("no super:", lambda: throw(NoSuper(1, 2)))
print("own attributes:", e.a, e.b, e.args)
attempt("base exception:", lambda: throw(Base("b")))
attempt("wrong args:", lambda: throw(Coded()))
for kind in (AppError, Exception, Coded, KeyError, BaseException):
    try:
        try: raise Coded(1)
        except kind: print("caught as", kind.__name__)
    except AppError: print("not caught as", kind.__name__)
for kind in (KeyError, LookupError, Helpful, ValueError):
    try:
        try: raise Multi("m")
        except kind as e: print("multi caught as", kind.__name__, repr(e), e.help())
    except Exception: print("multi not caught as", kind.__name__)
try: raise Base
except Exception: print("wrong")
except BaseException as e: print("base is not Exception:", repr(e))
e = AppError("m")
e.extra = [1]
print("extra attribute:", e.extra, e.args)
print("print_exception:")
for e in (AppError("text"), Coded(3, "coded"), Shown("s"), NoSuper(1, 2), Multi("k"), AppError(), AppError(1, 2)):
    sys.print_exception(e)
class Context:
    def __init__(self, kind): self.kind = kind
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        self.seen = v
        return t is not None and issubclass(t, self.kind)
with Context(AppError) as c: raise Coded(9)
print("suppressed:", c.seen.code)
class Retry(Exception): pass
def attempts(n):
    for i in range(n):
        try:
            if i < 2: raise Retry(i)
            return i
        except Retry as r: print("  retry", r)
print("retry:", attempts(5))
class Chain(Exception):
    def __init__(self, cause): self.cause = cause
try:
    try: {}["k"]
    except KeyError as e: raise Chain(e)
except Chain as c: print("cause:", repr(c.cause))
try:
    try: raise ValueError("one")
    except ValueError as e: raise TypeError("two") from None
except TypeError as e: print("from None:", repr(e))
def make(n): return type("E%d" % n, (Exception,), {"n": n})
E1, E2 = make(1), make(2)
for E in (E1, E2):
    try: raise E("dyn")
    except E1 as e: print("dynamic one", e.n, e)
    except E2 as e: print("dynamic two", e.n, e)
class Meth(Exception):
    def explain(self): return "because " + self.args[0]
try: raise Meth("of it")
except Meth as e: print("method:", e.explain())
class Eq(Exception):
    def __eq__(self, o): return isinstance(o, Eq) and self.args == o.args
print("eq:", Eq(1) == Eq(1), Eq(1) == Eq(2), AppError(1) == AppError(1))
class Prop(Exception):
    @property
    def twice(self): return self.args[0] * 2
print("property:", Prop(4).twice)
class Cls(Exception):
    level = "warn"
print("class attribute:", Cls().level, Cls("x").args[0])
