# < <= == != >= > between ints, big ints, bools, floats, and what cannot be ordered.
values = ["-2 ** 70", "-2 ** 31", "-2 ** 30", "-1", "False", "0", "0.0", "-0.0", "0.5", "1", "True", "1.0", "2", "2 ** 30 - 1", "2 ** 30", "2.0 ** 30", "2 ** 31", "2 ** 53", "2.0 ** 53", "2 ** 53 + 1", "2 ** 64", "2.0 ** 64", "10 ** 30", "1e30", "float('inf')", "float('-inf')", "float('nan')"]
for a in values:
    x = eval(a)
    marks = ""
    for b in values:
        y = eval(b)
        answers = (x < y, x <= y, x == y, x != y, x >= y, x > y)
        marks += "%x" % sum(bit << i for i, bit in enumerate(answers)) + " "
    print(a, marks)
others = ("'1'", "b'1'", "None", "[1]", "(1,)", "1j", "{}", "int", "range(1)")
for op in ("<", "==", "!=", ">="):
    for other in others:
        row = []
        for a in ("1", "2 ** 70", "1.5", "True"):
            for source in (a + op + other, other + op + a):
                try: row.append(eval(source))
                except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(op, other, row)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2, 1 == 1.0 == True, 1 != 2 != 1, 0 <= False <= -0.0)
print(max(1, True, 1.0), max(True, 1), min(0, False, -0.0), min(False, 0), sorted([3, 1.5, True, 2 ** 40, -1, 0.0, False]), max(2 ** 64, 2.0 ** 64), min([10 ** 30, 1e30]))
print(1 in [True], 1.0 in (1,), 0 in [False], 2 ** 40 in [2.0 ** 40], [1, 2] == [True, 2.0], (2 ** 70,) == (2 ** 70,), {1: "a"}[True], {1.0: "b"}[1], len({1, 1.0, True}))
print(1 is 1, 2 ** 70 == 2 ** 70, -1 is -1, bool(2 ** 70), bool(-2 ** 70 + 2 ** 70), not 0, not -1)
