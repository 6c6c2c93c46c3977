# list: construction, operators, comparison, repr, iteration, nesting, identity.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


print("make:", [], [1], [1, 2, ], [[]], list(), list("ab"), list((1, 2)), list(range(3)), list({1: 2}), list(b"a"), list([1]), list(x for x in "q"), list(map(str, (1, 2))))
print("add:", [1] + [2], [] + [], [1] + [] + [2, 3], [[1]] + [[2]])
print("mul:", [1, 2] * 2, 3 * [0], [1] * 0, [1] * -1, [] * 5, [[]] * 2, [None] * 3, [1] * True)
a = [1, 2]
b = a
a += [3]
print("iadd keeps:", b, a is b)
a += "xy"
a += (4,)
a += range(2)
print("iadd any iterable:", a)
a *= 2
print("imul keeps:", len(b), a is b)
a = a + [9]
print("add is new:", len(b), len(a))
a = b = [1]
a *= 0
print("imul zero:", a, b)
print("index:", [1, 2, 3][0], [1, 2, 3][-1], [1, 2, 3][True], [[1, 2], [3]][0][1])
print("compare:", [1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, "a"] == [1, "a"], [1] == (1,), [1.0] == [1], [1, 2] <= [1, 2], [[1], [2]] < [[1], [3]], [] == [], [] != None)
print("in:", 1 in [1, 2], "1" in [1], [] in [[]], None in [None], 1.0 in [1], 3 not in [1], True in [1])
print("truth:", bool([]), bool([0]), not [], [] or "empty", [1] and "full")
print("repr:", [1, "a", 1.5, None, True, (1,), {1: 2}, b"b", [], "it's"], str([1]), "%s" % [1], "{}".format(["q"]))
print("len:", len([]), len([1, 2]), len([[1, 2]]))
n = [[0] * 2 for _ in range(2)]
m = [[0] * 2] * 2
n[0][0] = m[0][0] = 1
print("shared rows:", n, m, m[0] is m[1])
r = [1]
r.append(r)
print("self reference:", r[1] is r, len(r), r[1][1][0])
print("loops:", sum([1, 2]), max([3, 1]), min([3, 1]), any([0, 1]), all([]), list(reversed([1, 2])), list(enumerate(["a"])), list(zip([1, 2], [3, 4])), list(filter(None, [0, 1, "", "x"])))
s = [0, 1, 2, 3]
s[-1], s[0] = s[0], s[-1]
print("swap ends:", s)
s[1] += 10
s[2] *= 3
print("augmented items:", s)
print("unpack:", *[1, 2], [a + b for a, b in [(1, 2)]], (lambda *a: a)(*[1, 2]))
attempt("index out:", lambda: [1][1])
attempt("negative out:", lambda: [1][-2])
attempt("empty:", lambda: [][0])
attempt("float index:", lambda: [1][0.0])
attempt("str index:", lambda: [1]["0"])
attempt("none index:", lambda: [1][None])
attempt("tuple index:", lambda: [1][0, 0])
attempt("set out:", lambda: exec("x = [1]\nx[1] = 2"))
attempt("add tuple:", lambda: [1] + (2,))
attempt("add int:", lambda: [1] + 1)
attempt("add none:", lambda: None + [1])
attempt("mul float:", lambda: [1] * 1.0)
attempt("mul list:", lambda: [1] * [1])
attempt("sub:", lambda: [1] - [1])
attempt("less tuple:", lambda: [1] < (2,))
attempt("less mixed:", lambda: [1] < ["a"])
attempt("less first differs:", lambda: ([1, "a"] < [2, 1], [1, 2] < [1, 3]))
attempt("neg:", lambda: -[1])
attempt("iadd int:", lambda: exec("x = [1]\nx += 5"))
attempt("list of int:", lambda: list(5))
attempt("list of two:", lambda: list(1, 2))
attempt("call:", lambda: [1](0))
attempt("attribute:", lambda: setattr([], "x", 1))
