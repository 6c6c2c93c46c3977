# Operators on floats: mixed with ints, floor rules, specials, comparison, conversion.
inf, nan = float("inf"), float("nan")
values = (0.0, -0.0, 1.0, -1.5, 2.25, 7.0, -7.5, 1e10, inf, -inf, nan)
for op in ("+", "-", "*"):
    f = eval("lambda a, b: a %s b" % op)
    for a in values: print(op, a, [f(a, b) for b in values])
for op in ("/", "//", "%"):
    f = eval("lambda a, b: a %s b" % op)
    for a in values:
        row = []
        for b in values:
            try: row.append(f(a, b))
            except ZeroDivisionError: row.append("z")
        print(op, a, row)
for op in ("<", "<=", "==", "!=", ">=", ">"):
    f = eval("lambda a, b: a %s b" % op)
    print(op, ["".join("FT"[f(a, b)] for b in values) for a in values])
print("mixed:", 1 + 1.5, 3 * 0.5, 7 / 2, 7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, 7 % -2.5, 2 ** 0.5, 2.0 ** 3, True + 0.5, 10 ** 20 * 1.0, 10 ** 20 / 10 ** 19, 1.0 + 10 ** 30)
print("divmod:", divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(1.0, 0.1), divmod(5, 1.5))
print("power:", [a ** b for a in (0.0, 1.0, 2.5, 1e5) for b in (0, 1, -1 if a else 1, 2, 0.5)], (-8.0) ** 2, (-8.0) ** 3, (-2.0) ** -2, 4 ** -0.5, 0.0 ** 0, inf ** 0, nan ** 0, 2.0 ** inf, 0.5 ** inf)
print("unary:", -1.5, +1.5, abs(-1.5), -inf, abs(-inf), -0.0, abs(-0.0), -(0.0))
print("signed zero:", 0.0 == -0.0, str(-0.0), 1 / inf, -1 / inf, 0.0 * -1, 0 * -1.0, -0.0 + 0.0)
print("nan:", nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan is nan, min(1.0, nan), max(nan, 1.0))
print("int compare:", 1 == 1.0, 2 ** 53 == 2.0 ** 53, 1 < 1.5, 2 > 1.5, 10 ** 30 > 1e29, 10 ** 30 < inf, -10 ** 30 > -inf, 1.0 in [1], {1.0: "a"}[1], {1: "b"}[1.0], True == 1.0)
print("hash:", hash(1.0) == hash(1), hash(0.5) == hash(0.5), hash(2.0 ** 20) == hash(2 ** 20), hash(-3.0) == hash(-3), hash(0.0) == hash(-0.0))
print("int():", int(1.9), int(-1.9), int(0.5), int(1e10), int(-1e18), int(1e25))
print("float():", [float(t) for t in ("1", "-1.5", " 2.5 ", "1e3", "1E-2", ".5", "5.", "+3", "inf", "-INF", "nan", "Infinity", "1_0", "\t7\n")])


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


for t in ("", "abc", "1.2.3", "1e", "e5", ".", "--1", "1 2", "0x10", "in", "infinit", "nanx", "1e5.5", "+", "1__0"):
    attempt("float(%r):" % t, lambda: float(t))
attempt("zero division:", lambda: 1.0 / 0)
attempt("floor zero:", lambda: 1.0 // 0.0)
attempt("modulo zero:", lambda: 1.0 % 0)
attempt("divmod zero:", lambda: divmod(1.0, 0.0))
attempt("zero to negative:", lambda: 0.0 ** -1)
attempt("overflow:", lambda: 1e300 * 1e300)
attempt("power overflow:", lambda: 1e300 ** 2)
attempt("negative root:", lambda: (-8.0) ** 0.5)
attempt("int of inf:", lambda: int(inf))
attempt("int of nan:", lambda: int(nan))
attempt("shift:", lambda: 1.5 << 1)
attempt("and:", lambda: 1.5 & 1)
attempt("invert:", lambda: ~1.5)
attempt("index:", lambda: [1, 2][1.0])
attempt("range:", lambda: range(2.0))
attempt("repeat:", lambda: "a" * 2.0)
attempt("plus str:", lambda: 1.5 + "a")
attempt("compare str:", lambda: 1.5 < "a")
attempt("no args:", lambda: (float(), float(True), float(5), float(2 ** 70)))
attempt("none:", lambda: float(None))
attempt("bytes:", lambda: float(b"1.5"))
