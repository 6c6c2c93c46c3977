# Floats of single precision: results, and how they are printed and read.
import array
import cmath
import json
import math
import struct

values = (0.1, 1 / 3, 1e16, 1e22, 123456789.0, math.pi, 1e38, 3.4028235e38, 16777217.0, 0.3, 9.3)
for x in values + (1.1, 2.675, 100.0, 1234567.0, 9999999.0, 99999999.0, 1.17549435e-38, 0.0001, -0.0):
    print(x, "%.3f|%g|%e|%.12f|%.20e|%.10g" % (x, x, x, x, x, x))
for i in range(-20, 20, 3):
    y = 3.0
    print(1.2345678 * 10.0**i, 5.4321 / 10.0**i, "%.7g" % (3.3333 * 10.0**i), 10.0**i / y)

one = 1.0
print(one / 3 + one / 3, one / 3 * 3, 0.1 + one * 0.2, 7 % (one * 0.3), -7 // (one * 0.3))
print(16777217 == 16777216 * one, 16777217 * one, 2**31 * one, 10**20 * one, 10**39 * one)
print(divmod(7.5, 2), 2**0.5, 2.0**-3, round(2.675 * one, 2), int(1e10 * one), 1 / 3, 10**30 / 7)
print(math.e, math.pi, math.sqrt(2), math.exp(1), math.sin(1), math.log(10), math.modf(3.7 * one))
print(math.frexp(0.1 * one), math.ldexp(0.1 * one, 3), math.isclose(1.0, one + 1e-9))
print(1j * one / 3, (1 + 2j) * (0.1 + 0.2j), abs(3 + 4j), cmath.sqrt(-2), (1 + 1j) ** 0.5)
print(struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("<d", struct.pack("<d", 0.1 * one)))
print(array.array("f", [0.1, 0.2]), array.array("d", [0.1 * one]), json.loads("[0.1, 1e10]"))
print(float("0.1"), float("1e39"), float("-1e-50"), float("123456789"), "{:.3f} {:g}".format(0.1, 1e7))

total = 0.0
for i in range(3000):
    total += i * 0.1
print(total)
mean = 0
for i in range(1, 3000):
    mean = mean + (i / 7 - mean) / i
print(mean, max(0.1, mean), abs(-0.1), sum([0.1] * 10), float(16777219))
