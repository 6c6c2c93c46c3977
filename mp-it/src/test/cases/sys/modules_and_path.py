# sys: modules, path, argv, prompts, implementation, byteorder, maxsize, version_info.
import sys


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


print(sys.byteorder, type(sys.maxsize).__name__, sys.maxsize > 2**30, sys.maxsize & (sys.maxsize + 1) == 0)
print(sys.implementation.name, sys.implementation[0], len(sys.implementation.version) >= 3, type(sys.implementation._mpy).__name__)
print(isinstance(sys.version, str), sys.version.startswith("3."), sys.version_info[0], len(sys.version_info) >= 3)
print(type(sys.platform).__name__, isinstance(sys.path, list), isinstance(sys.argv, list), all(isinstance(p, str) for p in sys.path))
print(isinstance(sys.modules, dict), "sys" in sys.modules, "math" in sys.modules, "__main__" in sys.modules)
import math

print("math" in sys.modules, sys.modules.get("math") in (None, math))
sys.modules["made_up"] = math
import made_up

print(made_up is math, made_up.sqrt(9))
del sys.modules["made_up"]
attempt("gone", lambda: __import__("made_up"))
sys.modules["number"] = 5
attempt("a number", lambda: __import__("number"))
import number

print(number + 1)
for change in (lambda: setattr(sys, "version", "x"), lambda: setattr(sys, "new", 1), lambda: setattr(sys, "argv", [])):
    attempt("change", change)
attempt("ps1", lambda: repr(sys.ps1))
attempt("ps2", lambda: repr(sys.ps2))
for how in ((), (0,), (1,), ("text",), (None,), (3, 4)):
    try:
        sys.exit(*how)
    except SystemExit as e:
        print("exit", how, repr(e), e.args, e.value)
    except TypeError as e:
        print("exit", how, repr(e))
try:
    raise SystemExit
except Exception:
    print("an Exception")
except BaseException as e:
    print("a BaseException", repr(e))
sys.stdout.write("written\n")
print(sys.stdout.write("abc"), sys.stdout.write(""), sep="|")
attempt("bytes", lambda: sys.stdout.write(b"bytes "))
attempt("number", lambda: sys.stdout.write(5))
sys.stdout.buffer.write(b"raw\n") if hasattr(sys.stdout, "buffer") else None
print("to stdout", file=sys.stdout)
print(type(sys.stdin) is type(sys.stdout), hasattr(sys.stdin, "read"), hasattr(sys.stderr, "write"))
attempt("print_exception of int", lambda: sys.print_exception(5))
attempt("print_exception of nothing", lambda: sys.print_exception())
attempt("sys called", lambda: sys())
