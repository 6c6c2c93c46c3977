# range: arguments, items, slices, comparison, membership, printing.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
ranges = (range(0), range(1), range(5), range(-3), range(2, 7), range(7, 2), range(2, 9, 3), range(9, 2, -3), range(0, -5, -1), range(5, 5), range(-2, 3), range(10, 0, -4), range(0, 10, 10), range(0, 10, 11))
for r in ranges:
    print(r, len(r), list(r), list(reversed(r)), bool(r), r[:2], r[1:], r[-2:], r[::2], r[::-1], list(r[::-1]), sum(r), 2 in r)
    assert [r[i] for i in range(len(r))] == list(r) and [r[i - len(r)] for i in range(len(r))] == list(r)
print([[int(a == b) for b in ranges] for a in ranges])
check("""
range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(1, 2) == range(1, 3, 2), range(3) != range(4), range(3) == [0, 1, 2]
range(3)[3]
range(3)[-4]
range(3)["a"]
range(3)[1.0]
range(3)[None]
range(3)[True]
range(0)[0]
range(10)[2:8][1:3], range(10)[8:2], range(10)[8:2:-1], range(10)[8:2:-2][::-1], range(10)[-3:], range(10)[:-3], range(10)[100:], range(0, 20, 3)[1:5:2], range(10)[::3][::2]
range(10)[::0]
5 in range(10), 10 in range(10), 4 in range(0, 10, 2), 5 in range(0, 10, 2), -1 in range(3), 2.0 in range(3), "a" in range(3), True in range(3)
range(2 ** 30 - 1), len(range(2 ** 29)), range(2 ** 29)[-1], range(-2 ** 29, 2 ** 29, 2 ** 28)[1], list(range(2 ** 29, 2 ** 29 + 3))
range()
range(1, 2, 0)
range(1, 2, 3, 4)
range("a")
range(1.0)
range(None)
range(1, None)
range(1, 2, "a")
range(start=1)
range(2 ** 70)
range(True), range(False, True)
range(3).start
range(1, 5, 2).start, range(1, 5, 2).stop, range(1, 5, 2).step
range(3).count(1)
range(3).index(1)
range(3) + range(3)
range(3) * 2
range(3) < range(4)
-range(3)
range(3)()
hash(range(3)), {range(3): 1}[range(3)]
repr(range(3)), str(range(1, 2)), "%s" % range(0, 4, 2), "{}".format(range(5, 0, -1))
iter(range(2)) is not None, next(iter(range(5, 6))), list(iter(range(2)))
next(range(3))
max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1)), tuple(range(2)), set(range(2)) == {0, 1}, any(range(1)), all(range(1, 3)), dict(enumerate(range(2, 4))), list(zip(range(2), range(5)))
type(range(1)).__name__, isinstance(range(1), range), range, range(3) is range(3)
[*range(3)], (lambda *a: a)(*range(2))
""")
for source in ("range(3)[0] = 1", "del range(3)[0]", "range(3).x = 1"):
    try: exec(source)
    except Exception as e: print(source, type(e).__name__, e)
total = 0
for i in range(10, -10, -7):
    for j in range(i % 3):
        if j: continue
        total += i * 10 + j
    else: total += 1
print(total, i, [i for i in range(3) for j in range(i)])
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
