# math: what each function says of arguments outside its domain, and at the edges.
import math

inf, nan = float("inf"), float("nan")


def shown(v):
    return "%.12g" % v if isinstance(v, float) else str(v)


def attempt(label, run):
    try:
        print(label, shown(run()))
    except Exception as e:
        print(label, repr(e))


edges = (0, -0.0, 1, -1, 0.5, 2, -2, 1e308, -1e308, inf, -inf, nan)
names = ("sqrt", "exp", "expm1", "log2", "log10", "cosh", "sinh", "tanh", "acosh", "asinh", "atanh")
names += ("cos", "sin", "tan", "acos", "asin", "atan", "erf", "erfc", "gamma", "lgamma", "degrees", "radians")
for name in names:
    f = getattr(math, name)
    for x in edges:
        if name in ("sin", "cos", "tan") and abs(x) > 1e300 and abs(x) < inf:
            continue
        attempt("%s(%s)" % (name, x), lambda: f(x))
for x in edges:
    attempt("log(%s)" % x, lambda: math.log(x))
for x, base in ((8, 2), (100, 10), (2, 1), (2, 0), (2, -1), (0, 2), (1, inf), (2.5, 2.5)):
    attempt("log(%s, %s)" % (x, base), lambda: math.log(x, base))
for x, y in ((2, 0.5), (-8, 1 / 3), (0, -1), (0, 0), (inf, 0), (-1, inf), (1e200, 2), (2, -1100), (-2, 3), (-2, -3)):
    attempt("pow(%s, %s)" % (x, y), lambda: math.pow(x, y))
for y in (0.0, -0.0, 1, -1):
    print("atan2", [shown(math.atan2(y, x)) for x in (0.0, -0.0, 1, -1, inf, -inf)])
