# enumerate, zip, map, filter, reversed, sorted, iter, next.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


print("enumerate:", list(enumerate("ab")), list(enumerate([5, 6], 10)), list(enumerate("a", start=3)), list(enumerate([])), dict(enumerate("xy")), list(enumerate(enumerate("a"))))
print("zip:", list(zip()), list(zip([1, 2])), list(zip([1, 2], "ab")), list(zip([1, 2, 3], "ab", (7, 8, 9))), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])), list(zip([], [1])))
print("map:", list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(max, [1, 5], [4, 2])), list(map(None or str, ())), list(map(lambda x: x * 2, "ab")), tuple(map(int, "123")), list(map(lambda *a: a, [1], [2], [3])))
print("filter:", list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(None, [0, 1, "", "a", None, []])), list(filter(str.isdigit, "a1b2")), list(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())), list(filter(bool, [])))
print("reversed:", list(reversed([1, 2])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed(b"ab")), "".join(reversed("hello")), list(reversed([])), list(reversed(bytearray(b"ab"))))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class Rev:
    def __reversed__(self): return iter([7, 8])
print("reversed of own:", list(reversed(Seq())), list(reversed(Rev())))
print("sorted:", sorted([3, 1, 2]), sorted("bca"), sorted({2: 0, 1: 0}), sorted((x for x in (2, 1))), sorted([1, 2, 3], reverse=True), sorted(["b", "A"], key=lambda s: s.lower()), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([]), sorted([-3, 2], key=abs, reverse=True))
it = iter([1, 2, 3])
print("iter:", next(it), list(it), next(it, None), next(it, "d"), iter(it) is it, list(iter("ab")), list(iter({1: 2})), list(iter(range(2))))
calls = []
def three():
    calls.append(1)
    return len(calls)
attempt("iter of callable:", lambda: list(iter(three, 4)))
e = enumerate("abc")
print("lazy enumerate:", next(e), list(e), list(e))
z = zip(it2 := iter([1, 2, 3]), [9])
print("zip consumes:", list(z), list(it2))
log = []
m = map(lambda x: log.append(x), [1, 2])
print("lazy map:", log, next(m), log, list(m), log)
f = filter(lambda x: log.append(x), [5, 6])
print("lazy filter:", log, list(f), log)
r = reversed([1, 2, 3])
print("reversed iterator:", next(r), next(r), next(r), next(r, "end"))
x = [1, 2, 3]
r = reversed(x)
x.append(4)
print("reversed sees start:", list(r))
it = iter(x)
next(it)
x.append(5)
print("iter sees growth:", list(it))
print("chained:", list(map(lambda p: p[0] * p[1], enumerate(filter(lambda v: v % 2, range(8))))), sum(map(len, zip("ab", "cd"))), list(zip(map(str, range(2)), reversed("xy"))))
print("for:", [i + c for i, c in zip("ab", "cd")], [(i, a, b) for i, (a, b) in enumerate(zip("ab", "xy"))])
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return self.n
print("own iterator:", list(It(3)), list(zip(It(2), It(3))), list(map(str, It(2))), sorted(It(4)), sum(It(5)), max(It(3)), tuple(It(1)), set(It(1)), next(It(0), "none"), 1 in It(3), 7 in It(3), dict(zip(It(2), It(2))), "".join(map(str, It(3))))
for f in (map, filter, zip, enumerate, reversed): print(f.__name__ if hasattr(f, "__name__") else f, type(f).__name__, end=" ")
print()
attempt("enumerate int:", lambda: list(enumerate(5)))
attempt("enumerate none:", lambda: enumerate())
attempt("zip int:", lambda: list(zip([1], 5)))
attempt("map one:", lambda: map(str))
attempt("map not callable:", lambda: list(map(5, [1])))
attempt("map int:", lambda: list(map(str, 5)))
attempt("map raises:", lambda: list(map(int, ["1", "x"])))
attempt("filter one:", lambda: filter(None))
attempt("reversed set:", lambda: reversed({1}))
attempt("reversed int:", lambda: reversed(5))
attempt("reversed generator:", lambda: reversed(x for x in "ab"))
attempt("sorted int:", lambda: sorted(5))
attempt("sorted mixed:", lambda: sorted([1, "a"]))
attempt("next of list:", lambda: next([1]))
attempt("next empty:", lambda: next(iter([])))
attempt("next none:", lambda: next())
attempt("iter int:", lambda: iter(5))
attempt("len of zip:", lambda: len(zip([1])))
attempt("index map:", lambda: map(str, [1])[0])
