# Tracebacks cut short, interned strings, sizes, the console's streams.
import sys


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def deep(n):
    if n == 0:
        raise ValueError("deep")
    deep(n - 1)


print("limit:", sys.tracebacklimit)
for limit in (2, 1, 0, -1, 1000):
    sys.tracebacklimit = limit
    try:
        deep(3)
    except ValueError as e:
        print("at most", limit)
        sys.print_exception(e)

print("intern:", sys.intern("text"), sys.intern("a" * 100) == "a" * 100, sys.intern("") == "")
attempt("intern of int:", lambda: sys.intern(5))
attempt("intern of bytes:", lambda: sys.intern(b"x"))
for n in (0, 1, 10, 100):
    print("size grows:", n, sys.getsizeof([0] * (n + 9)) > sys.getsizeof([0] * n), sys.getsizeof({}) > 0)


class Sized:
    def __init__(self):
        self.x = 1


print("size of instance:", sys.getsizeof(Sized()) > 0)
print("same streams:", sys.stdout is sys.stdout, sys.stdin is sys.stdin, sys.stderr is sys.stdout)
del sys.tracebacklimit
print("limit deleted:", hasattr(sys, "tracebacklimit"))
