# % formatting of floats: e f g and their flags.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -2.5, 0.1, 123.456, 1e-5, 1e16, -1e100, inf, -inf, nan)
for spec in ("%f", "%F", "%e", "%E", "%g", "%G", "%.0f", "%.1f", "%.3f", "%.0e", "%.2e", "%.0g", "%.3g", "%.10g", "%10.2f", "%-10.2f|", "%010.2f", "%+f", "% f", "%+.1f", "% .1f", "%+010.1f", "%12e", "%-12g|", "%012g", "%#.0f", "%#g", "%8s|", "%r"):
    print(spec, [spec % value for value in values])
check("""
"%f" % 1, "%e" % 12345, "%g" % 10 ** 20, "%.2f" % True
"%f" % "1.0"
"%f" % None
"%f" % [1.0]
"%f" % 1j
"%.2f %.2f" % (1.005, 2.675)
"%.*f" % (2, 3.14159), "%*.*f|" % (8, 2, 3.14159), "%-*.*f|" % (8, 2, 3.14159)
"%.50f" % 0.1
"%.100f" % 1.0
"%100.1f" % 1.0
"%(x).1f" % {"x": 2.25}
"%f%%" % 99.5
"%.1f" % 0.05, "%.1f" % 0.15, "%.1f" % 0.25, "%.0f" % 0.5, "%.0f" % 1.5, "%.0f" % 2.5
"%g %g %g %g" % (100000.0, 1000000.0, 0.0001, 0.00001)
"%g" % 123456789.0, "%g" % 1.5e-300, "%e" % 5e-324 != ""
"%s" % 0.1, "%r" % 0.1, "%s" % 1e22, "%s" % 1e21
float("%.17g" % 0.1) == 0.1
float("%.17g" % (1 / 3)) == 1 / 3
["%.3f" % (i / 8) for i in range(9)]
["%5.1f%%" % (i * 12.5) for i in range(9)]
["%e" % 10.0 ** i for i in range(-6, 7, 3)]
""")
