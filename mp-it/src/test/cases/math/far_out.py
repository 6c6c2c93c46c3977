# math: arguments far out, where a result is tiny, huge or not there at all.
import math


def show(label, run):
    try:
        print(label, "%.11g" % run())
    except Exception as e:
        print(label, repr(e))


for x in (0.99, 0.5, 0, -0.5, -1, -5, -1e6, -1e10, -1e300):
    show(("acosh", x), lambda: math.acosh(x))
for x in (5e-324, 1e-310, -5e-324, -1e-310, 1e-200, -1e-200, 1e-20, 1e10, -1e5 - 0.5):
    show(("lgamma", x), lambda: math.lgamma(x))
for x in (-150.5, -165.25, -171.75, -172.76, -176.5, 1e-300, -1e-300, 0.25, 1.56676, -15.411257, 171.5):
    show(("gamma", x), lambda: math.gamma(x))
for x in (1.0000001, 0.9999999, 2.0000001, 1.9999999, 1.5, 0.75, 2.25):
    show(("lgamma", x), lambda: math.lgamma(x))
for x in (0.2, -0.7, 0.82, 0.99, 1.01, 5e-324, 1e-300):
    show(("erf", x), lambda: math.erf(x))
    show(("erfc", x), lambda: math.erfc(x))
for args in ((0, "a"), (-1, 0), (1, "a"), (2, 1), (2, 0), (2, -1)):
    try:
        print(args, math.log(*args))
    except Exception as e:
        print(args, repr(e))
