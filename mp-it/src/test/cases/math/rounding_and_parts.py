# math: floor, ceil, trunc, modf, frexp, ldexp, fmod, copysign on edges.
import math


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


values = (0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.0, 1e15 + 0.5, -1e15 - 0.5, 1e20, -1e20, 5e-324, 123456789.987, 7, -7, 2**40, True)
for v in values:
    print(v, math.floor(v), math.ceil(v), math.trunc(v), math.modf(v), math.frexp(v))
for bad in (float("inf"), float("-inf"), float("nan")):
    for f in (math.floor, math.ceil, math.trunc):
        attempt("%s of %s" % (f.__name__ if hasattr(f, "__name__") else "", bad), lambda: f(bad))
    attempt("modf", lambda: math.modf(bad))
    attempt("frexp", lambda: math.frexp(bad)[0])
for m, e in ((0.5, 1), (1, 10), (1, -10), (0.75, 100), (1, 1023), (1, -1074), (1, -1080), (-3, 4), (0.0, 50)):
    print("ldexp", m, e, math.ldexp(m, e))
attempt("too large", lambda: math.ldexp(1, 2000))
for v in (0.1, 3.0, -8.25, 1e300, 1e-300):
    m, e = math.frexp(v)
    print("frexp and back", math.ldexp(m, e) == v, 0.5 <= abs(m) < 1)
for x, y in ((7, 3), (-7, 3), (7, -3), (5.5, 2), (-5.5, 2), (1e20, 3), (0.3, 0.1), (4, float("inf"))):
    print("fmod", x, y, math.fmod(x, y))
attempt("fmod by zero", lambda: math.fmod(1, 0))
attempt("fmod of infinity", lambda: math.fmod(float("inf"), 1))
for x, y in ((1, -0.0), (-1, 0.0), (3, -2), (float("inf"), -1), (0.0, -5)):
    print("copysign", x, y, math.copysign(x, y))
print("fabs", [math.fabs(v) for v in (-1, 1.5, -0.0, -1e300, True)])
for v in (0, 1, -1.5, float("inf"), float("-inf"), float("nan"), 1e308):
    print(v, math.isfinite(v), math.isinf(v), math.isnan(v))
for f in (math.floor, math.sqrt, math.isnan):
    for wrong in ("1", None, [], 1j):
        attempt("wrong kind", lambda: f(wrong))
attempt("no argument", lambda: math.floor())
attempt("two arguments", lambda: math.floor(1, 2))
attempt("keyword", lambda: math.floor(x=1))


class Number:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


attempt("__float__", lambda: math.sqrt(Number(4.0)))
