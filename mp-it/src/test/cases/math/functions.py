# math: every function at ordinary points, rounded so that libraries agree.
import math
def show(name, *points):
    f = getattr(math, name)
    row = []
    for p in points:
        try:
            r = f(*p) if isinstance(p, tuple) else f(p)
            row.append(round(r, 10) if isinstance(r, float) and r == r and abs(r) < 1e15 else r)
        except Exception as e:
            row.append("%s: %s" % (type(e).__name__, e))
    print(name, row)
inf, nan = math.inf, math.nan
for name in ("sin", "cos", "tan", "atan", "sinh", "tanh", "asinh", "expm1", "erf", "erfc"): show(name, 0, 0.5, -0.5, 1, 2.5, -3, 10)
for name in ("asin", "acos", "atanh"): show(name, 0, 0.5, -0.5, 0.99, 1 if name != "atanh" else 0.1, 1.5, -2)
for name in ("exp", "cosh"): show(name, 0, 1, -1, 2.5, -10, 5)
for name in ("log", "log2", "log10", "sqrt"): show(name, 1, 2, 10, 0.5, 1024, 1e10, 0 if name == "sqrt" else 3, -1)
for name in ("acosh",): show(name, 1, 2, 10, 0.5)
for name in ("gamma", "lgamma"): show(name, 1, 2, 5, 0.5, 3.5, -0.5, 10)
show("log", (8, 2), (100, 10), (2, 8), (1, 5), (0, 2), (8, 0), (8, 1), (-8, 2))
show("pow", (2, 3), (2, -1), (2, 0.5), (0, 0), (-2, 2), (-2, 3), (-8, 1 / 3), (0, -1), (1.5, 2.5))
show("atan2", (0, 1), (1, 0), (1, 1), (-1, -1), (0, -1), (-1, 0))
show("fmod", (7, 3), (-7, 3), (7, -3), (7.5, 2), (1e10, 3), (1, 0))
show("copysign", (1, -1), (-1, 1), (5, -0.0), (0.0, -1))
show("ldexp", (1, 3), (0.5, 10), (1.5, -2), (0, 5))
show("fabs", 1, -1, -0.0, 2.5)
show("floor", 1.5, -1.5, 2, -2.0); show("ceil", 1.5, -1.5, 2, -2.0); show("trunc", 1.5, -1.5, 2)
show("degrees", math.pi, 1, 0, -math.pi / 2); show("radians", 180, 90, 1, -45)
print("frexp:", [math.frexp(x) for x in (0, 1, 0.5, 10, -3.5, 1e10, 1e-10)])
print("modf:", [math.modf(x) for x in (0, 1.5, -1.5, 3, 1e10)])
print("factorial:", [math.factorial(n) for n in (0, 1, 5, 10, 20, 25)])
print("isclose:", math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(nan, nan), math.isclose(inf, 1))
print("tests:", [(math.isnan(x), math.isinf(x), math.isfinite(x)) for x in (0, 1.5, inf, -inf, nan)])
print("constants:", math.pi, math.e, math.tau, math.inf, math.nan)
for name in ("sin", "cos", "tan", "atan", "exp", "log", "sqrt", "sinh", "cosh", "tanh", "asin", "acosh", "gamma", "lgamma", "erf", "floor", "ceil", "trunc", "fabs", "log2", "expm1"): show(name, inf, -inf, nan)
show("pow", (inf, 0), (nan, 0), (1, nan), (1, inf), (2, inf), (0.5, inf), (2, -inf))
show("exp", 1000, -1000); show("cosh", 1000); show("gamma", 200, 0, -1); show("lgamma", 0, -1); show("expm1", 1000); show("ldexp", (1, 2000), (1, -2000)); show("factorial", -1, 1.5, "a", 2.0)
for name in ("sin", "sqrt", "floor", "log"): show(name, "a", None, 1j, [], True, 10 ** 20)
identity = [abs(math.sin(x) ** 2 + math.cos(x) ** 2 - 1) < 1e-12 and abs(math.exp(math.log(x + 1)) - x - 1) < 1e-9 for x in range(20)]
print("identities:", all(identity), [round(math.sqrt(x) ** 2, 9) for x in range(5)])
print("distance:", math.sqrt(3 ** 2 + 4 ** 2), round(math.atan2(4, 3), 6), round(math.degrees(math.acos(0.5)), 9))
