# Numbers to text and back: int(), float(), repr and formats agree.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
ints = [0, 1, -1, 9, 10, 99, 2 ** 15, -2 ** 15, 2 ** 30 - 1, 2 ** 30, -2 ** 30, -2 ** 30 - 1, 2 ** 31, 2 ** 32, 2 ** 63, -2 ** 63, 2 ** 64, 10 ** 30]
for i in ints:
    forms = [str(i), repr(i), "%d" % i, "{}".format(i), f"{i}", "%s" % i, "{:d}".format(i)]
    print(forms[0], all(f == forms[0] for f in forms), int(forms[0]) == i, hex(i), int(hex(i), 16) == i, int(bin(i), 0) == i, int(oct(i), 0) == i)
floats = [0.0, 1.0, -1.5, 0.1, 1e10, 1e16, 1e17, 1.5e-7, 123456789.125, 1 / 3, 2 / 3, 1e300, -1e-300]
for x in floats:
    forms = [str(x), repr(x), "{}".format(x), f"{x}", "%s" % x]
    print(forms[0], all(f == forms[0] for f in forms), float(forms[0]) == x, float("%.17g" % x) == x)
check("""
"12" + str(3), int("12" + str(3)), "3" * 3, int("3" * 3), sum(int(d) for d in str(2 ** 100))
str(10 ** 15), str(10 ** 16), str(1e15), str(1e16), str(10.0 ** 15)
"".join(sorted(str(9876543210))), str(12345)[::-1], len(str(2 ** 1000)), str(7 ** 77)[-10:]
str(-5).lstrip("-"), str(5).rjust(3) if hasattr("", "rjust") else "no rjust"
int(str(True) == "True"), str(int(True)), bool(str(False))
"%s" % -0.0, str(-0), float("-0"), int("-0"), str(float("-0.0"))
[int(x) for x in "1,2,,3".replace(",,", ",").split(",")]
"{:.3f}".format(float("2.0005")), "%.3f" % float("1e-3")
str(1.0)[:-2], str(1e5), str(1e-5), str(123e5)
ord(str(7)) - ord("0"), chr(ord("0") + 7), "0123456789".index("7"), int(chr(55))
int("  12  "), float("  1.5\\n"), int("1_000"), float("1_000.5")
"%05.1f|%+d|%x" % (float("3.14"), int("7"), int("0xff", 16))
max("9", "10"), max(9, 10), max(["9", "10"], key=int), sorted(["10", "9", "2"]), sorted(["10", "9", "2"], key=int)
""")
