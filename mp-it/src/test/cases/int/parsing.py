# int() from text and numbers, in every base; literals; int methods.
texts = ("0", "1", "-1", "+5", " 42 ", "\t7\n", "007", "1_000", "123456789", "1073741824", "-1073741825", "123456789012345678901234567890",
         "", " ", "-", "+", "--1", "1 2", "0x10", "1.0", "1e3", "abc", "12a", "\u0661", "-0", "+-1", "0b1", "1_", "_1", "1__0")
for t in texts:
    try: print(repr(t) if t != "\u0661" else "arabic", int(t))
    except ValueError as e: print(repr(t) if t != "\u0661" else "arabic", "ValueError", e if t != "\u0661" else "")
for base in (0, 2, 8, 10, 16, 36, 3):
    row = []
    for t in ("0", "10", "12", "777", "ff", "FF", "zz", "0x1F", "0o17", "0b101", "0B1", "-0x10", " 11 ", "012", "0x", "0b2", "1_0", "-zZ"):
        try: row.append(int(t, base))
        except ValueError: row.append("?")
    print("base", base, row)
for args in (("10", 1), ("10", 37), ("10", -1), (10, 2), ("a", 10.0), (b"12",), (bytearray(b"12"),), (b"ff", 16), (None,), ([],), ("12", None), (), (1.9,), (-1.9,), (1e20,), (True,), (1j,)):
    try: print(args, int(*args))
    except Exception as e: print(args, type(e).__name__, e)
print("of floats:", int(0.0), int(-0.5), int(0.99), int(123456.789), int(-1e9), int(1e18), int(1.5e19), int(2.0 ** 70), int(1e30) == 10 ** 30, int(4.35 * 100))
print("to text:", str(0), str(-5), repr(123), str(10 ** 25), "%d" % -7, "{}".format(2 ** 65), f"{-10 ** 18}")
print("hex:", hex(0), hex(255), hex(-255), hex(2 ** 40), hex(-2 ** 70), hex(True))
print("oct:", oct(0), oct(8), oct(-8), oct(2 ** 40), oct(7))
print("bin:", bin(0), bin(5), bin(-5), bin(2 ** 33), bin(255))
print("round trip:", all(int(str(x)) == x for x in (0, -1, 10 ** 9, -10 ** 18, 7 ** 50)), all(int(hex(x), 16) == x for x in (0, 255, 2 ** 64 + 5, -17)), int(bin(37), 2), int(oct(99), 0))
print("to_bytes:", (1).to_bytes(2, "big"), (258).to_bytes(2, "little"), (0).to_bytes(1, "big"), (2 ** 40 + 1).to_bytes(6, "big"), (2 ** 40 + 1).to_bytes(8, "little"), (65535).to_bytes(4, "big"))
print("from_bytes:", int.from_bytes(b"\1\2", "big"), int.from_bytes(b"\1\2", "little"), int.from_bytes(b"", "big"), int.from_bytes(b"\xff\xff\xff\xff", "big"), int.from_bytes(b"\0\0\0\0\0\1\0", "big"), int.from_bytes(bytearray(b"\x80"), "big"), int.from_bytes(bytes(range(10)), "little"))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("zero length:", lambda: (0).to_bytes(0, "big"))
attempt("negative length:", lambda: (1).to_bytes(-1, "big"))
attempt("byte order:", lambda: (1).to_bytes(2, "middle"))
attempt("from str:", lambda: int.from_bytes("ab", "big"))
attempt("missing order:", lambda: (1).to_bytes(2))
print("long text:", int("9" * 60), int("-" + "1" * 45), int("f" * 30, 16), int("1" * 70, 2), int("z" * 15, 36))
print("long literal:", 999999999999999999999999999999999999, 0xffffffffffffffffffffffff, 0b1111111111111111111111111111111111111, 0o7777777777777777777)
print("class:", int, type(5), isinstance(True, int), isinstance(2 ** 70, int), type(2 ** 70) is type(1), int == type(0))
print("no arguments:", int(), bool(), int("0" * 50 + "7"), int("   -0012   "))
