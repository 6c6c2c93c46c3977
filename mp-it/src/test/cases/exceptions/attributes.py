# What exceptions have: args, value, errno, own attributes, methods, text forms.
kinds = (
    BaseException, Exception, ArithmeticError, AssertionError, AttributeError, EOFError, GeneratorExit, ImportError, IndentationError, IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, NameError, NotImplementedError, OSError, OverflowError, RuntimeError, StopAsyncIteration, StopIteration, SyntaxError, SystemExit, TypeError, UnicodeError, ValueError, ZeroDivisionError,
)  # fmt: skip
for kind in kinds:
    for args in ((), (None,), (5,), ("text",), (1, "two"), ((1, 2),), ([],), ("",), (0,)):
        e = kind(*args)
        row = [repr(e), str(e), e.args]
        for name in ("value", "errno", "strerror", "code", "message", "msg", "name"):
            if hasattr(e, name):
                row.append((name, getattr(e, name)))
        print(*row)
    print(kind.__name__, kind.__bases__ if hasattr(kind, "__bases__") else "", issubclass(kind, Exception), isinstance(kind(), BaseException), kind() == kind(), type(kind()) is kind)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e.args)


e = ValueError("v")
for label, f in (
    ("set", lambda: setattr(e, "x", 1)), ("get", lambda: e.x), ("set args", lambda: setattr(e, "args", (1,))), ("args", lambda: e.args), ("del args", lambda: delattr(e, "args")), ("del", lambda: delattr(e, "x")), ("dict", lambda: e.__dict__), ("class", lambda: e.__class__), ("traceback", lambda: e.__traceback__), ("cause", lambda: e.__cause__), ("context", lambda: e.__context__), ("with_traceback", lambda: e.with_traceback), ("init", lambda: e.__init__), ("repr", lambda: e.__repr__), ("str", lambda: e.__str__), ("hash", lambda: hash(e) == hash(e)), ("eq", lambda: e == ValueError("v")), ("lt", lambda: e < e), ("bool", lambda: bool(e)), ("len", lambda: len(e)), ("iter", lambda: list(e)), ("item", lambda: e[0]), ("call", lambda: e()), ("name", lambda: e.__name__), ("class name", lambda: ValueError.__name__), ("keywords", lambda: ValueError(x=1)), ("value", lambda: e.value), ("errno", lambda: e.errno), ("type attr", lambda: ValueError.args), ("add note", lambda: e.add_note("x")), ("format", lambda: "%s|%r|%s" % (e, e, [e])), ("fstring", lambda: f"{e}{e!r}"), ("new", lambda: Exception.__new__(ValueError, 1)), ("init of class", lambda: ValueError.__init__(e, 1, 2)),
):  # fmt: skip
    attempt(label, f)


class Plain(Exception):
    pass


class WithInit(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


class WithSuper(ValueError):
    def __init__(self, a, *rest):
        super().__init__("super", a)
        self.rest = rest


class WithStr(KeyError):
    def __str__(self):
        return "str of %s" % (self.args,)

    def __repr__(self):
        return "repr of %s" % (self.args,)


class WithArgs(Exception):
    args = ("class", "args")
    value = "class value"
    errno = 5


class Errno(OSError):
    pass


class Stop(StopIteration):
    pass



class Abstract(Exception):
    @property
    def info(self):
        return "info", self.args

    def __getattr__(self, name):
        return "got " + name

    def __eq__(self, other):
        return self.args == getattr(other, "args", None)

    def __len__(self):
        return len(self.args)

    def __iter__(self):
        return iter(self.args)

    def __call__(self, *args):
        return type(self)(*self.args + args)

    def __bool__(self):
        return bool(self.args)


for make in (lambda: Plain(), lambda: Plain(1), lambda: Plain(1, 2), lambda: WithInit(1), lambda: WithInit(1, b=3), lambda: WithInit(), lambda: WithSuper(1, 2, 3), lambda: WithStr("k"), lambda: WithStr(), lambda: WithArgs(1), lambda: Errno(2), lambda: Errno(2, "text"), lambda: Errno(), lambda: Stop(7), lambda: Stop(), lambda: Abstract(1, 2)):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args, getattr(e, "value", "no value"), getattr(e, "errno", "no errno"), sorted(k for k in e.__dict__ if k[0] != "_") if hasattr(e, "__dict__") else "")
a = Abstract(1, 2)
print(a.info, a.missing, a == Abstract(1, 2), a == Abstract(), len(a), list(a), a(3).args, bool(a), bool(Abstract()), a != Abstract(1, 2))
try:
    raise a(4)
except Abstract as caught:
    print(caught.args, caught == a, caught(5, 6).args)
for kind in (Plain, WithStr, Errno, Stop, Abstract, WithSuper):
    bases = [b.__name__ for b in (Exception, ValueError, KeyError, LookupError, OSError, StopIteration, ArithmeticError) if issubclass(kind, b)]
    print(kind.__name__, bases, kind.__bases__)


def catches(error, *kinds):
    try:
        raise error
    except kinds as e:
        return "caught", type(e).__name__
    except BaseException as e:
        return "missed", type(e).__name__


for error in (Plain(), WithStr(), Errno(), Stop(), ValueError(), GeneratorExit()):
    print(type(error).__name__, [catches(error, k)[0] for k in (Plain, Exception, LookupError, OSError, StopIteration, BaseException)], catches(error), catches(error, KeyError, OSError), catches(error, ValueError, Plain), catches(error, ValueError, Stop))
