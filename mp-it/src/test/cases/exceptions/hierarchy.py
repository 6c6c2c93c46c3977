# The builtin exception classes: bases, construction, args, str and repr.
names = ("ArithmeticError", "AssertionError", "AttributeError", "EOFError", "Exception", "GeneratorExit",
         "ImportError", "IndentationError", "IndexError", "KeyError", "KeyboardInterrupt", "LookupError",
         "MemoryError", "NameError", "NotImplementedError", "OSError", "OverflowError", "RuntimeError",
         "StopIteration", "StopAsyncIteration", "SyntaxError", "SystemExit", "TypeError", "UnicodeError",
         "ValueError", "ZeroDivisionError", "BaseException")
for n in names:
    c = eval(n)
    print(n, [b.__name__ for b in c.__bases__], c().args, repr(c()), repr(c("m")), repr(c(1, "a")), str(c("m")), str(c(1, 2)), str(c()) == "")
print("issubclass:", issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError),
      issubclass(SystemExit, Exception), issubclass(GeneratorExit, BaseException), issubclass(IndentationError, SyntaxError),
      issubclass(UnicodeError, ValueError), issubclass(NotImplementedError, RuntimeError), issubclass(OverflowError, ArithmeticError))
e = ValueError("text", 5)
print("args:", e.args, e.args[1], len(e.args))
print("isinstance:", isinstance(e, ValueError), isinstance(e, Exception), isinstance(e, KeyError), type(e) is ValueError)


def attempt(label, run):
    try:
        print(label, run())
    except BaseException as e:
        print(label, type(e).__name__, e)


attempt("unhashable?", lambda: hash(e) == hash(e))
attempt("eq:", lambda: (e == e, e == ValueError("text", 5)))
attempt("missing attribute:", lambda: e.missing)
attempt("errno:", lambda: (OSError(2).errno, OSError(2, "x").errno, OSError().errno))
attempt("errno of other:", lambda: ValueError(2).errno)
attempt("StopIteration value:", lambda: (StopIteration().value, StopIteration(5).value, StopIteration(1, 2).value))
attempt("value of other:", lambda: ValueError(1).value)
attempt("str of OSError:", lambda: (str(OSError(2)), repr(OSError(2)), str(OSError(99999)), str(OSError(2, "file"))))
attempt("str of KeyError:", lambda: (str(KeyError("k")), str(KeyError(1)), repr(KeyError("k"))))
attempt("format:", lambda: "%s|%r|{}".format(e) % (e, e))
attempt("bool:", lambda: bool(ValueError()))
attempt("set args:", lambda: setattr(e, "args", (1,)))
attempt("raise int:", lambda: exec("raise 5"))
attempt("raise str:", lambda: exec("raise 'text'"))
attempt("raise None:", lambda: exec("raise None"))
attempt("raise a plain class:", lambda: exec("class A: pass\nraise A"))
attempt("raise a plain instance:", lambda: exec("class A: pass\nraise A()"))
attempt("raise object:", lambda: exec("raise object()"))
attempt("except with int:", lambda: exec("try: raise ValueError('v')\nexcept 5: pass"))
attempt("keyword:", lambda: ValueError(a=1))
attempt("assert:", lambda: exec("assert 1 == 2"))
attempt("assert message:", lambda: exec("assert 0, 'message'"))
attempt("assert tuple:", lambda: exec("assert False, (1, 2)"))
attempt("assert true:", lambda: exec("assert 1, 1 // 0"))
attempt("system exit:", lambda: exec("raise SystemExit(3)"))
attempt("keyboard:", lambda: exec("raise KeyboardInterrupt"))
