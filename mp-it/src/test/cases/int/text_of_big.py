# Printing and parsing of big ints in bases 2, 8, 10 and 16, near powers.
def digits(n, base):
    if n < 0: return "-" + digits(-n, base)
    out = ""
    while True:
        n, d = divmod(n, base)
        out = "0123456789abcdef"[d] + out
        if not n: return out
for n in (0, 1, 9, 10, 11, 10 ** 9 - 1, 10 ** 9, 10 ** 18, 10 ** 18 + 1, 2 ** 64, 2 ** 65 - 1, 3 ** 60, 7 ** 50, 10 ** 40 - 1, 10 ** 40, 123456789012345678901234567890):
    for v in (n, -n):
        forms = (str(v), hex(v), oct(v), bin(v))
        print(forms[0], forms[1], len(forms[2]), len(forms[3]), [int(f, 0) == v for f in forms if not f.startswith("-0") or v], forms[0] == digits(v, 10), forms[1].replace("0x", "") == digits(v, 16), forms[2].replace("0o", "") == digits(v, 8), forms[3].replace("0b", "") == digits(v, 2))
for n in range(0, 130, 13):
    print(n, str(2 ** n), str(10 ** n)[:3], len(str(10 ** n)), hex(16 ** n)[:5], str(2 ** n - 1)[-5:], str(-(5 ** n))[-6:])
f = 1
for i in range(1, 41):
    f *= i
    if i % 8 == 0: print(i, f, "%x" % f, "{:,}".format(f), f"{f:>60}", sum(map(int, str(f))))
a, b = 0, 1
for i in range(300): a, b = b, a + b
print(a, len(str(a)), int(str(a)) == a, int(hex(a), 16) == a, a % 10 ** 9)
print("%d %s %r %x %o" % (2 ** 66, 2 ** 66, 2 ** 66, 2 ** 66, 2 ** 66), "{0:d} {0:x} {0:o} {0:b} {0:#x} {0:_} {0:+}".format(2 ** 66))
print([str(10 ** k - 1) == "9" * k for k in range(1, 60, 7)], [int("1" + "0" * k) == 10 ** k for k in range(0, 60, 7)], [int("-" + "f" * k, 16) == 1 - 16 ** k for k in range(1, 40, 5)])
