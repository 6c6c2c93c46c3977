# Dict views and iteration while the dict changes in allowed ways; views as iterables.
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print("views:", sorted(k), sorted(v), sorted(i), len(k), "a" in k, "z" in k, type(k).__name__, type(v).__name__, type(i).__name__)
d["d"] = 4
del d["a"]
print("live:", sorted(k), sorted(v), sorted(i), len(k))
d["b"] = 20
print("value change:", sorted(v), sorted(i))
print("several passes:", [sorted(k) for _ in range(2)], sum(v), sum(v), max(v), min(k))
print("convert:", sorted(list(k)), sorted(tuple(v)), sorted(set(i)), sorted(dict(i).items()), sorted(",".join(sorted(k))), sorted(map(str, v)), sorted(zip(sorted(k), sorted(v))))
for key in d: d[key] += 100
print("change values while iterating:", sorted(d.items()))
for key in list(d):
    if d[key] > 103: del d[key]
print("delete over a copy:", sorted(d.items()))
for key, value in sorted(d.items()): d[key + key] = value
print("insert over a copy:", sorted(d))
it = iter(d)
first = next(it)
print("iterator:", first in d, sorted([first] + list(it)) == sorted(d), next(it, "end"))
it = iter({"only": 1}.items())
print("items iterator:", next(it), next(it, None), list({}.items()), list({}.keys()), list({}.values()))
items = {1: "x"}.items()
print("item is tuple:", [type(p).__name__ for p in items], [p[0] for p in items], [q for _, q in items])
print("in items and values:", (1, "x") in items, (1, "y") in items, "x" in {1: "x"}.values(), "q" in {1: "x"}.values(), 5 in {1: 2}.items())
print("empty:", {}.keys(), {}.values(), {}.items(), list({}), len({}.keys()))
print("repr:", {"k": "v"}.keys(), {"k": "v"}.values(), {"k": "v"}.items(), str({1: 2}.keys()))
nested = {"x": {"y": {"z": 1}}, "w": [{"q": 2}]}
def walk(n, path=()):
    if isinstance(n, dict):
        for key in sorted(n): yield from walk(n[key], path + (key,))
    elif isinstance(n, list):
        for at, x in enumerate(n): yield from walk(x, path + (at,))
    else: yield path, n
print("walk:", list(walk(nested)))
def flatten(n, prefix=""):
    out = {}
    for key, value in n.items():
        if isinstance(value, dict): out.update(flatten(value, prefix + key + "."))
        else: out[prefix + key] = value
    return out
print("flatten:", sorted(flatten({"a": 1, "b": {"c": 2, "d": {"e": 3}}}).items()))
print("by value:", sorted({"a": 3, "b": 1, "c": 2}.items(), key=lambda kv: kv[1]), max({"a": 3, "b": 9}.items(), key=lambda kv: kv[1])[0], min({"a": 3, "b": 9}, key=lambda key: -ord(key)))
print("merge:", sorted((lambda x, y: (x.update(y), x)[1])({"a": 1, "b": 2}, {"b": 3}).items()))
print("filter:", sorted({key: val for key, val in {"a": 1, "b": 2, "c": 3}.items() if val % 2}.items()), sorted(filter(lambda kv: kv[1] > 1, {"a": 1, "b": 2}.items())))
print("group:", sorted((lambda g: [g.setdefault(n % 3, []).append(n) for n in range(8)] and g)({}).items()))
print("invert many:", sorted((lambda src, out: [out.setdefault(val, []).append(key) for key, val in sorted(src.items())] and out)({"a": 1, "b": 2, "c": 1}, {}).items()))
print("compare:", {"a": 1}.items() == {"a": 1}.items(), sorted({"a": 1}.items()) == sorted({"a": 1}.items()), list({"a": 1}) == ["a"])
class Tracker(dict):
    def __init__(self):
        super().__init__()
        self.log = []
    def __getitem__(self, key):
        self.log.append(key)
        return super().__getitem__(key)
t = Tracker()
t["x"] = 5
print("subclass:", t["x"], t.log, list(t.keys()), list(t.items()), t.get("x"), t.log, len(t), "x" in t)
attempt("popitem all:", lambda: sorted({"a": 1, "b": 2}.popitem() for _ in range(3)))
attempt("next on view:", lambda: next({1: 2}.keys()))
attempt("view subscript:", lambda: {1: 2}.items()[0])
attempt("view set operation:", lambda: {1: 2}.keys() | {3})
attempt("view append:", lambda: {1: 2}.values().append(3))
attempt("len of items:", lambda: len({1: 2}.items()))
attempt("hash of view:", lambda: isinstance(hash({1: 2}.keys()), int))
attempt("unpack wrong:", lambda: [a for a, b, c in {1: 2}.items()])
attempt("iterate int values:", lambda: [x for x in {1: 2}[1]])
attempt("reversed view:", lambda: list(reversed({1: 2}.keys())))
attempt("sorted mixed keys:", lambda: sorted({1: 0, "a": 0}))
lru, cap = {}, 3
def use(key):
    value = lru.pop(key, None) or len(lru)
    lru[key] = value
    if len(lru) > cap: del lru[sorted(lru)[0]]
for key in "abcad": use(key)
print("cache:", sorted(lru))
