# raise in all its forms, and what becomes of __cause__ and __context__.
import sys, io


def trace(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    return [line.strip() for line in out.getvalue().split("\n") if line]


def show(label, function, *args):
    try:
        print(label, "->", function(*args))
    except BaseException as e:
        chain = [getattr(e, name, "none") for name in ("__cause__", "__context__", "__traceback__", "value")]
        print(label, type(e).__name__, e.args, chain, len(trace(e)))


class Custom(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        self.extra = len(args)


def bare():
    raise


def bare_in_except():
    try:
        raise KeyError(1)
    except KeyError:
        raise


def bare_after_inner():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            pass
        raise


def bare_in_function():
    try:
        raise KeyError("outer")
    except KeyError:
        bare()


def bare_in_finally():
    try:
        raise KeyError(1)
    finally:
        raise


def bare_after():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise


def bare_in_else():
    try:
        pass
    except KeyError:
        pass
    else:
        raise


def from_other():
    try:
        raise KeyError("cause")
    except KeyError as e:
        raise ValueError("effect") from e


def from_none():
    try:
        raise KeyError("cause")
    except KeyError:
        raise ValueError("effect") from None


def from_anything(x):
    raise ValueError("effect") from x


def implicit():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")


def from_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def same_again():
    try:
        raise Custom(1, 2)
    except Custom as e:
        e.seen = True
        raise e


def other_instance():
    kept = None
    for i in range(3):
        try:
            raise Custom(i)
        except Custom as e:
            kept = kept or e
    raise kept


def raise_what(x):
    raise x


def raise_class_args():
    raise Custom


def raise_result(f):
    raise f()


def stored():
    errors = []
    for i in range(3):
        try:
            1 // (i - i)
        except ZeroDivisionError as e:
            errors.append(e)
    print([e.args for e in errors], errors[0] is errors[1], len(trace(errors[2])))
    raise errors[1]


def converted():
    try:
        int("x")
    except ValueError as e:
        raise Custom(str(e), *e.args)


def deep(n):
    if n:
        try:
            deep(n - 1)
        except ValueError as e:
            raise ValueError(n, *e.args)
    else:
        raise ValueError("bottom")


def loop_of_raises():
    error = ValueError("same")
    for i in range(4):
        try:
            raise error
        except ValueError as e:
            assert e is error
    return len(trace(error))


for function in (bare, bare_in_except, bare_after_inner, bare_in_function, bare_in_finally, bare_after, bare_in_else, from_other, from_none, implicit, from_finally, same_again, other_instance, raise_class_args, stored, converted, loop_of_raises):
    show(function.__name__, function)
for x in (None, KeyError, KeyError("k"), 1, "text", object, (KeyError,)):
    show("from %s" % (x if not isinstance(x, type) else x.__name__,), from_anything, x)
for x in (None, 1, "text", [], (ValueError,), (ValueError, "v"), ValueError, ValueError(), ValueError("v"), ValueError(1, 2), Custom, Custom("c"), object, object(), int, type, Exception, BaseException("b"), StopIteration, StopIteration(5), GeneratorExit, SystemExit(3), KeyboardInterrupt(), OSError(2), NotImplemented, lambda: ValueError):
    name = "lambda" if callable(x) and not isinstance(x, type) else x.__name__ if isinstance(x, type) else "object()" if type(x) is object else repr(x)
    show("raise " + name, raise_what, x)
show("result", raise_result, lambda: KeyError("made"))
show("result", raise_result, lambda: KeyError)
show("result", raise_result, lambda: 1)
show("deep", deep, 4)
try:
    same_again()
except Custom as e:
    print(e.seen, e.extra, trace(e))
try:
    from_other()
except ValueError as e:
    print(trace(e), hasattr(e, "__cause__"), hasattr(e, "__context__"), hasattr(e, "__suppress_context__"), hasattr(e, "with_traceback"))


class Raiser:
    def __getattr__(self, name):
        raise Custom(name)

    def __len__(self):
        raise IndexError("len")

    def __iter__(self):
        raise TypeError("iter")

    def __bool__(self):
        raise ValueError("bool")

    def __eq__(self, other):
        raise KeyError("eq")

    def __hash__(self):
        raise OSError(9)

    def __call__(self):
        raise RuntimeError("call")

    def __getitem__(self, i):
        raise StopIteration(i)

    def __add__(self, other):
        raise NotImplementedError("add")

    def __enter__(self):
        raise MemoryError("enter")

    def __exit__(self, *args):
        pass

    def __del__(self):
        pass

    def __contains__(self, x):
        raise GeneratorExit(x)

    def __setitem__(self, i, v):
        raise AssertionError(i, v)

    def __repr__(self):
        raise UnicodeError("repr")


r = Raiser()
for source in ("r.name", "len(r)", "list(r)", "bool(r)", "not r", "r and 1", "r == 1", "r != 1", "hash(r)", "{r: 1}", "{r}", "r()", "r[1]", "r + 1", "1 in r", "[1, r].index(r)", "repr(r)", "str(r)", "print(r)", "'%s' % r", "f'{r}'", "[] if r else 1", "1 if not r else 2", "max(1, r)", "sorted([r, 1])", "[x for x in r]", "print(*r)", "dict(**r)", "isinstance(r, int)", "a, b = r", "getattr(r, 'x', 5)", "hasattr(r, 'x')", "with r: pass", "for x in r: pass", "if r: pass", "while r: pass", "assert r", "r[0] = 1", "del r[0]", "r.x = 1", "r += 1", "raise r", "raise ValueError from r", "sum(r)", "r < 1", "-r", "int(r)", "r @ r", "abs(r)", "range(r)", "[1, 2][r]", "'a'.join(r)", "bytes(r)", "divmod(r, 1)", "all(r)", "next(r)", "iter(r)", "callable(r)", "id(r) == id(r)", "type(r) is Raiser", "r is r"):
    show(source, lambda: exec(source, {"r": r, "Raiser": Raiser}))
