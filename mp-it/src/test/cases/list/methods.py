# Every list method, its result and its errors.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


x = [3, 1, 2]
print("append:", x.append(9), x)
print("extend:", x.extend([5, 6]), x.extend("ab"), x.extend(()), x.extend(range(2)), x.extend({7: 1}), x.extend(c for c in "z"), x)
print("insert:", x.insert(0, "first"), x.insert(100, "last"), x.insert(-1, "before last"), x.insert(-100, "start"), x)
print("pop:", x.pop(), x.pop(0), x.pop(-1), x.pop(1), x)
print("remove:", x.remove("a"), x)
print("index:", x.index(1), x.index("b"), [1, 2, 1].index(1, 1), [1, 2, 3].index(3, -1), [1, 2, 3].index(2, 0, 2))
print("count:", x.count(1), x.count("none"), [1, True, 1.0].count(1), [[], []].count([]))
print("reverse:", x.reverse(), x, [].reverse(), [1].reverse())
y = x.copy()
y.append("only y")
print("copy:", len(x), len(y), x.copy() == x, x.copy() is x)
print("clear:", y.clear(), y)
n = [5, 2, 8, 1]
print("sort:", n.sort(), n, n.sort(reverse=True), n, n.sort(key=lambda v: -v), n, n.sort(key=lambda v: v % 3, reverse=True), n[0] % 3)
words = ["bb", "a", "ccc", "dd"]
words.sort(key=len)
print("sort by len:", [len(w) for w in words], sorted(["B", "a", "C"], key=str.lower), sorted([(2, "b"), (1, "z"), (1, "a")]))
e = []
e.sort()
print("sort empty:", e, sorted([]), sorted([1]), sorted("hello"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}), sorted((2, 1), reverse=True))
attempt("pop empty:", lambda: [].pop())
attempt("pop out:", lambda: [1].pop(1))
attempt("pop negative out:", lambda: [1].pop(-2))
attempt("pop str:", lambda: [1].pop("a"))
attempt("remove missing:", lambda: [1].remove(2))
attempt("index missing:", lambda: [1].index(2))
attempt("index beyond:", lambda: [1, 2].index(1, 1))
attempt("extend int:", lambda: [].extend(5))
attempt("insert without item:", lambda: [].insert(0))
attempt("insert str:", lambda: [].insert("a", 1))
attempt("append two:", lambda: [].append(1, 2))
attempt("sort mixed:", lambda: [1, "a"].sort())
attempt("sort none:", lambda: [None, None].sort())
attempt("sort positional:", lambda: [1].sort(len))
attempt("sort unknown:", lambda: [1].sort(cmp=1))
attempt("key fails:", lambda: [1, 0].sort(key=lambda v: 1 // v))
attempt("key none:", lambda: sorted([2, 1], key=None))
attempt("extend self:", lambda: (lambda l: (l.extend(l), l))([1, 2]))
attempt("missing:", lambda: [].foo)
attempt("hash:", lambda: hash([]))
big = list(range(50))
big.sort(key=lambda v: (v * 37) % 50)
print("sort 50:", big)
print("sort is by order only:", sorted([3, 1, 2, 1, 3, 2, 2]), sorted([0.5, 0, -1, 1e3]), sorted([True, False, True]), sorted([[2], [1, 5], [1]]), sorted(["", "b", "a"]))
many = [(i * 7919) % 1009 for i in range(400)]
many.sort()
print("sort 400:", all(many[i] <= many[i + 1] for i in range(399)), many[:5], many[-3:])
