# repr and str of floats: shortest round trip, exponents, specials.
values = (0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 1.5, 100.0, 1e5, 123456.789, 1e15, 1e16, 1e17, 1e20, 1e21, 1e22, 1e23, 1e100, 1.5e300,
          1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1.5e-10, 1e-100, 1e-300, 3.141592653589793, 2.718281828459045, 1e308, 1.7976931348623157e308, 2.2250738585072014e-308,
          0.5, 0.25, 0.125, 1 / 7, 22 / 7, 99.99, 0.007, 1234567890.0, 12345678901234567890.0, 9007199254740992.0, 9007199254740993.0, 4503599627370496.5, 0.30000000000000004, 1e9, 999999.9, 1.1, 2.2, 3.3, 1.1 * 3, 1e10, 123e-7, 5e-5, 0.0001234)
for v in values:
    print(repr(v), str(v), -v, [v], "%r" % v, "{}".format(v))
inf, nan = float("inf"), float("nan")
print("specials:", inf, -inf, nan, -nan, [inf, nan], str(inf), "%r" % nan, "{}".format(-inf), f"{nan}")
print("literals:", 1., .5, 1e3, 1E3, 1e+3, 1e-3, 1_0.5, 1.0_1, 0e0, 00.5, 5e0, .0, 0.e1)
print("overflow literal:", 1e400, -1e400, 1e-400)
print("round trip:", all(float(repr(v)) == v for v in values))
print("random round trip:", all(float(repr(x)) == x for x in (i / 7919 * 10.0 ** (i % 40 - 20) for i in range(1, 300))))
x, digits = 1.0, []
for _ in range(20):
    x /= 3
    digits.append(x)
print("thirds:", digits)
x, powers = 1.0, []
for _ in range(25):
    powers.append(x)
    x *= 10
print("tens up:", powers)
x, powers = 1.0, []
for _ in range(12):
    powers.append(x)
    x /= 10
print("tens down:", powers)
print("powers of two:", [2.0 ** n for n in (-20, -10, -5, 10, 31, 32, 52, 53, 54, 63, 64, 100)])
print("sums:", sum([0.1] * 10), sum([0.1] * 3), 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1e16 + 2.0)
print("ints as floats:", [float(n) for n in (0, 1, -1, 255, 10 ** 6, 10 ** 15, 10 ** 16, 2 ** 53, 2 ** 62, 10 ** 22)])
print("in containers:", {1.5: 2.5}, (1e10, 1e-10), {0.5})
print("truth:", bool(0.0), bool(-0.0), bool(1e-300), bool(nan), bool(inf))
