# set: methods and operators with all operand kinds.
def attempt(label, run):
    try:
        r = run()
        print(label, sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e:
        print(label, type(e).__name__, e)


a, b = {1, 2, 3}, {2, 3, 4}
print("make:", set(), {1}, len({1, 1, 2}), sorted(set("hello")), sorted(set([3, 1])), set(()), sorted(set(range(3))), sorted(set({1: 2})), sorted(set(x % 2 for x in range(5))), {True, 1, 1.0})
for op in ("|", "&", "-", "^"):
    print(op, sorted(eval("a %s b" % op)), sorted(eval("a %s a" % op)), sorted(eval("a %s set()" % op)), type(eval("a %s b" % op)).__name__)
print("named:", sorted(a.union(b)), sorted(a.intersection(b)), sorted(a.difference(b)), sorted(a.symmetric_difference(b)))
print("named with iterables:", sorted(a.union([9])), sorted(a.intersection((1, 5))), sorted(a.difference("ab")), sorted(a.symmetric_difference(range(2))), sorted(a.union({7: 8})))
print("compare:", a == {3, 2, 1}, a != b, {1} < a, a < a, a <= a, a > {1}, a >= a, {1} <= a, {9} < a, set() < a, a == [1, 2, 3], a == frozenset(a))
print("tests:", a.issubset({1, 2, 3, 4}), a.issuperset({1}), a.isdisjoint({9}), a.isdisjoint(b), set().issubset(set()), a.issubset([1, 2, 3]), a.issuperset((1,)), a.isdisjoint("xy"))
print("in:", 1 in a, 9 in a, 9 not in a, None in {None}, (1,) in {(1,)}, "a" in {"a"}, 1.0 in {1})
c = {1}
print("add:", c.add(2), c.add(2), sorted(c))
print("discard:", c.discard(1), c.discard(99), sorted(c))
print("remove:", c.remove(2), sorted(c))
print("update:", c.update([1, 2]), c.update("ab"), c.update({5}, (6,)), c.update(), len(c))
d = {1, 2, 3, 4}
print("in place:", d.intersection_update({2, 3, 9}), sorted(d), d.difference_update([3]), sorted(d), d.symmetric_difference_update({2, 7}), sorted(d))
e = f = {1, 2}
e |= {3}
e &= {2, 3, 4}
e -= {4}
e ^= {5, 2}
print("augmented:", sorted(e), sorted(f), e is f)
print("pop:", {7}.pop(), len({1, 2}) - 1)
g = {1, 2}
h = g.copy()
h.add(3)
print("copy:", len(g), len(h), g.copy() == g, g.copy() is g)
print("clear:", g.clear(), g, len(g))
print("repr:", {1}, set(), {"a"}, {None}, [{2}], str({(1, 2)}))
print("truth:", bool(set()), bool({0}), not set())
print("loops:", sum({1, 2}), max({3, 1}), sorted({3, 1}, reverse=True), sorted(x * 2 for x in {1, 2}), any({0}), all({1}), len(list({1, 2})), tuple({5}))
attempt("remove missing:", lambda: {1}.remove(2))
attempt("pop empty:", lambda: set().pop())
attempt("add list:", lambda: set().add([]))
attempt("make of lists:", lambda: set([[]]))
attempt("set in set:", lambda: {set()})
attempt("or list:", lambda: {1} | [2])
attempt("and dict:", lambda: {1} & {1: 2})
attempt("less list:", lambda: {1} < [1, 2])
attempt("add sets:", lambda: {1} + {2})
attempt("hash:", lambda: hash(set()))
attempt("index:", lambda: {1}[0])
attempt("of int:", lambda: set(5))
attempt("update int:", lambda: set().update(5))
attempt("union none:", lambda: {1}.union())
attempt("union two:", lambda: {1}.union({2}, {3}))
attempt("difference two:", lambda: {1, 2, 3}.difference({2}, {3}))
attempt("intersection two:", lambda: {1, 2, 3}.intersection({2, 3}, {3}))
attempt("in list:", lambda: [] in {1})
attempt("mul:", lambda: {1} * 2)
attempt("neg:", lambda: -{1})
attempt("discard unhashable:", lambda: {1}.discard([]))
