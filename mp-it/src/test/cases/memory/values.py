# Bytes that values take: differences of gc.mem_alloc() around one allocation.
import gc
gc.collect()
gc.disable()
def cost(make):
    before = gc.mem_alloc()
    value = make()
    return gc.mem_alloc() - before
half, one, two, text, data = 0.5, 1, 2, "some text", b"some bytes"
big, items, pair, table, members = 1 << 100, [1, 2, 3], (1, 2), {"a": 1}, {1, 2}
huge = 10 ** 50
class Empty: pass
class Three:
    def __init__(self): self.a = self.b = self.c = 1
class Method:
    def m(self): pass
empty, method = Empty(), Method()
for f in (lambda: None, lambda: 5, lambda: "literal", lambda: (), lambda: b"", lambda: True, lambda: one + two): print("nothing", cost(f))
for f in (lambda: half + 1, lambda: half * 1j, lambda: 1j * 2): print("float complex", cost(f))
for f in (lambda: 1 << 30 << one, lambda: big + 1, lambda: big * big, lambda: -big, lambda: huge // 3, lambda: huge % 1000000007, lambda: big >> 90, lambda: one << 200, lambda: huge * 5, lambda: big & huge, lambda: 2 ** 64 + one): print("int", cost(f))
for n in (0, 1, 3, 4, 5, 8, 9, 16, 33): print("list", n, cost(lambda: [None] * n), cost(lambda: list(range(n)) and None), cost(lambda: [0 for _ in range(n)] and None))
for f in (lambda: [], lambda: [1], lambda: [1, 2, 3, 4], lambda: [1, 2, 3, 4, 5], lambda: items + items, lambda: items[:], lambda: items[1:2], lambda: items.copy(), lambda: list(items)): print("list display", cost(f))
for f in (lambda: (one,), lambda: (one, two), lambda: (one, two, one), lambda: pair + pair, lambda: pair * 5, lambda: tuple(items), lambda: pair[:1], lambda: pair[:]): print("tuple", cost(f))
for f in (lambda: {}, lambda: {1: 2}, lambda: {1: 2, 3: 4}, lambda: {1: 1, 2: 2, 3: 3}, lambda: dict(), lambda: dict(a=1), lambda: table.copy(), lambda: {i: i for i in range(10)} and None, lambda: dict(table), lambda: table.keys(), lambda: table.items(), lambda: iter(table)): print("dict", cost(f))
for f in (lambda: set(), lambda: {1}, lambda: {1, 2}, lambda: {1, 2, 3, 4, 5}, lambda: members | members, lambda: members & members, lambda: members.copy(), lambda: frozenset(), lambda: frozenset(items), lambda: set(items), lambda: iter(members)): print("set", cost(f))
for f in (lambda: text + text, lambda: text * 3, lambda: text[1:5], lambda: text.upper(), lambda: "x" * 100, lambda: "é" * 20, lambda: text + "!", lambda: str(12345), lambda: str(half), lambda: repr(items), lambda: "%d-%s" % (one, text), lambda: "{}".format(text + "z"), lambda: text.replace("e", "EE"), lambda: ",".join(["aa", "bb", "cc"])): print("str", cost(f))
for f in (lambda: data + data, lambda: data[1:3], lambda: bytes(3), lambda: bytes(20), lambda: bytearray(), lambda: bytearray(3), lambda: bytearray(17), lambda: bytearray(data), lambda: memoryview(data), lambda: data.split(), lambda: text.encode() and None): print("bytes", cost(f))
for f in (lambda: Empty(), lambda: Three(), lambda: object(), lambda: method.m, lambda: items.append, lambda: type("T", (), {}), lambda: Exception(), lambda: ValueError(1), lambda: OSError(2, "x")): print("object", cost(f))
for f in (lambda: range(5), lambda: iter(items), lambda: iter(text), lambda: iter(range(3)), lambda: enumerate(items), lambda: zip(items, items), lambda: map(str, items), lambda: filter(None, items), lambda: reversed(items), lambda: (x for x in items)): print("iterators", cost(f))
for f in (lambda: (lambda: 0), lambda: (lambda: half), lambda: (lambda a=1: a), lambda: (lambda *, k=1: k), lambda: (lambda a=1, b=2, c=3: a)): print("function", cost(f))
def closure():
    a, b = 1, 2
    return lambda: (a, b)
def generator():
    x = 1
    yield x
for f in (closure, generator, lambda: [closure], lambda: generator().__next__): print("closures", cost(f))
for f in (lambda: property(closure), lambda: staticmethod(closure), lambda: classmethod(closure)): print("wrappers", cost(f))
