# round, int, float conversions, and what math gives for the same.
import math
values = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2.675, 1.005, 1234.5678, -1234.5678, 1e15 + 0.5, 1e16, 123456789.987654321, 0.1, 5e-324]
for v in values:
    print(v, round(v), [round(v, n) for n in (0, 1, 2, 3, -1, -2, -3)], int(v), math.floor(v), math.ceil(v), math.trunc(v), type(round(v)).__name__, type(round(v, 0)).__name__)
for v in (0, 5, 15, 25, -15, 1234, 1250, 1350, -1250, 2 ** 40, 10 ** 20 + 5, True):
    print(v, round(v), [round(v, n) for n in (0, 1, -1, -2, -3, -25)])
for source in ("round('1')", "round(None)", "round([])", "round(1.5, 'a')", "round(1.5, 1.0)", "round(1.5, None)", "round(1, 1.0)", "round(1.5, 1, 1)", "round()", "round(1j)", "round(1e300)", "round(-1e20)", "round(1.5, 400)", "round(1e300, 10)", "round(1.5, -400)", "round(number=1.5)", "round(2.5, ndigits=0)", "round(True)", "round(False, 1)"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
print([round(x * 0.1, 1) for x in range(-15, 16)])
print([round(x / 4) for x in range(-10, 11)], [int(x / 4) for x in range(-10, 11)], [x // 4 for x in range(-10, 11)])
class R:
    def __round__(self, n=None): return "rounded"
    def __floor__(self): return "floored"
    def __trunc__(self): return "truncated"
for source in ("round(R())", "math.floor(R())", "int(R())"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
