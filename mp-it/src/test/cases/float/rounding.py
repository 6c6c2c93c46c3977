# round(), int(), math.floor/ceil/trunc and formatting of halves.
import math
halves = (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2.675, 1.005, 1.25, 1.35, 0.125, 0.375, -1.25, 1e15 + 0.5)
print("round:", [round(x) for x in halves])
for n in (0, 1, 2, 3, -1): print("round", n, [round(x, n) for x in halves])
print("round tens:", [round(x, -1) for x in (5.0, 15.0, 25.0, 14.9, -15.0, 149.0)], [round(x, -2) for x in (150.0, 250.0, 49.9, 1234.5)])
print("types:", type(round(1.5)).__name__, type(round(1.5, 0)).__name__, type(round(1.5, 1)).__name__, type(round(1)).__name__, type(round(True)).__name__)
print("large:", round(1e10), round(-1e15), round(1e20), round(123456789.987, 3), round(1e-5, 4), round(1e-5, 5))
print("ints:", [round(x, -1) for x in (5, 15, 25, -5, 14, 16)], round(10 ** 20), round(12345, -3))
print("floor:", [math.floor(x) for x in (1.5, -1.5, 0.0, -0.0, 2.0, -2.0, 1e10, -1e-9)])
print("ceil:", [math.ceil(x) for x in (1.5, -1.5, 0.0, 2.0, -2.0, 1e10 + 0.5, 1e-9)])
print("trunc:", [math.trunc(x) for x in (1.9, -1.9, 0.5, -0.5, 1e12)])
print("int:", [int(x) for x in (1.9, -1.9, 0.5, -0.5, 1e12)])
print("modf:", [math.modf(x) for x in (1.5, -1.5, 0.0, 3.0, 1e10 + 0.25)])
print("fmod:", math.fmod(7.5, 2), math.fmod(-7.5, 2), math.fmod(7.5, -2))
for spec in ("%.0f", "%.1f", "%.2f", "%.3f"): print(spec, [spec % x for x in halves])
print("g:", ["%.2g" % x for x in halves], ["%.3g" % x for x in (1234.5, 0.00012345, 99.95, 999.5)])
print("e:", ["%.0e" % x for x in (1.5, 2.5, 25.0, 35.0, 9.5)], ["%.1e" % x for x in (1.25, 1.35, 99.95)])
print("floor division:", [x // 1 for x in (1.5, -1.5, 0.0, -0.0, 2.0)], [x // 0.1 for x in (1.0, 0.3, 0.7)])
print("cents:", [round(x * 100) for x in (1.1, 2.2, 0.29, 0.57, 1.15)], [int(x * 100) for x in (1.1, 0.29, 0.57)])
print("average:", sum(x / 10 for x in range(11)), sum(range(11)) / 10)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("round inf:", lambda: round(float("inf")))
attempt("round nan:", lambda: round(float("nan")))
attempt("round inf digits:", lambda: (round(float("inf"), 1), round(float("nan"), 1)))
attempt("round str:", lambda: round("1"))
attempt("round digits float:", lambda: round(1.5, 1.0))
attempt("round None digits:", lambda: round(1.5, None))
attempt("round complex:", lambda: round(1j))
attempt("floor inf:", lambda: math.floor(float("inf")))
attempt("ceil nan:", lambda: math.ceil(float("nan")))
attempt("trunc str:", lambda: math.trunc("1"))
attempt("many digits:", lambda: (round(1.123456789012345, 10), round(1.5, 20), round(123.456, 30)))
attempt("very negative digits:", lambda: (round(123.456, -3), round(5e10, -10), round(7.0, -5)))
