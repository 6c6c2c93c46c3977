# dict: literals, keys of all kinds, equality, membership, or, truth, repr.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


print("literals:", {}, {1: 2}, {"a": 1, }, {1: {2: {3: 4}}}, {"k": [1, {"n": None}]})
keys = {1: "int", "1": "str", 1.5: "float", (1, 2): "tuple", None: "none", b"b": "bytes", 2 ** 70: "big", frozenset([1]): "frozen", int: "type", len: "func", ...: "dots", 1j: "complex"}
print("kinds:", keys[1], keys["1"], keys[1.5], keys[1, 2], keys[None], keys[b"b"], keys[2 ** 70], keys[frozenset([1])], keys[int], keys[len], keys[...], keys[1j], len(keys))
print("equal keys:", {1: "a", 1.0: "b", True: "c"}, {0: "z", False: "f"}, {"a": 1, "a": 2}, {1: "x"}[True], {True: "y"}[1.0])
d = {}
d["x"] = 1
d["x"] = 2
d[3] = d["x"] + 1
print("set:", d["x"], d[3], len(d))
d["x"] += 5
d[3] *= 2
print("augmented:", d["x"], d[3])
del d["x"]
print("deleted:", d, "x" in d, 3 in d, 3 not in d)
print("equality:", {} == {}, {1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 2}, {1: 2} == [(1, 2)], {"a": [1]} == {"a": [1]}, {1: 2} == {1: 2, 3: 4}, {1: 1.0} == {1.0: 1})
print("in:", "a" in {"a": 1}, 1 in {"a": 1}, None in {None: 0}, (1,) in {(1,): 0}, "v" in {"k": "v"})
print("or:", {1: 2} | {3: 4}, ({"a": 1} | {"a": 2})["a"], len({1: 1, 2: 2} | {2: 0, 3: 0}), {} | {})
e = f = {"a": 1}
e |= {"b": 2}
print("ior:", sorted(f.items()), e is f)
print("truth:", bool({}), bool({0: 0}), not {}, {} or "empty")
print("len:", len({}), len({1: 1}), len({i: i for i in range(100)}))
print("iterate:", [k for k in {"a": 1}], list({1: 2}), sorted({"b": 0, "a": 0}), tuple({5: 6}), sum({1: "x", 2: "y"}), max({3: 0, 7: 0}), set({1: 2}), list(map(str, {1: 2})))
print("repr:", {"a": "b"}, {1: None}, {(1,): [2]}, str({"it's": '"'}), "%s" % {1: 2}, "{}".format({1: 2}))
r = {}
r["me"] = r
print("self reference:", r["me"] is r, len(r["me"]["me"]))
print("unpack:", *{"k": 1}, (lambda **k: k)(**{"a": 1}), (lambda a: a)(**{"a": 2}))
grid = {}
for x in range(3):
    for y in range(3): grid[x, y] = x * y
print("tuple keys:", grid[2, 2], sum(grid.values()), (1, 2) in grid, sorted(k for k in grid if grid[k] > 1))
count = {}
for c in "mississippi": count[c] = count.get(c, 0) + 1
print("count:", sorted(count.items()))
groups = {}
for w in "the quick brown fox jumps over the lazy dog".split(): groups.setdefault(len(w), []).append(w)
print("group:", sorted(groups.items()))
print("invert:", sorted({v: k for k, v in {"a": 1, "b": 2}.items()}.items()))
print("dispatch:", {"+": lambda a, b: a + b, "*": lambda a, b: a * b}["*"](6, 7))
memo = {0: 0, 1: 1}
def fib(n):
    if n not in memo: memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
print("memo:", fib(50), len(memo))
attempt("list key:", lambda: {[1]: 2})
attempt("dict key:", lambda: {{}: 2})
attempt("set key:", lambda: {set(): 2})
attempt("bytearray key:", lambda: {bytearray(): 1})
attempt("tuple with list:", lambda: {(1, []): 2})
attempt("less:", lambda: {} < {1: 2})
attempt("add:", lambda: {} + {})
attempt("mul:", lambda: {} * 2)
attempt("or list:", lambda: {} | [(1, 2)])
attempt("ior list:", lambda: exec("d = {}\nd |= [(1, 2)]\nprint(d)"))
attempt("call:", lambda: {}())
attempt("attribute:", lambda: {"a": 1}.a)
attempt("hash:", lambda: hash({}))
attempt("unbound slice:", lambda: {}[:])
