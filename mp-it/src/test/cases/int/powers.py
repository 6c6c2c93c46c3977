# ** and pow with two and three arguments, signs, zero, big exponents, wrong types.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
bases = (0, 1, -1, 2, -2, 3, 10, -7, 2 ** 15, 2 ** 31, -2 ** 31)
for base in bases:
    print(base, [base ** e for e in (0, 1, 2, 3, 5, 10)], [base ** e if base else None for e in (-1, -2)])
for base in bases[1:]:
    print(base, [pow(base, e, m) for e in (0, 1, 2, 7, 100) for m in (2, 7, 10, 97, 2 ** 31)])
check("""
pow(2, 100), pow(-3, 41), pow(10, 30), 2 ** 2 ** 3, -2 ** 2, (-2) ** 2, 2 ** -1, 0 ** 0, pow(0, 0)
0 ** -1
pow(0, -1)
pow(7, 1000, 13), pow(7, 10 ** 20, 1009), pow(2, 10 ** 30, 10 ** 9 + 7), pow(10 ** 20, 10 ** 3, 10 ** 9 + 7)
pow(3, 5, -7), pow(-3, 5, 7), pow(-3, 5, -7), pow(-3, 4, 7), pow(5, 3, -4)
pow(2, 5, 0)
pow(2, -1, 7)
pow(2, -5, 7)
pow(2 ** 70, 2 ** 70, 3)
pow(2, 3, 2.0)
pow(2.0, 3, 5)
pow(2, 3.0, 5)
pow("2", 3)
pow(2, "3")
pow(2, 3, "5")
pow(None, 2)
pow(2)
pow()
pow(1, 2, 3, 4)
pow(True, 5), True ** 3, 2 ** True, False ** False, pow(5, True, 3)
2 ** 0.5, 4 ** 0.5, 2.0 ** 3, (-8) ** 2.0, 2 ** -0.5, 10 ** -2, 10 ** 2.0
(-8) ** 0.5
(-1) ** 0.5
2 ** 1j
2 ** [1]
[] ** 2
None ** 2
(2 ** 64) ** 2, (2 ** 64) ** 0.5, (-2 ** 65) ** 3, (2 ** 64) ** -1, (10 ** 20) ** 0
len(str(3 ** 1000)), 3 ** 1000 % 10 ** 10, sum(int(d) for d in str(2 ** 1000))
[pow(3, k, 10) for k in range(10)], [k ** 3 for k in range(-3, 4)], [2 ** k % 7 for k in range(10)]
all(pow(a, p - 1, p) == 1 for p in (3, 5, 7, 11, 13, 101) for a in range(1, 3))
pow(1 << 40, 3, 1 << 41), pow((1 << 62) + 1, 2, 1 << 62)
""")
x = 3; x **= 4; print(x)
x **= -1; print(x)
x = 2 ** 40; x **= 2; print(x)
x = 5; x **= 0.5; print(x)
for source in ("x **= 'a'", "x **= None"):
    try: exec(source)
    except Exception as e: print(type(e).__name__, e)
