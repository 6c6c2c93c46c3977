# tuple: constructor, methods, slices, hash, unpacking, immutability.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
t = (1, 2, 3, 2)
check("""
tuple(), tuple([1]), tuple("ab"), tuple(range(3)), tuple({1: 2}), tuple((1, 2)), tuple(x for x in "ab"), tuple(b"a"), tuple({5})
tuple(t) is t
tuple(5)
tuple(None)
tuple([1], [2])
tuple(iterable=[1])
(), (1,), (1, 2), 1, (1)
t.count(2), t.count(9), t.count("2"), t.count(2.0), t.count(True)
t.index(2), t.index(2, 2), t.index(3, -2), t.index(2, 0, 2)
t.index(9)
t.index(2, 4)
t.index()
t.count()
t.index(2, "a")
t.append(1)
t.sort()
t[0], t[-1], t[1:], t[:0], t[::2], t[::-1], t[3:0:-2], t[True]
t[4]
t["a"]
t[1.0]
t + (4,), t + (), () + t, t * 2, 0 * t, t * -1
t + [1]
t + 1
t * "a"
t * 1.0
t == (1, 2, 3, 2), t != (1,), t == [1, 2, 3, 2], t < (1, 3), t > (), t <= t, (1, 2) < (1, 2, 0), (1, "a") == (1, "a")
(1, "a") < (1, 2)
(1,) < [1]
1 in t, 9 in t, (1,) in ((1,),), () in ((),), "a" not in ("ab",)
hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, "a"): 5}[(1, "a")], len({(), (1,), (1,)})
hash(([],))
{([],): 1}
len(t), min(t), max(t), sum(t), sorted(t), list(reversed(t)), any(t), all(t), list(enumerate(t))[0]
bool(()), bool((0,)), not (), not (None,)
repr(()), repr((1,)), repr((1, "a", None)), str(((),)), "%s %s" % (1, 2), "{}".format((1,))
(lambda a, *b: (a, b))(*t), (*t, *t)[-1], [*t], {*t} == {1, 2, 3}
type(t).__name__, isinstance(t, tuple), t is t, () is (), (1,) is (1,)
t.__class__, t.__len__ if hasattr(t, "__len__") else "no __len__"
setattr(t, "x", 1)
tuple.count((1, 1), 1), tuple.index((5, 6), 6)
tuple.count([1], 1)
((1, 2), 3)[0][1], ((1,) + (2,))[1], (1, (2, (3,)))[1][1][0]
-(1,)
t()
""")
for source in ("t[0] = 1", "t[0:1] = ()", "del t[0]", "del t[:]", "t += (9,)", "t *= 2", "t += [1]", "t -= ()"):
    before = t
    try: exec(source); print(source, t, t is before)
    except Exception as e: print(source, type(e).__name__, e)
    t = before
a, b, *c = t; print(a, b, c)
(a, b), c = (1, 2), 3; print(a, b, c)
for source in ("a, b = t", "a, b = ()", "a, = ()", "a, b, c, d, e = t", "(a, b), c = 1, 2"):
    try: exec(source)
    except Exception as e: print(source, type(e).__name__, e)
