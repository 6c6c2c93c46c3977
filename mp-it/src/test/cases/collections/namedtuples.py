# namedtuple, OrderedDict and deque.
from collections import namedtuple, OrderedDict, deque
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


P = namedtuple("Point", ("x", "y"))
p = P(1, 2)
print("make:", p, P(x=3, y=4), P(5, y=6), P(*[7, 8]), P(**{"x": 9, "y": 0}), P.__name__, type(p) is P)
print("access:", p.x, p.y, p[0], p[-1], p[:], len(p), list(p), tuple(p), *p)
x, y = p
print("unpack:", x, y, [a + b for a, b in (p, P(3, 4))])
print("tuple like:", isinstance(p, tuple), p == (1, 2), p == P(1, 2), p != P(1, 3), p < P(1, 3), hash(p) == hash((1, 2)), {p: "v"}[1, 2], p + (3,), p * 2, 1 in p)
Q = namedtuple("Q", "a b c")
print("fields from str:", Q(1, 2, 3), Q(c=1, b=2, a=3), namedtuple("L", ["one"])(5), namedtuple("E", ())())
class Sub(P):
    def norm(self): return self.x ** 2 + self.y ** 2
s = Sub(3, 4)
attempt("subclass:", lambda: (s.norm(), s.x))
attempt("index:", lambda: p.index(2))
attempt("_fields:", lambda: p._fields)
attempt("_replace:", lambda: p._replace(x=5))
attempt("too few:", lambda: P(1))
attempt("too many:", lambda: P(1, 2, 3))
attempt("unknown:", lambda: P(1, z=2))
attempt("twice:", lambda: P(1, x=2))
attempt("set:", lambda: setattr(p, "x", 5))
attempt("set item:", lambda: exec("p[0] = 1", {"p": p}))
attempt("missing:", lambda: p.z)
attempt("field comma:", lambda: namedtuple("C", "a, b")(1, 2))
attempt("bad fields:", lambda: namedtuple("B", 5))
o = OrderedDict([("z", 1), ("a", 2)])
o["m"] = 3
print("ordered:", o, list(o), list(o.values()), list(o.items()), len(o), o["a"], "m" in o, isinstance(o, dict))
o["z"] = 10
del o["a"]
o["a"] = 20
print("order kept:", list(o.items()), o.pop("m"), o.get("q"), o.setdefault("n", 5), list(o))
print("popitem:", o.popitem(), o.popitem(), o)
print("equality:", OrderedDict([(1, 2)]) == {1: 2}, OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict() == {}, OrderedDict(a=1) == {"a": 1})
big = OrderedDict((i, i * i) for i in range(50, 0, -1))
del big[25]
print("long:", list(big)[:3], list(big)[-3:], len(big), big[1], big.copy() == big, list(big.keys()) == list(range(50, 25, -1)) + list(range(24, 0, -1)))
attempt("move_to_end:", lambda: o.move_to_end("z"))
attempt("missing key:", lambda: OrderedDict()["a"])
attempt("fromkeys:", lambda: OrderedDict.fromkeys("cab", 0))
o.clear()
print("cleared:", o, OrderedDict({"a": 1}), bool(o))
d = deque((), 4)
for i in range(3): d.append(i)
d.appendleft(9)
print("deque:", len(d), list(d), d.popleft(), d.pop(), list(d), bool(d))
for i in range(10, 16): d.append(i)
print("overflows:", list(d), len(d))
d.appendleft(1)
print("overflow left:", list(d))
print("index:", d[0], d[-1], d[2])
d[1] = 99
print("set:", list(d))
d.extend([5, 6])
print("extend:", list(d), [x for x in d], sum(d), max(d), 5 in d)
print("from iterable:", list(deque([1, 2, 3], 5)), list(deque(range(10), 3)), list(deque("ab", 2)), len(deque((), 0)))
e = deque((), 2, 1)
e.append(1)
e.append(2)
attempt("checked overflow:", lambda: e.append(3))
attempt("checked overflow left:", lambda: e.appendleft(3))
attempt("pop empty:", lambda: deque((), 2).pop())
attempt("popleft empty:", lambda: deque((), 2).popleft())
attempt("index out:", lambda: deque((), 2)[0])
attempt("no maxlen:", lambda: deque(()))
attempt("maxlen str:", lambda: deque((), "a"))
attempt("negative maxlen:", lambda: deque((), -1))
attempt("repr:", lambda: type(deque((), 1)).__name__)
attempt("reversed:", lambda: list(reversed(d)))
attempt("add:", lambda: d + d)
attempt("hash:", lambda: hash(d) == hash(d))
ring = deque((), 3)
print("moving average:", [(ring.append(v), sum(ring) / len(ring))[1] for v in (3, 6, 9, 12, 30)])
