# // % divmod and / of ints of both signs, small and big.
values = [1, -1, 2, -2, 3, -3, 7, -7, 10, -10, 2 ** 30 - 1, -2 ** 30, 2 ** 31, -2 ** 31, 2 ** 40 + 3, -2 ** 40 - 3, 10 ** 20, -10 ** 20]
for a in [0] + values:
    quotients = [a // b for b in values]
    rests = [a % b for b in values]
    assert all(b * q + r == a and (0 <= r < b or b < r <= 0) for b, q, r in zip(values, quotients, rests)), a
    assert [divmod(a, b) for b in values] == list(zip(quotients, rests)), a
    print(a, quotients, rests)
for a in values[:12]:
    print(a, [a / b for b in values])
for a in (5, -5, 2 ** 70, -2 ** 70, True, 0):
    row = []
    for op in ("//", "%", "/", "divmod"):
        for zero in ("0", "False", "0.0"):
            source = "divmod(%s, %s)" % (a, zero) if op == "divmod" else "%s %s %s" % (a, op, zero)
            try: row.append(eval(source))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(a, row)
for source in ("5 // 2.0", "5 % 2.0", "-5 // 2.0", "-5 % 2.0", "5 // True", "True % 2", "2 ** 70 // 3.0", "2 ** 70 % 3.0", "2 ** 70 / 3", "3 / 2 ** 70", "10 ** 400 / 10 ** 399", "1 / 10 ** 400", "10 ** 400 / 3", "5 // '2'", "5 % '2'", "5 // None", "5 / []", "5 // 1j", "5 % 1j", "divmod(5, 2.5)", "divmod(-5, 2.5)", "divmod(5, '2')", "divmod(5)", "divmod('5', 2)", "divmod(2 ** 70, -7)", "divmod(-7, 2 ** 70)"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
for name, op in (("//=", lambda a, b: a // b), ("%=", lambda a, b: a % b)):
    for a, b in ((17, 5), (-17, 5), (17, -5), (2 ** 65, 10), (-2 ** 65, 10)):
        space = {"x": a, "y": b}
        exec("x %s y" % name, space)
        print(name, a, b, space["x"], space["x"] == op(a, b))
