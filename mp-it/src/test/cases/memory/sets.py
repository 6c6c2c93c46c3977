# Bytes that operations on sets take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
keys, members = ["a", "b", "c"], {1, 2, 3}
froz = frozenset((1, 2))
def loop(v):
    for k in v: pass
def ior(a, b): a |= b
def iand(a, b): a &= b
def isub(a, b): a -= b
def ixor(a, b): a ^= b
measure(
    "set()", "{1}", "{1, 2}", "{1, 2, 3}", "{1, 2, 3, 4, 5}", "set(members)", "set(keys)", "set('hello')",
    "set(range(10))", "set(range(50))", "set([])", "set(())", "{x for x in keys}", "{x for x in range(20)}",
    "members.copy()", "members | {9}", "members | members", "members & {1}", "members & members",
    "members - {1}", "members - members", "members ^ {1, 9}", "members.union([5, 6])",
    "members.intersection([1, 5])", "members.difference([1])", "members.symmetric_difference({1, 7})",
    "members.issubset(members)", "members.issuperset({1})", "members.isdisjoint({9})",
    "members.issubset([1, 2, 3])", "members <= members", "members < {1, 2, 3, 4}", "members == {1, 2, 3}",
    "1 in members", "len(members)", "iter(members)", "list(members)", "sorted(members)", "str(members)",
    "bool(members)", "loop(members)", "sum(members)", "max(members)", "hash(froz)", "frozenset()",
    "frozenset(keys)", "frozenset({1})", "frozenset(froz)", "froz | {3}", "froz & {1}", "froz - {1}",
    "froz.copy()", "froz == {1, 2}", "frozenset('abc')", "frozenset(range(10))", "str(froz)",
    "set(x for x in keys)")
measure(
    "members.add(3)", "members.add(4)", "members.add(5)", "members.add(6)", "members.add(7)",
    "members.discard(7)", "members.discard(99)", "members.remove(6)", "members.pop()",
    "members.update([7, 8])", "members.update({1, 2, 3})", "members.update(range(10))", "members.update()",
    "members.intersection_update({1, 2})", "members.difference_update({1})",
    "members.symmetric_difference_update({5, 6})", "ior(members, {10, 11})", "iand(members, {10})",
    "isub(members, {10})", "ixor(members, {1})", "members.clear()", "members.add(1)")
for n in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 18, 23, 24, 30, 50, 100):
    d, s, r, q = {i: i for i in range(n)}, set(range(n)), range(n), ["k%d" % i for i in range(n)]
    f = frozenset(r)
    measure(
        "set(r)", "s.copy()", "s | s", "s & s", "s - s", "s ^ s", "{x for x in r}", "frozenset(r)",
        "f.copy()", "f | s", "s.add('x')", "s.add('y')", "s.remove('x')", "s.update(q)",
        "sorted(s, key=str)")
