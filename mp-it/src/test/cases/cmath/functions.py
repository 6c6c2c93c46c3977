# cmath: every function over the quadrants, the axes and large values.
import cmath


def show(label, run):
    try:
        value = run()
    except Exception as e:
        print(label, repr(e))
        return
    if isinstance(value, complex):
        print(label, "%.10g %.10g" % (value.real, value.imag))
    elif isinstance(value, tuple):
        print(label, *["%.10g" % v for v in value])
    else:
        print(label, "%.10g" % value)


points = (0, 1, -1, 1j, -1j, 1 + 1j, -1 + 1j, -1 - 1j, 1 - 1j, 3 + 4j, 0.5, -2.5, 1e3 + 1e-3j)
for z in points:
    show("phase %s" % z, lambda: cmath.phase(z))
    show("polar %s" % z, lambda: cmath.polar(z))
    show("exp %s" % (z / 10), lambda: cmath.exp(z / 10))
    show("sqrt %s" % z, lambda: cmath.sqrt(z))
    show("cos %s" % (z / 10), lambda: cmath.cos(z / 10))
    show("sin %s" % (z / 10), lambda: cmath.sin(z / 10))
    if z:
        show("log %s" % z, lambda: cmath.log(z))
        show("log10 %s" % z, lambda: cmath.log10(z))
for radius, angle in ((1, 0), (2, cmath.pi / 2), (1, cmath.pi), (3, -1), (0, 5), (-1, 1)):
    show("rect %d %.3f" % (radius, angle), lambda: cmath.rect(radius, angle))
    back = cmath.rect(*cmath.polar(cmath.rect(radius, angle)))
    print("  there and back", abs(back - cmath.rect(radius, angle)) < 1e-12)
print("constants %.15f %.15f" % (cmath.e, cmath.pi))
show("log of zero", lambda: cmath.log(0))
for wrong in ("1", None, [1], (1, 2)):
    show("of %r" % (wrong,), lambda: cmath.exp(wrong))
show("no argument", lambda: cmath.sqrt())
show("two arguments", lambda: cmath.sqrt(1, 2))
print("identities", all(abs(cmath.sqrt(z) ** 2 - z) < 1e-9 for z in points))
print("identities", all(abs(cmath.sin(z) ** 2 + cmath.cos(z) ** 2 - 1) < 1e-9 for z in points[:-1]))
print("identities", all(abs(cmath.exp(cmath.log(z)) - z) < 1e-9 for z in points[1:]))
