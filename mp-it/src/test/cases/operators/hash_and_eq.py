# __hash__ and __eq__ as dict and set use them: how often, in which order, with which surprises.
log = []


class Key:
    def __init__(self, name, code):
        self.name, self.code = name, code

    def __hash__(self):
        return self.code

    def __eq__(self, other):
        log.append(self.name + "=" + getattr(other, "name", str(other)))
        return self.name == getattr(other, "name", other)

    def __repr__(self):
        return "K" + self.name


def logged(label, f):
    log.clear()
    try:
        answer = f()
    except Exception as e:
        answer = type(e).__name__, e.args
    print(label, answer, log if len(log) < 7 else len(log))


a, b, c, a2 = Key("a", 1), Key("b", 2), Key("c", 1), Key("a", 1)
d = {}
logged("store", lambda: d.update([(a, 1)]))
logged("same object", lambda: d[a])
logged("equal", lambda: d[a2])
logged("collision", lambda: d.get(c))
logged("other hash", lambda: d.get(b, "none"))
logged("in", lambda: (a in d, c in d, 1 in d))
logged("missing", lambda: d[c])
logged("store collision", lambda: d.setdefault(c, 3))
logged("overwrite keeps key", lambda: (d.update({a2: 5}), len(d), d[a]))
logged("pop", lambda: d.pop(a2))
logged("pop missing", lambda: d.pop(a2))
logged("pop default", lambda: d.pop(a2, "default"))
logged("after delete", lambda: d[c])
logged("delete", lambda: d.__delitem__(c) if hasattr(d, "__delitem__") else d.pop(c))
logged("empty", lambda: (len(d), d.get(a)))
logged("display", lambda: {a: 1, a2: 2, b: 3})
s = set()
logged("add", lambda: s.add(a))
logged("add equal", lambda: (s.add(a2), len(s)))
logged("add collision", lambda: (s.add(c), len(s)))
logged("in set", lambda: (a2 in s, b in s))
logged("discard", lambda: (s.discard(b), s.discard(a2), len(s)))
logged("remove", lambda: s.remove(a))
logged("and", lambda: len({a, b} & {a2, c}))
logged("difference", lambda: len({a, b} - {a2}))
logged("subset", lambda: {a} <= {a2, b})
logged("equal sets", lambda: {a, b} == {b, a2})
logged("equal dicts", lambda: {a: 1} == {a2: 1})
logged("list in", lambda: (a in [c, a2], [b, a].index(a2), [a, a2].count(a)))


class NoHash:
    def __eq__(self, other):
        return True


class NoneHash:
    __hash__ = None


class Inherited(NoHash):
    pass


class Restored(NoHash):
    def __hash__(self):
        return 5


class Plain:
    pass


for kind in (NoHash, NoneHash, Inherited, Restored, Plain):
    x = kind()
    logged(kind.__name__, lambda: hash(x) == hash(x))
    logged("  key", lambda: {x: 1}[x])
    logged("  in set", lambda: x in {1, 2})
    logged("  in own set", lambda: x in {x})
    logged("  eq", lambda: (x == x, x == kind(), x == 1))


class Bad:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __eq__(self, other):
        raise KeyError("eq")


for value in (1, -1, 0, 1 << 29, 1 << 31, -(1 << 31), 1 << 100, True, None, "s", 1.5, ValueError("v")):
    x = Bad(value)
    logged("hash gives %r" % (value,), lambda: hash(x) if isinstance(value, int) and abs(value) < 1 << 29 else type(hash(x)).__name__)
    logged("  stored", lambda: len({x: 1}))
    logged("  found", lambda: {x: 1}[x])
logged("equal raises", lambda: {Bad(1): 1, Bad(1): 2})
for x, y in ((1, 1.0), (1, True), (0, False), (0, 0.0), (-0.0, 0.0), ("a", b"a"), ((1, 2), (1.0, 2.0)), (frozenset([1, 2]), frozenset([2, 1])), ("", ()), (None, 0), (1, 1 + 0j), (int, int), (len, len), (3, 3), (b"a", bytearray(b"a")), ("ab", "a" + "b"), ((), ()), (0.5, 0.5), (2, 2.5)):
    try:
        print(x if not callable(x) else "type", y if not callable(y) else "type", x == y, hash(x) == hash(y), len({x: 1, y: 2}), y in {x}, {x: "v"}.get(y))
    except TypeError as e:
        print(type(x).__name__, type(y).__name__, e)
for unhashable in ([], {}, set(), bytearray(b""), ([],), (1, {}), memoryview(b"a")):
    logged(type(unhashable).__name__, lambda: hash(unhashable) is None)
    logged("  key", lambda: len({unhashable: 1}))
    logged("  in", lambda: unhashable in {})
    logged("  in filled", lambda: unhashable in {1: 2})
nan = float("nan")
print(nan in [nan], nan in (nan,), nan == nan, len({nan, nan}), {nan: 1}.get(nan), [nan] == [nan], (nan,) == (nan,), [nan].index(nan) if nan in [nan] else "none")


class Mutable:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n


m = Mutable(1)
d = {m: "v"}
m.n = 2
print(m in d, Mutable(1) in d, Mutable(2) in d, len(d), list(d.values()))
m.n = 1
print(m in d, d[Mutable(1)])
print(sorted({Mutable(i % 3): i for i in range(9)}.values()), len({Mutable(i) for i in range(20)}))
