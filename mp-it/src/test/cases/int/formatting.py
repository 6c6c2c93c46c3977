# Integers in %, format() and f-strings: width, sign, fill, alternate form, separators.
values = (0, 1, -1, 42, -42, 255, 1000000, 2 ** 31, -2 ** 40, 10 ** 20)
for spec in ("%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%o", "%#x", "%#X", "%#o", "%8x", "%-8x|", "%08x", "%s", "%r", "%10s", "%.3d", "%8.3d", "%+05d"):
    row = []
    for v in values:
        try: row.append(spec % v)
        except Exception as e: row.append(type(e).__name__)
    print(spec, row)
for spec in ("", "d", "5", "5d", "<8", ">8", "^8", "=8", "08", "+", "-", " ", "+8", "x", "X", "o", "b", "#x", "#X", "#o", "#b", "#010x", "#010b", ",", ",d", "10,", "_", "*>8", "*<8", "*^8", "0=8", "0>8", "0^8", "+08d", " 08d", "e", "f", ".2f", "g", "%", "n", "s", "08,", "x>5", "^+9"):
    row = []
    for v in values[:8]:
        try: row.append(("{:" + spec + "}").format(v))
        except Exception as e: row.append(type(e).__name__)
    print(repr(spec), row)
n, width = 1234567, 12
print("f-string:", f"{n}", f"{n:d}", f"{n:,}", f"{n:>12}", f"{n:<12}|", f"{n:^12}|", f"{n:012}", f"{n:+}", f"{n:x}", f"{n:#X}", f"{n:b}", f"{n:{width}}", f"{n:>{width},}", f"{n!r:>10}", f"{-n:,}")
print("star width:", "%*d|" % (6, 5), "%-*d|" % (6, 5), "%.*f" % (2, 1.0), "%*s|" % (4, "a"))
print("characters:", "%c%c%c" % (72, "i", 0x21), "{:c}".format(65), "%5c|%-5c|" % (65, "b"))
print("bools:", "%d" % True, "{}".format(True), "{:d}".format(True), f"{False:5}|", f"{True:x}", "%s" % False)
print("separators:", ["{:,}".format(10 ** i) for i in range(11)], "{:,}".format(-999), "{:,}".format(-1000), "{:,}".format(2 ** 64))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("percent d with float:", lambda: "%d" % 3.9)
attempt("percent d with str:", lambda: "%d" % "5")
attempt("percent x with float:", lambda: "%x" % 3.5)
attempt("percent c:", lambda: "%c%c" % (65, "B"))
attempt("percent c large:", lambda: len("%c" % 300))
attempt("percent c str:", lambda: "%c" % "ab")
attempt("s for int:", lambda: "{:s}".format(5))
attempt("precision:", lambda: "{:.2d}".format(5))
attempt("unknown:", lambda: "{:q}".format(5))
attempt("two signs:", lambda: "{:++d}".format(5))
attempt("huge width:", lambda: len("{:>300}".format(5)))
attempt("c in format:", lambda: "{:c}".format(65))
attempt("comma and x:", lambda: "{:,x}".format(65536))
print("hexlike:", "%02x%02x" % (1, 255), "".join("%02x" % b for b in b"\0\x7f\xff"), "{:02x}:{:02X}".format(10, 11), "{0:b}/{0:o}/{0:x}".format(37))
print("table:")
for i in range(1, 4): print(" ".join("%4d" % (i * j) for j in range(1, 6)), "|{:>6}|{:<6}|{:^6}|".format(i, i * 10, i * 100))
