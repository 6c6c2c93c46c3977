# frozenset, set order of small ints, large sets, own element classes.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


f = frozenset([1, 2, 3])
print("make:", frozenset(), frozenset([1]), len(frozenset("hello")), frozenset({1}) == {1}, frozenset(frozenset([2])), frozenset(x for x in (5,)))
print("operators:", sorted(f | {9}), sorted(f & {1, 9}), sorted(f - {1}), sorted(f ^ {1, 9}), type(f | {1}).__name__, type({1} | f).__name__, type(f & f).__name__)
print("methods:", sorted(f.union([7])), sorted(f.difference([1])), sorted(f.intersection([1])), f.issubset({1, 2, 3, 4}), f.issuperset([1]), f.isdisjoint([8]), sorted(f.symmetric_difference([3, 4])), f.copy() == f)
print("compare:", f == {1, 2, 3}, {1, 2, 3} == f, f < {1, 2, 3, 4}, f <= f, f > {1}, f != frozenset(), f == frozenset([3, 2, 1]))
print("hash:", hash(f) == hash(frozenset([3, 1, 2])), {f: "v"}[frozenset([1, 2, 3])], f in {f}, {frozenset([1]), frozenset([1])} == {frozenset([1])})
print("in set of sets:", frozenset([1]) in {frozenset([1]), frozenset([2])}, len({frozenset(), frozenset([1])}))
print("iterate:", sorted(f), sum(f), max(f), 2 in f, 9 in f, len(f), bool(frozenset()))
for name in ("add", "remove", "pop", "clear", "update", "discard"): print(name, hasattr(f, name), end=" ")
print()
attempt("add:", lambda: f.add(1))
attempt("unhashable:", lambda: frozenset([[]]))
attempt("ior makes new:", lambda: (lambda g: g)(f | {4}) == {1, 2, 3, 4})
attempt("index:", lambda: f[0])
attempt("less int:", lambda: f < 5)
print("small order:", {1, 2, 3}, {3, 2, 1}, {0, 5, 10}, set(range(8)), {7, 3, 9, 1})
s = set()
for i in (5, 3, 8, 1, 9, 2): s.add(i)
print("added order:", s, list(s))
s.remove(3)
s.remove(9)
print("removed:", s)
s.add(4)
s.add(3)
print("readded:", s)
out = []
while s: out.append(s.pop())
print("pop order:", out)
big = set(range(1000))
print("big:", len(big), 999 in big, 1000 in big, sum(big), big == set(range(999, -1, -1)))
for i in range(0, 1000, 2): big.discard(i)
print("odd:", len(big), 3 in big, 4 in big, min(big), max(big))
print("union of big:", len(big | set(range(0, 1000, 2))), len(big & set(range(100))), len(big - set(range(500))), len(big ^ set(range(10))))
words = set("the quick brown fox jumps over the lazy dog the end".split())
print("words:", len(words), sorted(words))
class P:
    def __init__(self, x): self.x = x
    def __hash__(self): return hash(self.x) % 4
    def __eq__(self, o): return self.x == o.x
ps = {P(i) for i in range(20)} | {P(i) for i in range(10, 25)}
print("own class:", len(ps), P(24) in ps, P(25) in ps, sorted(p.x for p in ps))
ps -= {P(i) for i in range(5)}
print("own class removed:", sorted(p.x for p in ps))
def primes(n):
    s = set(range(2, n))
    for i in range(2, n):
        if i in s: s -= set(range(i * i, n, i))
    return sorted(s)
print("sieve:", primes(60))
def reachable(graph, start):
    seen, todo = set(), [start]
    while todo:
        n = todo.pop()
        if n not in seen:
            seen.add(n)
            todo += sorted(graph.get(n, ()))
    return sorted(seen)
print("reachable:", reachable({1: {2, 3}, 2: {4}, 4: {1}, 5: {6}}, 1))
def powerset(items):
    out = {frozenset()}
    for i in items: out |= {s | {i} for s in out}
    return sorted(sorted(s) for s in out)
print("powerset:", powerset([1, 2, 3]))
print("dedupe keeps first:", (lambda seen: [x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))])(set()))
print("common letters:", sorted(set("listen") & set("silent")), set("listen") == set("silent"), sorted(set("abc") ^ set("bcd")))
print("mixed kinds:", len({1, "1", 1.5, None, (1,), b"1", True, frozenset()}), None in {1, None})
