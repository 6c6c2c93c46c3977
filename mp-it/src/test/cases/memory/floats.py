# Bytes that operations on floats and complex numbers take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
import math
x, y, z, i, n, t = 0.5, -2.75, 1j, 3, 1 << 70, "3.25"
measure(
    "x + y", "x - y", "x * y", "x / y", "x // y", "x % y", "x ** y", "x ** i", "y ** x", "-x", "+x",
    "abs(x)", "abs(y)", "x + i", "i + x", "i / 2", "i * x", "x + n", "n / x", "x + True", "True + x",
    "True + True", "True / 2", "divmod(y, x)", "divmod(5.5, 2)", "round(x)", "round(y, 1)",
    "round(123.456, -2)", "int(y)", "float(3)", "float(x)", "float('1.5')", "float(t)", "float('nan')",
    "float()", "x < y", "x == i", "x is y", "hash(x)", "bool(x)", "not x", "str(x)", "repr(y)", "'%f' % x",
    "'%.3f' % y", "'{:.2f}'.format(x)", "f'{x}'", "f'{x:8.3f}'", "str(1e100)", "str(1e-10)", "max(x, y)",
    "min((x, y))", "sum([x, y])", "sum([x, i, x])", "sorted([x, y])", "pow(x, 2)", "pow(i, -1)", "i ** -2")
measure(
    "z + z", "z * 2", "2 * z", "z - x", "x * z", "z / z", "z ** 2", "-z", "+z", "abs(z)", "z.real",
    "z.imag", "complex(1, 2)", "complex('1+2j')", "complex(z)", "complex(x)", "complex()", "z == z",
    "z == 1", "str(z)", "repr(z)", "hash(z)", "complex(z, z)", "complex(1, z)", "y ** 0.5", "1 + z",
    "n * z", "'%s' % z", "bool(z)", "z != x")
measure(
    "math.sqrt(2)", "math.sin(x)", "math.floor(y)", "math.ceil(x)", "math.trunc(y)", "math.pi", "math.e",
    "math.frexp(x)", "math.modf(y)", "math.ldexp(x, 3)", "math.isnan(x)", "math.floor(1e20)",
    "math.factorial(5)", "math.factorial(10)", "math.factorial(20)", "math.factorial(30)", "math.fabs(y)",
    "math.fmod(y, 2)", "math.copysign(x, y)", "math.pow(2, 3)", "math.log(2)", "math.log(8, 2)",
    "math.exp(1)", "math.degrees(x)", "math.isclose(x, y)", "math.gamma(x)", "math.inf", "math.nan")
