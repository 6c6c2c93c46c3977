# %e %f %g and format() of floats with widths, precisions, signs and fills.
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.5, 3.14159265, 123456.789, 1e-5, -2.5e-10, 1e20, 9.9999999, 0.5, 100.0, inf, -inf, nan)
for spec in ("%f", "%.0f", "%.1f", "%.3f", "%.10f", "%10.2f", "%-10.2f|", "%010.2f", "%+.2f", "% .2f", "%e", "%.0e", "%.2e", "%12.3e", "%E", "%g", "%.0g", "%.3g", "%.10g", "%G", "%12g", "%-12g|", "%+g", "%012g", "%F", "%s", "%r", "%8.3s|"):
    row = []
    for v in values:
        try: row.append(spec % v)
        except Exception as e: row.append(type(e).__name__)
    print(spec, row)
for spec in ("", "f", ".0f", ".2f", "10.3f", "<10.1f", ">10.1f", "^10.1f", "=+10.1f", "010.2f", "+.1f", " .1f", "-.1f", "e", ".1e", "12.2e", "E", "g", ".3g", ".0g", "G", "%", ".1%", "10.0%", ",.2f", ",", "*^12.2f", "0>8.1f", "5", "<8", ">8", "^8", "+", ".3", ".5", "10.4", "n"):
    row = []
    for v in values:
        try: row.append(("{:" + spec + "}").format(v))
        except Exception as e: row.append(type(e).__name__)
    print(repr(spec), row)
pi, w, p = 3.14159265, 10, 3
print("f-string:", f"{pi:.2f}", f"{pi:{w}.{p}f}", f"{pi!r}", f"{pi:e}", f"{-pi:+.1f}", f"{pi:>{w}}", f"{pi*2:.4g}", f"{1e10:,.1f}")
print("star:", "%*.*f" % (8, 2, pi), "%-*.*e|" % (12, 1, pi), "%.*g" % (3, pi))
print("ints:", "%f" % 3, "%.1f" % 10, "%e" % 12345, "%g" % 1000000, "%g" % 100000, "{:.1f}".format(5), "{:e}".format(10 ** 20), "%f" % True)
print("large precision:", "%.20f" % 0.5, "%.17g" % 0.1, "%.15e" % (1 / 3), "%.16f" % 0.1)
print("big:", "%f" % 1e15, "%.1f" % 123456789012.5, "%g" % 1e6, "%g" % 123456789, "%g" % 1e-4, "%g" % 1e-5, "%.3f" % 1e10)
print("percent:", "{:%}".format(0.5), "{:.0%}".format(0.125), "{:.2%}".format(1 / 3), "{:8.1%}|".format(0.999), "%d%%" % 50)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("d for float:", lambda: "{:d}".format(1.5))
attempt("x for float:", lambda: "{:x}".format(1.5))
attempt("s for float:", lambda: "{:s}".format(1.5))
attempt("percent x:", lambda: "%x" % 1.5)
attempt("percent d:", lambda: "%d %i" % (1.9, -1.9))
attempt("percent c:", lambda: "%c" % 1.5)
attempt("f for str:", lambda: "%f" % "1.5")
attempt("f for None:", lambda: "{:f}".format(None))
attempt("missing precision:", lambda: "{:.f}".format(1.5))
for x in (1.0, 10.0, 123.456, 0.001, -45.6789): print("|%8.2f|%-8.1f|%08.3f|%+8.1e|" % (x, x, x, x), "|{:8.2f}|{:<8.1f}|{:^9.1f}|{:g}|".format(x, x, x, x))
