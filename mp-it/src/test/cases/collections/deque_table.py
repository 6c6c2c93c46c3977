# deque: constructor, lengths, both ends, indexing, iteration, wrong use.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from collections import deque
def made(items, maxlen=10, *flags):
    d = deque((), maxlen, *flags)
    for x in items: d.append(x)
    return d
def steps(maxlen, *ops):
    d = deque((), maxlen)
    out = []
    for name, *args in ops:
        try: out.append(getattr(d, name)(*args))
        except Exception as e: out.append("%s: %s" % (type(e).__name__, e))
    return out, list(d), len(d)
check("""
list(deque([1, 2, 3], 5)), list(deque((), 3)), list(deque("abc", 2)), list(deque([1, 2, 3, 4], 2)), list(deque(range(3), 3)), list(deque((x for x in "ab"), 5)), len(deque([1], 9))
deque()
deque([1])
deque([], -1)
deque([], "a")
deque(5, 5)
deque([], 5, 1, 2)
list(deque([], 0))
steps(3, ("append", 1), ("append", 2), ("append", 3), ("append", 4), ("popleft",), ("pop",))
steps(3, ("appendleft", 1), ("appendleft", 2), ("appendleft", 3), ("appendleft", 4), ("popleft",), ("pop",))
steps(2, ("append", 1), ("appendleft", 0), ("append", 2), ("appendleft", -1))
steps(2, ("pop",), ("popleft",), ("append", 1), ("pop",), ("pop",))
steps(3, ("extend", [1, 2]), ("extend", "ab"), ("extend", ()))
steps(3, ("extend", 5))
steps(3, ("append",), ("append", 1, 2), ("pop", 1), ("extend",))
steps(3, ("clear",), ("rotate", 1), ("count", 1), ("remove", 1), ("extendleft", [1]))
made([1, 2, 3])[0], made([1, 2, 3])[-1], made([1, 2, 3])[True], [made("abcd", 3)[i] for i in range(-3, 3)]
made([1])[1]
made([1])[-2]
made([1])["a"]
made([1])[0:1]
made([])[0]
list(made("abc")), tuple(made("abc")), sorted(made("cab")), "".join(made("ab")), [x for x in made("ab")], list(map(ord, made("a"))), max(made([3, 9])), sum(made([1, 2])), list(zip(made("ab"), made("cd"))), list(enumerate(made("a")))
list(reversed(made("ab")))
2 in made([1, 2]), 9 in made([1, 2])
bool(made([])), bool(made([0])), not made([])
made([1]) == made([1])
made([1]) + made([2])
made([1]) * 2
hash(made([]))
made([1]) < made([2])
repr(made([1]))[:6], str(made([]))[:6], type(made([])).__name__
deque.append(made([1]), 2)
deque.append([], 1)
made([1]).foo
made([1]).maxlen
next(made([1]))
iter(made([1])) is not None, next(iter(made([7])))
""")
full = deque((), 2, 1)
for op, arg in (("append", 1), ("append", 2), ("append", 3), ("appendleft", 0), ("extend", [5])):
    try: getattr(full, op)(arg); print(op, list(full))
    except Exception as e: print(op, type(e).__name__, e, list(full))
d = made("abcdef", 6)
for source in ("d[0] = 'A'", "d[-1] = 'F'", "d[6] = 1", "d[-7] = 1", "d['a'] = 1", "del d[0]", "d[0:1] = 'x'", "d += ['g']", "d.x = 1"):
    try: exec(source); print(source, list(d))
    except Exception as e: print(source, type(e).__name__, e)
q, total = made(range(5), 5), 0
for i in range(100): q.append(q.popleft() + i); total += q[0]
print(list(q), total)
window, means = deque((), 3), []
for x in (5, 1, 4, 8, 2): window.append(x); means.append(sum(window) / len(window))
print([round(m, 3) for m in means])
