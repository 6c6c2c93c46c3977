# collections.deque: both ends, limits, iteration, indexing, errors.
from collections import deque


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


d = deque((), 5)
print(len(d), bool(d))
for i in range(4):
    d.append(i)
print(list(d), len(d), d[0], d[-1], d[2])
d.appendleft(9)
print(list(d))
d.append(10)
print("pushed out on the left", list(d))
d.appendleft(11)
print("pushed out on the right", list(d))
print(d.popleft(), d.pop(), list(d))
d.extend([20, 21, 22, 23])
print("extended", list(d))
d[1] = "x"
d[-1] = "y"
print(list(d), "x" in d, 99 in d)
attempt("index", lambda: d[5])
attempt("index", lambda: d[-6])
attempt("slice", lambda: d[1:2])
attempt("text index", lambda: d["1"])
attempt("set beyond", lambda: d.__setitem__(9, 1) if hasattr(d, "__setitem__") else "none")
e = deque([1, 2, 3], 10)
print(list(e), [x * 2 for x in e], sum(e), max(e))
a, b, c = e
print(a, b, c, list(reversed(list(e))))
e.clear() if hasattr(e, "clear") else None
attempt("pop of nothing", deque((), 3).pop)
attempt("popleft of nothing", deque((), 3).popleft)
attempt("no limit", lambda: len(deque([1, 2])))
attempt("None limit", lambda: len(deque([1, 2], None)))
attempt("negative limit", lambda: deque((), -1))
attempt("zero limit", lambda: len(deque((), 0)))
attempt("text limit", lambda: deque((), "3"))
attempt("more than the limit", lambda: list(deque(range(10), 3)))
attempt("of an int", lambda: deque(5, 3))
attempt("flags", lambda: deque((), 2, 1))


def overflowing():
    q = deque((), 2, 1)
    q.append(1)
    q.append(2)
    try:
        q.append(3)
    except IndexError as error:
        print("  full", repr(error), list(q))
    try:
        q.appendleft(3)
    except IndexError as error:
        print("  full", repr(error), list(q))
    try:
        q.extend([4])
    except IndexError as error:
        print("  full", repr(error), list(q))
    return q.popleft(), q.popleft()


attempt("checked", overflowing)
q = deque((), 100)
for i in range(1000):
    q.append(i)
    if i % 3 == 0:
        q.popleft()
print("many", len(q), q[0], q[-1], list(q)[:5])
rotated = deque([1, 2, 3, 4], 4)
for _ in range(2):
    rotated.append(rotated.popleft())
print("rotated", list(rotated))
attempt("equal", lambda: deque([1], 2) == deque([1], 2))
attempt("hash", lambda: isinstance(hash(deque((), 1)), int))
attempt("add", lambda: deque((), 1) + deque((), 1))
it = iter(rotated)
print(next(it), next(it), list(it))
print(sorted(n for n in dir(deque) if not n.startswith("_")))
