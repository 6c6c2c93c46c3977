# int() of texts with prefixes, signs and underscores in all bases, and the same as literals.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
texts = ("1_000", "1__0", "_1", "1_", "0x_ff", "0xf_f", "0b1_0", "0b_1", "0o1_7", "1_0.5", "00", "0_0", "012", "-1_0", "- 1", "+ 1", "1 0", "0x", "0b", "0o", "0X1F", "0O17", "0B11", "1e3", "1L", "0xg", "", "_", "1\n", "\t 7 \x0b", "\0", "1\0")
for text in texts:
    row = []
    for run in (lambda: int(text), lambda: int(text, 0), lambda: int(text, 16), lambda: int(text, 2), lambda: eval(text)):
        try: row.append(run())
        except Exception as e: row.append(type(e).__name__)
    print(repr(text), row)
for base in range(2, 37):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    print(base, int("".join(reversed(digits)), base), int("-" + digits[-1] * 3, base), int(digits[-1].upper(), base), end=" ")
    try: print(int("0123456789abcdefghijklmnopqrstuvwxyz{"[base], base))
    except ValueError as e: print(e)
check("""
int("z", 37)
int("1", 1)
int("1", -2)
int("1", "2")
int("1", 2.0)
int("1", None)
int(1, 2)
int(1.5, 10)
int("10", base=2)
int(x="10")
int("10", 2, 3)
int("0b1010", 2), int("0o17", 8), int("0xff", 16), int("0b1010", 0), int("0b1", 16)
int("0x10", 8)
int("ffffffffffffffffffff", 16), int("-" + "1" * 70, 2), int("z" * 20, 36)
int("1" + "0" * 50), int("9" * 30) + 1, int("-" + "9" * 30) - 1
int(b"0x1f", 16), int(bytearray(b"-5")), int(b"1_0")
int("\\u0665")
int(" \\u2003 5")
int(" " * 50 + "5" + " " * 50), int("0" * 100 + "5")
1_000_000, 0xff_ff, 0b1111_0000, 0o7_7, 1_0.2_5, 1e1_0
0xFFFFFFFFFFFFFFFF, 0b1 + 0o1 + 0x1, -0x80000000, 0x3fffffff + 1, -0x40000000 - 1
""")
