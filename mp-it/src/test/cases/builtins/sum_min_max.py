# sum, min, max, any, all: forms of arguments, keys, defaults, ties, errors.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Vec:
    def __init__(self, x): self.x = x
    def __add__(self, other): return Vec(self.x + (other.x if isinstance(other, Vec) else other))
    def __radd__(self, other): return Vec(other + self.x)
    def __lt__(self, other): return self.x < other.x
    def __gt__(self, other): return self.x > other.x
    def __bool__(self): return self.x != 0
    def __repr__(self): return "V%d" % self.x
seen = []
def see(x):
    seen.append(x)
    return x
def fails(): yield 1; raise KeyError("late")
check("""
sum([]), sum([1, 2]), sum((1.5, 2)), sum(range(5)), sum({1: 0, 2: 0}), sum({3}), sum(x for x in (1, 2)), sum([True, True]), sum([1j, 1]), sum([2 ** 40] * 3), sum(b"ab"), sum([0.1] * 3)
sum([1], 5), sum([], 5), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([Vec(1), Vec(2)]), sum([Vec(1)], Vec(5)), sum([], "a"), sum([], None)
sum([1], start=5)
sum(["a"])
sum(["a", "b"], "")
sum([b"a"], b"")
sum([[1]])
sum([1, None])
sum(5)
sum()
sum([1], 2, 3)
sum(fails())
min(1, 2), min([3, 1]), min("ba"), min((5,)), min({2: 0, 1: 0}), min(x for x in (3, 2)), min(1, 1.0), min(1.0, 1), min(True, 0), min("b", "a"), min([1, 2], [1]), min(2 ** 70, 1e30), min(Vec(2), Vec(1))
max(1, 2), max([3, 1]), max("ba"), max((5,)), max({2: 0, 1: 0}), max(x for x in (3, 4)), max(1, 1.0), max(1.0, 1), max(True, 1), max("b", "a"), max([1, 2], [1]), max(-2 ** 70, -1e30), max([Vec(2), Vec(5)])
min([1, -2], key=abs), max([1, -2], key=abs), min("bb", "a", key=len), max("bb", "aa", key=len), min(["b", "A"], key=str.lower), max([], default=5), min([], default=None), max([1], default=5), min([], key=len, default="d"), max({1: 5, 2: 3}.items(), key=lambda kv: kv[1])
min([])
max([])
max(())
min("")
min()
max(5)
min(None)
max(1, "a")
max(["a", 1])
min(None, None)
max([None])
min([1, 2], key=5)
min([1, 2], key=lambda: 0)
min([1, 0], key=lambda x: 1 // x)
max(1, 2, default=3)
max([1], foo=2)
max(fails())
any([]), all([]), any([0, 1]), all([1, 0]), any("a"), all(""), any([[]]), all([[0]]), any({0: 1}), all(range(1, 3)), any(Vec(x) for x in (0, 1)), all(map(see, [1, 0, 2])), any(map(see, [0, 3, 4])), seen
any()
all()
any(5)
all([1], [2])
any(fails()), all(iter([1, 1]))
all(fails())
""")
print([max(1, 1.0), max(1.0, 1), min(1, True), min(True, 1), max([[1], [1]], key=len), max("ab", key=lambda c: 0), min("ab", key=lambda c: 0)])
rows = [("b", 2), ("a", 2), ("c", 1)]
print(min(rows), max(rows), min(rows, key=lambda r: r[1]), max(rows, key=lambda r: r[1]), sum(r[1] for r in rows), sum(rows, ()))
nan = float("nan")
print(max([nan, 1]), max([1, nan]), min([nan, 1]), min([1, nan]))
