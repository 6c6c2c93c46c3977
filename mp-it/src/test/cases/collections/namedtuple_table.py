# namedtuple: field lists, construction, access, methods of tuple, wrong arguments.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from collections import namedtuple
P = namedtuple("P", ("x", "y"))
Q = namedtuple("Q", "a b c")
E = namedtuple("E", ())
class Sub(P):
    def norm(self): return abs(self.x) + abs(self.y)
    def __repr__(self): return "Sub!"
p, q = P(3, -4), Q(1, 2, 3)
check("""
p, p.x, p.y, p[0], p[-1], p[:], len(p), tuple(p), list(p)
type(p).__name__, P.__name__, isinstance(p, tuple), isinstance(p, P), issubclass(P, tuple), P
P(1, 2) == P(1, 2), P(1, 2) == (1, 2), (1, 2) == P(1, 2), P(1, 2) != P(2, 1), P(1, 2) < P(1, 3), hash(p) == hash((3, -4)), {p: 1}[(3, -4)]
P(x=1, y=2), P(1, y=2), P(y=1, x=2), Q(1, c=3, b=2), Q(*"abc"), P(**{"x": 1, "y": 2})
P(1)
P(1, 2, 3)
P()
P(1, x=2)
P(1, z=2)
P(1, 2, y=3)
P(x=1)
P(1, 2, z=3)
E(), len(E()), E() == ()
E(1)
p.z
p[2]
p["x"]
p + (5,), (5,) + p, p * 2, type(p + p).__name__, p[0:1]
3 in p, p.count(3), p.index(-4), sum(p), max(p), sorted(p), list(reversed(p)), dict(zip("ab", p)), [v for v in p], list(enumerate(p)), bool(E()), not p
a_b(*p)
"%s,%s" % p, "{} {}".format(*p), "{0.x} {0[1]}".format(p), f"{p.x}", str(p), repr(q), repr([p])
P._fields
P._make([1, 2])
p._replace(x=1)
namedtuple("N", ["f", "g"])(1, 2), namedtuple("N", "f g")(1, 2), namedtuple("N", "f,g")
namedtuple("N", 5)
namedtuple("N")
namedtuple(5, "a")
namedtuple("N", None)
namedtuple("N", ["a", 5])
namedtuple("N", "a b", rename=True)
namedtuple("N", "a a")(1, 2)
namedtuple("N", "class def")(1, 2)
namedtuple("N", {"a": 1})
namedtuple("N", "a\\tb\\nc")(1, 2, 3)
Sub(3, -4), Sub(3, -4).norm(), Sub(1, 2).x, Sub(1, 2)[1], len(Sub(1, 2)), Sub(1, 2) == (1, 2), tuple(Sub(5, 6))
Sub(1)
P.x
P.foo
hasattr(p, "x"), hasattr(p, "z"), getattr(p, "y"), getattr(p, "z", "d")
setattr(p, "x", 1)
P is P, P == P, P(1, 2) is P(1, 2), type(P).__name__, callable(P)
p()
hash(P([], 1))
sorted([P(2, 1), P(1, 9), P(1, 2)]), max([P(1, 2), P(0, 9)]), min([P(1, 2), P(0, 9)], key=lambda v: v.y)
""".replace("a_b(*p)", "(lambda x, y: x - y)(*p)"))
for source in ("p.x = 1", "del p.x", "p[0] = 1", "p += (1,)", "p.new = 5"):
    space = {"p": p}
    try: exec(source, space); print(source, space["p"])
    except Exception as e: print(source, type(e).__name__, e)
x, y = p; print(x, y)
(a, *b) = q; print(a, b)
points = [P(i, i * i) for i in range(4)]
print(points, sum(pt.y for pt in points), {pt.x: pt for pt in points}[2], [pt for pt in points if pt.y > pt.x])
