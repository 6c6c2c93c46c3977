# float() of texts: signs, points, exponents, specials, underscores, garbage.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
texts = ("0", "-0", "+0", "1", "1.", ".1", ".", "-.5", "+.5e1", "1e", "1e+", "1e5", "1E5", "1e+5", "1e-5", "1e05", "1.5e3", "e5", "1e5.0", "1e 5", "1 e5", " 1.5 ", "\t2\n", "1 2", "--1", "+-1", "1_0", "1__0", "_1", "1_", "1_.5", "1._5", "1e1_0", "0x10", "1f", "1j", "inf", "INF", "Inf", "+inf", "-inf", "infinity", "-Infinity", "infinit", "nan", "NaN", "-nan", "+NAN", "nan1", "in", "n", "", " ", "\0", "1\0", "1,5", "٣", "1e400", "-1e400", "1e-400", "1e308", "1e309", "1.7976931348623157e308", "1.7976931348623159e308", "2.2250738585072014e-308", "5e-324", "4.9e-324", "9007199254740993", "0.1", "0.30000000000000004", "123456789012345678901234567890", "0." + "0" * 20 + "1", "1" + "0" * 30, "00001.5000")
for text in texts:
    try: print(repr(text) if text.isdigit() or text < "z" else len(text), float(text))
    except Exception as e: print(repr(text) if text < "z" else len(text), type(e).__name__, e)
check("""
float(), float(5), float(-2 ** 40), float(True), float(1.5), float(2 ** 70), float(10 ** 20)
float(b"1.5"), float(bytearray(b"2.5")), float(b" 3 ")
float(None)
float([])
float(1j)
float("1", 2)
float(x="1")
float(10 ** 400)
float(-10 ** 400)
float(b"x")
float(memoryview(b"1.5"))
1.5, 1., .5, 1e3, 1E-3, 1_000.5, 1e1_0, 0.0, 00.5, 0e0, 1e400, 1e-400
float("1.5").__class__.__name__, float(float("2.5")), float("-0.0"), -float("0")
[float(s) for s in "1 2.5 -3e2".split()], sum(map(float, "0.5,0.25".split(",")))
int(float("1e15")), int(float("123.999")), float(str(0.1)) == 0.1, float(repr(1 / 3)) == 1 / 3
1.0.real if hasattr(1.0, "real") else "no real"
""")
