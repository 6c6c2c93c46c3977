# Sets against lists in Python: random steps, all operators, frozen ones too.
seed = 7
def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x3fffffff
    return (seed >> 8) % n
s, model = set(), []
log = []
for step in range(600):
    x = rand(40)
    choice = rand(5)
    if choice < 3:
        s.add(x)
        if x not in model: model.append(x)
    elif choice == 3:
        s.discard(x)
        if x in model: model.remove(x)
    else:
        try: s.remove(x); model.remove(x)
        except KeyError as e: log.append(x)
    assert len(s) == len(model) and (x in s) == (x in model)
print(sorted(s) == sorted(model), len(s), len(log), sorted(s)[:8], sum(log))
def subsets(n): return [{i for i in range(n) if bits >> i & 1} for bits in range(1 << n)]
ALL = subsets(4)
wrong = 0
counts = [0] * 6
for a in ALL:
    for b in ALL:
        la, lb = sorted(a), sorted(b)
        models = ([x for x in la if x in lb], sorted(set(la + lb)), [x for x in la if x not in lb], sorted([x for x in la if x not in lb] + [x for x in lb if x not in la]))
        for kind in (set, frozenset):
            p, q = kind(a), kind(b)
            for answer, expected in zip((p & q, p | q, p - q, p ^ q), models):
                wrong += sorted(answer) != expected or type(answer) is not kind
            relations = (p < q, p <= q, p == q, p > q, p >= q, p.isdisjoint(q))
            expected = (la != lb and all(x in lb for x in la), all(x in lb for x in la), la == lb, la != lb and all(x in la for x in lb), all(x in la for x in lb), not models[0])
            wrong += relations != expected
            counts = [c + r for c, r in zip(counts, relations)]
        for name, at in (("intersection_update", 0), ("update", 1), ("difference_update", 2), ("symmetric_difference_update", 3)):
            c = a.copy()
            getattr(c, name)(b)
            wrong += sorted(c) != models[at]
print("wrong:", wrong, counts)
frozen = {frozenset(x): len(x) for x in ALL}
print(len(frozen), frozen[frozenset({1, 2})], sum(frozen.values()), frozenset({3, 0}) in frozen, {0, 3} == frozenset({3, 0}))
words = "the quick brown fox jumps over the lazy dog the end".split()
seen, repeated = set(), set()
for w in words: (repeated if w in seen else seen).add(w)
print(len(seen), sorted(repeated), sorted({len(w) for w in words}), sorted(set("".join(words)))[:5], len(set("".join(words))))
