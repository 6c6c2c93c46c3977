# The format mini-language for floats: e, f, g, %, precision, sign, padding, specials.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.5, 0.1, 123.456, 1e-5, 1e5, 123456789.0, 1e16, 1e-10, 2.5, 0.5, 999999.5, 1e100)
specs = ("", "f", "e", "g", "F", "E", "G", "%", ".0f", ".1f", ".3f", ".10f", ".0e", ".2e", ".0g", ".1g", ".3g", ".15g", ".0%", ".2%", "+", " ", "+.2f", " .2f", "10.2f", "<10.2f", ">10.2f", "^10.2f", "=10.2f", "010.2f", "+010.2f", "*^12.1f", "*=12.1f", "12", "12.3", ".3", ".10")
for spec in specs:
    row = []
    for value in values:
        try: row.append(("{:" + spec + "}").format(value))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(spec, row)
for spec in ("", "f", "e", "g", "%", "+f", "8", "08", "<8f", "^8.1f", "F", "E", "G", ".0f"):
    print(spec, [("{:" + spec + "}").format(value) for value in (inf, -inf, nan)])
check("""
"{:d}".format(1.5)
"{:x}".format(1.5)
"{:s}".format(1.5)
"{:c}".format(1.5)
"{:n}".format(1.5)
"{:,}".format(1234567.0)
"{:,.2f}".format(1234567.891)
"{:_.1f}".format(1234567.0)
"{:#.3g}".format(1.0)
"{:z.1f}".format(-0.01)
"{:.2f}".format("a")
"{:.2f}".format(None)
"{:.2f}".format(1j)
"{:.-1f}".format(1.0)
"{:.f}".format(1.0)
"{:{}.{}f}".format(3.14159, 8, 2)
"{:.{p}e}".format(12345.678, p=3)
"{:.1f} {:.1f} {:.1f} {:.1f}".format(0.05, 0.15, 0.25, 0.35)
"{:.0f} {:.0f} {:.0f} {:.0f}".format(0.5, 1.5, 2.5, 3.5)
"{:f} {:e} {:g}".format(1, 1, 1), "{:.1%}".format(1), "{:f}".format(True)
format(1.5, ".3f"), format(1.5, ""), format(1e10, "g")
f"{1.5:.3f}{-1.5:+.1e}{0.25:%}"
""")
