# sys: constants, path, modules, exit, print_exception, std streams.
import sys
def attempt(label, run):
    try:
        print(label, run())
    except BaseException as e:
        print(label, type(e).__name__, e)


print("byteorder:", sys.byteorder)
print("maxsize:", sys.maxsize == 2 ** 31 - 1 or sys.maxsize == 2 ** 63 - 1, sys.maxsize > 0)
print("implementation:", sys.implementation.name, len(sys.implementation.version) >= 3, type(sys.implementation._mpy).__name__)
print("version:", type(sys.version).__name__, sys.version.startswith("3.4.0; MicroPython v"), sys.version_info[:2], len(sys.version_info))
print("platform:", type(sys.platform).__name__, len(sys.platform) > 0)
print("path:", type(sys.path).__name__, all(isinstance(p, str) for p in sys.path))
print("argv:", type(sys.argv).__name__)
print("modules:", type(sys.modules).__name__)
print("module:", sys.__name__, type(sys).__name__)
sys.path.append("added")
print("path append:", sys.path[-1], sys.path.pop(), "added" in sys.path)
attempt("exit:", lambda: sys.exit())
attempt("exit code:", lambda: sys.exit(3))
attempt("exit text:", lambda: sys.exit("text"))
attempt("exit none:", lambda: sys.exit(None))
attempt("exit tuple:", lambda: sys.exit((1, 2)))
attempt("exit two:", lambda: sys.exit(1, 2))
try:
    sys.exit(7)
except SystemExit as e:
    print("exit args:", e.args, repr(e), str(e))
try:
    try: sys.exit(1)
    except Exception: print("never")
    finally: print("finally runs")
except SystemExit: print("only as SystemExit")
sys.stdout.write("written\n")
print("write result:", sys.stdout.write("abc\n"))
print("to stdout", file=sys.stdout)
print("stream methods:", [hasattr(sys.stdout, m) for m in ("write", "read")], hasattr(sys.stdin, "readline"), hasattr(sys.stderr, "write"))
attempt("write int:", lambda: sys.stdout.write(5))
attempt("set missing:", lambda: setattr(sys, "newname", 1))
attempt("missing:", lambda: sys.nope)
attempt("ps1:", lambda: (sys.ps1, sys.ps2))
class Out:
    def __init__(self): self.parts = []
    def write(self, s):
        self.parts.append(s)
        return len(s)
import io
class Stream(io.IOBase):
    def __init__(self): self.parts = []
    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)
s = Stream()
print("to own stream", 1, 2, sep="-", file=s)
print("captured:", b"".join(s.parts))
try: 1 // 0
except ZeroDivisionError as e: sys.print_exception(e, s)
print("captured:", b"".join(s.parts))
s = io.StringIO()
print("text", [1], end="", file=s)
print("string io:", repr(s.getvalue()))
attempt("print to non-stream:", lambda: print("x", file=5))
attempt("print_exception of int:", lambda: sys.print_exception(5))
attempt("print_exception none:", lambda: sys.print_exception())
sys.print_exception(ValueError("plain"))
sys.print_exception(KeyError("k"))
sys.print_exception(OSError(2))
sys.print_exception(Exception())
sys.print_exception(ValueError(1, 2))
sys.print_exception(SystemExit())
sys.print_exception(StopIteration(5))
