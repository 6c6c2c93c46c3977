# keys, values and items: type, length, iteration, membership, operators, live changes.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
check("""
type(k).__name__, type(v).__name__, type(i).__name__
repr({1: 2}.keys()), repr({1: 2}.values()), repr({1: 2}.items()), repr({}.keys()), str({}.values())
sorted(k), sorted(v), sorted(i)
len(k)
len(v)
len(i)
"a" in k, "z" in k, 1 in k
1 in v, "a" in v
("a", 1) in i, ("a", 2) in i, "a" in i
k == d.keys()
k == {"a", "b", "c"}
v == d.values()
i == d.items()
k is d.keys()
k & {"a"}
k | {"z"}
k - {"a"}
k ^ {"a"}
i & {("a", 1)}
{"a"} & k
k < {"a"}
k + k
k[0]
v[0]
i[0]
k.add(1)
bool(k), bool({}.keys()), not {}.items()
hash(k)
list(iter(k)) == list(d), sorted(list(v)), next(iter({5: 6}.items()))
next(k)
sum(v), max(v), min(k), any(v), list(map(str, {1: 2}.keys())), sorted(zip(k, v)), dict(i) == d, {b: a for a, b in i} == {1: "a", 2: "b", 3: "c"}
set(k) == {"a", "b", "c"}, tuple({7: 8}.values()), [*{9: 0}.keys()], "".join(sorted(k)), list(enumerate({1: 2}.items()))
list(reversed(k))
sorted(k, key=d.get, reverse=True), sorted(i, key=lambda kv: -kv[1])
isinstance(k, type(v)), callable(k), "%s" % {1: 2}.keys()
k()
d.keys(1)
dict.items({1: 2})
""")
d["d"] = 4; print(sorted(k), sorted(v), len(list(i)))
del d["a"]; print(sorted(k), sorted(v))
d.clear(); print(list(k), list(v), list(i))
d.update(x=1); print(list(k), list(v), list(i))
it = iter(d.keys()); print(next(it), next(it, "end"), next(it, "end"))
keep = {1: 2}.items(); print(list(keep), list(keep))
one = {}; views = one.keys(), one.items()
for n in range(3): one[n] = n; print([len(list(view)) for view in views], end=" ")
print()
