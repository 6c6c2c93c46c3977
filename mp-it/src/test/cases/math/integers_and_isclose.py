# math: factorial, isclose, and floats of big ints.
import math


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for n in (0, 1, 2, 5, 10, 12, 13, 20, 21, 30):
    print(n, math.factorial(n))
product = 1
for n in range(1, 60):
    product *= n
    assert math.factorial(n) == product
for wrong in (-1, 1.5, "3", None):
    attempt("factorial(%r)" % (wrong,), lambda: math.factorial(wrong))
pairs = ((1, 1), (1, 1 + 1e-10), (1, 1 + 1e-8), (0, 1e-12), (1e10, 1e10 + 1), (-1, 1), (0.1 + 0.2, 0.3), (float("inf"), float("inf")), (float("inf"), 1e308), (float("nan"), float("nan")))
for a, b in pairs:
    print(a, b, math.isclose(a, b), math.isclose(b, a), math.isclose(a, b, rel_tol=1e-6), math.isclose(a, b, abs_tol=1e-9))
print(math.isclose(1, 2, rel_tol=0.5), math.isclose(1, 2, rel_tol=0.4), math.isclose(1, 1.5, abs_tol=0.5))
attempt("negative tolerance", lambda: math.isclose(1, 1, rel_tol=-1))
attempt("negative tolerance", lambda: math.isclose(1, 1, abs_tol=-0.1))
attempt("third by place", lambda: math.isclose(1, 1, 0.1))
attempt("text", lambda: math.isclose(1, "1"))
attempt("unknown", lambda: math.isclose(1, 1, tol=1))
for n in (2**53, 2**53 + 1, 10**22, 10**30, -(2**70)):
    print("big", n, math.floor(n) == n, math.sqrt(abs(n)), math.log2(abs(n)))
for wrong in (10**400, -(10**400)):
    attempt("too big", lambda: math.sqrt(wrong))
    attempt("too big", lambda: float(wrong))
print("constants %.15f %.15f %.15f" % (math.pi, math.e, math.tau), math.inf, math.nan, -math.inf < 0 < math.inf)
print("of bool", math.sqrt(True), math.exp(False), math.pow(True, 2))
print("distance", math.sqrt(3**2 + 4**2), math.pow(2, 10), 2**0.5 == math.sqrt(2))
