# Dicts and sets changed while they, their views and their iterators are walked over.
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
def grow(d):
    out = []
    for k in d:
        out.append(k)
        if len(d) < 4: d[k + 10] = 0
        if len(out) > 20: break
    return sorted(set(out) & {1, 2}), len(d)
attempt("values change:", lambda: (lambda d: ([d.__setitem__(k, v * 2) for k, v in d.items()], sorted(d.items())))({1: 1, 2: 2, 3: 3}))
attempt("delete current:", lambda: (lambda d: ([d.pop(k) for k in d], d))({1: "a", 2: "b", 3: "c"}))
attempt("delete by list:", lambda: (lambda d: ([d.pop(k) for k in list(d)], d))({1: "a", 2: "b"}))
attempt("grow:", lambda: grow({1: 0, 2: 0}))
d = {i: i for i in range(5)}
it = iter(d); first = next(it); d.clear(); print("cleared:", list(it), first in range(5), d)
d = {1: 1}; it = iter(d.items()); print(next(it)); d[1] = 5; print(list(it), d)
d = {1: 1, 2: 2}; keys = d.keys(); d[3] = 3; print(sorted(keys)); del d[1]; print(sorted(keys), len(list(keys)))
d = {"a": 1}; v = iter(d.values()); d["a"] = 7; print(next(v), next(v, "end"))
d = {"a": 1}; d.update(d); d.update({k: d for k in "xy"}); print(len(d), d["x"] is d)
d = dict.fromkeys(range(3), 0)
for k in sorted(d): d[k + 100] = d.pop(k)
print(sorted(d))
s = {1, 2, 3}
attempt("set pop in loop:", lambda: (sorted(s.pop() for _ in range(3)), s))
def add_in_loop():
    s = {1}
    for x in s:
        s.add(x + 1)
        if len(s) > 10: break
    return len(s) > 1
attempt("set add in loop:", add_in_loop)
s = {1, 2}; it = iter(s); s.clear(); attempt("set iterator cleared:", lambda: list(it))
s = {1, 2, 3}
for x in list(s): s.discard(x)
print(s)
s = {1, 2}; s |= s; s &= s; print(sorted(s)); s ^= s; print(s)
s = {1, 2}; s.update(s); s.difference_update(s); print(s)
s = {1, 2, 3}; s.intersection_update(x for x in list(s) if x > 1); print(sorted(s))
s = {1, 2, 3}; s.symmetric_difference_update([1, 1, 9]); print(sorted(s))
f = frozenset({1, 2}); g = f; f |= {3}; print(sorted(f), sorted(g))
shared = []
table = dict.fromkeys("ab", shared); shared.append(1); table["a"].append(2); print(sorted(table.items()))
counts = {}
for w in "a b a c b a".split(): counts[w] = counts.get(w, 0) + 1
for w in list(counts):
    if counts[w] == 1: del counts[w]
print(sorted(counts.items()))
