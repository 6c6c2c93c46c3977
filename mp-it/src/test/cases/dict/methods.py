# dict methods: results, defaults, errors.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


d = {"a": 1, "b": 2}
print("get:", d.get("a"), d.get("z"), d.get("z", 0), d.get("a", 0), {}.get(None), {None: 1}.get(None))
print("setdefault:", d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), sorted(d.items(), key=lambda i: i[0]))
print("pop:", d.pop("n"), d.pop("c"), d.pop("zz", "dflt"), d.pop("zz", None), len(d))
print("update:", d.update({"b": 20, "e": 5}), sorted(d.items()), d.update([("f", 6)]), d.update(g=7), d.update({}, h=8), d.update(), sorted(d.items()))
d.update((k, v) for k, v in [("i", 9)])
d.update([["j", 10]])
print("update from iterables:", sorted(d.items()))
print("keys values items:", sorted(d.keys()), sorted(d.values()), sorted(d.items()), len(d.keys()), "a" in d.keys(), list({1: 2}.items()), list({1: 2}.values()))
print("views repr:", {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), {}.keys(), type({}.keys()).__name__)
e = {"x": 1}
v = e.keys()
e["y"] = 2
print("views are live:", sorted(v), len(v))
c = d.copy()
c["new"] = 1
print("copy:", "new" in d, c == d, d.copy() == d, d.copy() is d)
n = {"k": [1]}
m = n.copy()
m["k"].append(2)
print("shallow:", n)
print("fromkeys:", sorted(dict.fromkeys("ab").items()), dict.fromkeys([1], 0), dict.fromkeys((), 5), {}.fromkeys("x", 1), sorted(dict.fromkeys(range(3), [])))
print("popitem:", {"only": 1}.popitem())
q = {"a": 1}
print("clear:", q.clear(), q, len(q), "a" in q)
print("constructor:", dict(), dict({"a": 1}), dict([("a", 1)]), dict(a=1), sorted(dict({"a": 1}, b=2).items()), dict([[1, 2]]), dict((("k", "v"),)), dict(zip("ab", (1, 2)))["b"], dict(["ab"]), sorted(dict(x=1, **{"y": 2}).items()))
print("items loop:", sum(v for _, v in {"a": 1, "b": 2}.items()), sorted("%s=%s" % i for i in {"a": 1, "b": 2}.items()), [k for k in {"z": 0}], max({"a": 1, "b": 2}, key=lambda k: {"a": 1, "b": 2}[k]))
attempt("missing key:", lambda: {}["a"])
attempt("missing int key:", lambda: {}[1])
attempt("missing tuple key:", lambda: {}[1, 2])
attempt("pop missing:", lambda: {}.pop("a"))
attempt("popitem empty:", lambda: {}.popitem())
attempt("del missing:", lambda: exec("d = {}\ndel d['a']"))
attempt("update int:", lambda: {}.update(5))
attempt("update short pair:", lambda: {}.update([(1,)]))
attempt("update long pair:", lambda: {}.update([(1, 2, 3)]))
attempt("update two:", lambda: {}.update({}, {}))
attempt("dict of int:", lambda: dict(5))
attempt("dict of list:", lambda: dict([1, 2]))
attempt("dict of str:", lambda: dict("ab"))
attempt("get nothing:", lambda: {}.get())
attempt("get unhashable:", lambda: {}.get([]))
attempt("set unhashable:", lambda: {}.setdefault([], 1))
attempt("in unhashable:", lambda: [] in {})
attempt("fromkeys int:", lambda: dict.fromkeys(5))
attempt("fromkeys unhashable:", lambda: dict.fromkeys([[]]))
attempt("view index:", lambda: {1: 2}.keys()[0])
attempt("view len of values:", lambda: len({1: 2}.values()))
attempt("missing method:", lambda: {}.has_key(1))
attempt("views compare:", lambda: ({1: 2}.keys() == {1: 3}.keys(), {1: 2}.keys() == {1}))
attempt("keys and:", lambda: {1: 2}.keys() & {1})
attempt("reversed:", lambda: list(reversed({1: 2})))
attempt("through type:", lambda: (dict.get({"a": 1}, "a"), sorted(dict.keys({"b": 1}))))
