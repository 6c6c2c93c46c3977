# What can be a key, which keys are the same, keys with __hash__ and __eq__ of their own.
class Same:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return isinstance(other, Same) and self.n == other.n
    def __repr__(self): return "Same%d" % self.n
class OnlyEq:
    def __eq__(self, other): return True
class OnlyHash:
    def __hash__(self): return 7
class BadHash:
    def __hash__(self): return "x"
class Raises:
    def __hash__(self): raise ValueError("no hash")
class LikeText:
    def __hash__(self): return hash("bob")
    def __eq__(self, other): return other == "bob"
class Name(str): pass
class Num(int): pass
d = {}
for i in range(6): d[Same(i % 3)] = i
print(len(d), sorted((k.n, v) for k, v in d.items()), d[Same(2)], d.get(Same(9)), Same(1) in d)
del d[Same(0)]; print(len(d), Same(0) in d, Same(1) in d, d.pop(Same(1)), len(d))
for key in ("1", "1.0", "True", "'1'", "b'1'", "(1,)", "(1.0,)", "[1]", "{}", "{1}", "frozenset({1})", "None", "...", "int", "len", "1j", "(1 + 0j)", "float('nan')", "2 ** 70", "range(1)", "range(2)", "slice", "lambda: 0", "OnlyEq()", "OnlyHash()", "BadHash()", "Raises()", "Same(1)", "bytearray()", "memoryview(b'1')", "([],)", "object()", "ValueError('x')", "(x for x in ())", "Name('1')", "Num(1)", "iter([])"):
    table = {1: "int", "1": "str", (1,): "tuple", frozenset({1}): "frozenset", None: "none", 1j: "complex", 2 ** 70: "big", int: "type"}
    row = []
    for source in ("table.get(%s, '-')", "{%s: 5} and 'made'", "len({%s, %s})"):
        try: row.append(eval(source.replace("%s", key)))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(key, row)
for make in (Name, LikeText):
    key = Name("bob") if make is Name else LikeText()
    t = {key: 1}
    print(make.__name__, t.get("bob"), "bob" in t, t.get("bo" + "b"), {"bob": 2}.get(key), key in {"bob": 2}, {"bob"} == {key}, key in ["bob"])
    t["bob"] = 5; print(len(t), list(t.values()))
    t = {key: 1, "x": 2, 3: 4}; print(t.get("x"), t.get(3), t.get("bob"), t.pop("bob", None), len(t))
x = float("nan"); n = {x: 1}
print(n.get(x), n.get(float("nan")), x in n, len({x: 1, float("nan"): 2}))
mixed = {1: "a", "1": "b", b"1": "c", (1,): "d", None: "e", False: "f", 0.5: "g", 2 ** 40: "h"}
print([mixed[k] for k in (1, "1", b"1", (1,), None, 0, 0.5, 2 ** 40)], len(mixed), mixed.get(True), mixed.get(1.0), mixed.get(0.0))
mixed[True] = "z"; mixed[0.0] = "y"; print(len(mixed), mixed[1], mixed[False])
