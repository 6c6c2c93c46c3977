# Operators of set and frozenset with every operand type.
operands = ("{1, 2}", "{2, 3}", "set()", "frozenset({2, 3})", "frozenset()", "{1, 2}.copy()", "[2, 3]", "(2,)", "'ab'", "{2: 3}", "{2: 3}.keys()", "range(2, 4)", "5", "None")
def show(x):
    return "%s%s" % (type(x).__name__, sorted(x)) if isinstance(x, (set, frozenset)) else repr(x)
for op in ("&", "|", "-", "^", "<", "<=", "==", "!=", ">", ">="):
    for left in ("{1, 2}", "frozenset({1, 2})"):
        row = []
        for right in operands:
            try: row.append(show(eval("%s %s %s" % (left, op, right))))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(left, op, row)
for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    for left in ("{1, 2}", "frozenset({1, 2})"):
        row = []
        for right in operands:
            try: row.append(show(eval("%s.%s(%s)" % (left, name, right))))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(left, name, row)
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    for left in ({1, 2}, frozenset({1, 2})):
        row = []
        for right in operands:
            s = left.copy()
            try: row.append((eval("s.%s(%s)" % (name, right), {"s": s}), show(s)))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(show(left), name, row)
for op in ("&=", "|=", "-=", "^="):
    for left in ({1, 2}, frozenset({1, 2})):
        row = []
        for right in operands[:4] + operands[6:8]:
            space = {"s": left.copy()}
            before = space["s"]
            try: exec("s %s %s" % (op, right), space); row.append((show(space["s"]), space["s"] is before))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(show(left), op, row)
