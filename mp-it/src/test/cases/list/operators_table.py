# + * in and comparisons of lists and tuples with each other and with other types.
values = ("[1, 2]", "[]", "(1, 2)", "()", "[1]", "[[1, 2]]", "'ab'", "b'ab'", "range(1, 3)", "{1: 2}", "2", "-1", "True", "None", "1.5", "iter([])")
for op in ("+", "*", "==", "!=", "<", ">=", "in", "not in"):
    for left in values[:4]:
        row = []
        for right in values:
            try: row.append(eval("%s %s %s" % (left, op, right)))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(left, op, row)
for op in ("-", "/", "//", "%", "**", "&", "|", "^", "<<", ">>", "@"):
    row = []
    for source in ("[1] %s [1]" % op, "[1] %s 1" % op, "1 %s [1]" % op, "(1,) %s (1,)" % op):
        try: row.append(eval(source))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(op, row)
def change(source, x, y):
    space = {"x": x, "y": y}
    before = x
    try: exec(source, space)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return space["x"], space["x"] is before
for y in ([3], (3,), "ab", range(2), {5: 6}, 2, 0, -1, None, True, 1.5):
    print(repr(y), change("x += y", [1, 2], y), change("x *= y", [1, 2], y), change("x += y", (1, 2), y), change("x *= y", (1, 2), y))
order = [[], [0], [0, 0], [0, 1], [1], [1, -1], [2]]
print(sorted(order[::-1]) == order, [a < b for a, b in zip(order, order[1:])], max(order), min(order))
for a, b in (([1, 2], [1, "a"]), ([1], ["a"]), ([1, "a"], [2, 5]), ((None,), (None,)), ((1, None), (1, None)), ([{}], [{}])):
    row = []
    for op in ("==", "<", "<=", ">", ">=", "!="):
        try: row.append(eval("a %s b" % op, {"a": a, "b": b}))
        except Exception as e: row.append(type(e).__name__)
    print(a, b, row)
print([0] * 3, [[]] * 2, [1, 2] * 2 + [3], 2 * [1] + [2] * 0, (0,) * 3, -[1].count(1), not [], not [0], [] or "empty", [0] and "full")
x = [[0] * 2] * 2; x[0][0] = 1; print(x)
print([1, [2, [3]]] == [1, [2, [3]]], [1, 2] is [1, 2], [nan] == [nan] if (nan := float("nan")) != 0 else 0, [1, 2] == [1.0, True + 1], [] == (), [1] < [1, 0], [2] > [1, 9, 9])
try: print([1] * (2 ** 40))
except Exception as e: print(type(e).__name__, e)
