# range: arguments, length, indexing, membership, comparison, slices, iteration.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


cases = ((5,), (0,), (-3,), (1, 5), (5, 1), (0, 10, 3), (10, 0, -3), (0, -5, -1), (5, 5), (1, 2, 5), (-5, 5, 4), (3, -3, -2), (0, 10, 10), (7, 8, -1))
for c in cases:
    r = range(*c)
    print(c, r, len(r), list(r), bool(r), r.start, r.stop, r.step)
r = range(2, 20, 3)
print("index:", r[0], r[-1], r[2], r[-3], [r[i] for i in range(len(r))])
print("slices:", r[1:3], r[:], r[::-1], r[::2], r[5:1], r[-2:], list(r[4:0:-2]), r[1:3][0], len(r[::3]))
print("in:", 5 in r, 6 in r, 20 in r, -1 in r, 2 in r, 17 in r, 5.0 in r, "5" in r, 3 not in r, 8 in range(10, 0, -2), 9 in range(10, 0, -2))
print("equal:", range(3) == [0, 1, 2], range(3) != range(4), (lambda r: r == r)(range(5)))
print("repr:", range(3), range(1, 3), range(1, 3, 2), [range(2)], str(range(0)), "%s" % range(1))
print("convert:", tuple(range(3)), set(range(3)), bytes(range(3)), bytearray(range(2)), dict(zip(range(2), "ab")), sum(range(101)), max(range(5)), min(range(5)), sorted(range(3), reverse=True), list(reversed(range(3))), list(map(str, range(3))), list(enumerate(range(2))), list(zip(range(3), range(3, 6))))
print("nested:", [(i, j) for i in range(3) for j in range(i)], [list(range(n)) for n in range(4)])
print("not consumed:", (lambda r: (list(r), list(r)))(range(2)))
it = iter(range(3))
print("iterator:", next(it), next(it), list(it), next(it, "end"))
print("unpack:", *range(3), (lambda a, b: a - b)(*range(2)))
a, *b = range(4)
print("assign:", a, b)
print("large:", len(range(10 ** 9)), range(10 ** 9)[-1], range(0, 10 ** 9, 7)[1000], range(2 ** 30 - 5, 2 ** 30)[2], list(range(2 ** 30 - 2, 2 ** 30 + 2)), list(range(-2 ** 30 - 1, -2 ** 30 + 2)))
attempt("hash:", lambda: hash(range(3)))
attempt("no args:", lambda: range())
attempt("zero step:", lambda: range(1, 2, 0))
attempt("float:", lambda: range(1.5))
attempt("str:", lambda: range("3"))
attempt("none:", lambda: range(None))
attempt("four:", lambda: range(1, 2, 3, 4))
attempt("out:", lambda: range(3)[3])
attempt("negative out:", lambda: range(3)[-4])
attempt("empty index:", lambda: range(0)[0])
attempt("assign item:", lambda: exec("r = range(3)\nr[0] = 1"))
attempt("add:", lambda: range(2) + range(3))
attempt("mul:", lambda: range(2) * 2)
attempt("less:", lambda: range(2) < range(3))
attempt("next:", lambda: next(range(3)))
attempt("set attribute:", lambda: setattr(range(3), "start", 1))
attempt("count method:", lambda: hasattr(range(3), "count"))
attempt("bool args:", lambda: list(range(True, 3)))
attempt("big stop:", lambda: len(range(10 ** 20)))
attempt("keyword:", lambda: range(stop=3))
total = 0
for i in range(1, 100, 7):
    for j in range(i, 0, -13): total += i * j
print("sum:", total)
for i in range(3):
    for i in range(2): pass
    print("shadow", i, end=" ")
print()
