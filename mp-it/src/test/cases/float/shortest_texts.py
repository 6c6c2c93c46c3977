# repr of floats is short and reads back: neighbours of powers, many exponents, sums.
def check(x):
    text = repr(x)
    assert float(text) == x and str(x) == text, text
    return text
print([check(10.0 ** e) for e in range(-10, 23)])
print([check(2.0 ** e) for e in range(-30, 70, 5)])
print([check(1.1 * 10.0 ** e) for e in range(-8, 20)])
print([check(i / 10) for i in range(-12, 13)])
print([check(i / 7) for i in range(1, 15)])
print([check(1 / i) for i in range(1, 20)])
print([check(i * 0.1) for i in range(20)])
print([check(9.995 * 10 ** e) for e in range(-5, 6)], [check(0.1 + 0.2), check(0.1 * 3), check(1 - 0.9), check(1e16 + 2), check(2 / 3)])
print([check(x) for x in (1e15, 1e16, 123456789012345.6, 1234567890123456.7, 12345678901234567.0, 9999999999999998.0, 99999999999999990.0, 0.0001, 0.00001, 0.00012345, 0.000012345, 1e-7, 1.5e-7)])
x, seen = 0.5, 0
for i in range(400):
    x = (x * 3.7) % 1 * (1 - x % 1) * 3.9 + 0.01
    seen += len(check(x)) > 0
print(seen, [check(2.0 ** 52 + d) for d in (0.0, 0.5, 1.0)], [check(2.0 ** 53 + d) for d in (0, 1, 2)], check(1.7976931348623157e308), check(-2.5e-300))
print([str(float(i)) for i in (0, 7, -7, 10 ** 6, 10 ** 15, 10 ** 16, 10 ** 17, 2 ** 53, 2 ** 63)], [float(str(i)) for i in (1, 10 ** 10)])
print({0.5: "half"}, [1.0, 2.50], (1e100,), {1.5}, -0.0, [0.0, -0.0], 1e22, 1e21, 123e-5)
