# ** of floats and ints, negative bases, roots, and math functions beside them.
import math
for base in (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, 10, -8, 2 ** 40, True):
    row = []
    for exponent in (0, 1, 2, 3, -1, -2, 0.5, -0.5, 2.0, -3.0, 10):
        try: row.append(base ** exponent)
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(base, row)
for source in ("2.0 ** 1024", "2.0 ** 1023", "10.0 ** 400", "1e200 * 1e200", "(-8) ** (1 / 3)", "8 ** (1 / 3)", "2 ** 0.5 == math.sqrt(2)", "1e308 + 1e308", "2.0 ** 'a'", "'a' ** 2.0", "2.0 ** None", "2.0 ** 1j", "math.pow(2, 0.5) == 2 ** 0.5", "math.sqrt(-1)", "math.sqrt(16)", "math.log(0)", "math.log(-1)", "math.log(8, 2)", "math.exp(1000)", "math.exp(0)", "math.pow(0, -1)", "math.fabs(-3)", "math.fmod(-7, 3)", "math.copysign(3, -0.0)", "math.modf(-2.5)", "math.frexp(10.0)", "math.ldexp(0.625, 4)", "math.isnan(float('nan'))", "math.isinf(-1e999)", "math.isfinite(1.0)", "math.trunc(-2.7)", "math.degrees(math.pi)", "math.radians(180) == math.pi", "math.factorial(20)", "math.factorial(-1)", "math.gcd(12, 18) if hasattr(math, 'gcd') else 'no gcd'"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
def root(x, n):
    r = x / n
    for _ in range(60): r = ((n - 1) * r + x / r ** (n - 1)) / n
    return r
print([round(root(float(x), 2), 9) for x in (2, 3, 10, 100)], [round(root(float(x), 3), 9) for x in (2, 8, 27, 1000)])
print(sum(1 / n ** 2 for n in range(1, 200)) * 6 < math.pi ** 2, round(sum(1 / math.factorial(n) for n in range(18)), 12), round(math.e, 12))
