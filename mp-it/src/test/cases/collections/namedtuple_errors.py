# collections.namedtuple: ways to name fields, arguments that are missing or too many, attributes.
from collections import namedtuple


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


P = namedtuple("P", ("x", "y"))
Q = namedtuple("Q", "x y z")
R = namedtuple("R", ["only"])
p = P(1, 2)
print(p, p.x, p.y, p[0], p[-1], len(p), P.__name__, P(y=5, x=4), P(1, y=3))
print(Q(1, 2, 3), R("a"), R(only=[1]), R((1, 2)))
attempt("too few", lambda: P(1))
attempt("too many", lambda: P(1, 2, 3))
attempt("twice", lambda: P(1, x=2))
attempt("unknown", lambda: P(1, z=2))
attempt("unknown only", lambda: P(x=1, z=2))
attempt("none", lambda: Q())
attempt("set", lambda: setattr(p, "x", 5))
attempt("set item", lambda: exec("p[0] = 1", {"p": p}))
attempt("no attribute", lambda: p.z)
attempt("delete", lambda: delattr(p, "x"))
print(p == (1, 2), (1, 2) == p, p == P(1, 2), p == P(2, 1), p != (1, 2), p < (1, 3), hash(p) == hash((1, 2)))
print(isinstance(p, tuple), tuple(p), list(p), p + (3,), p * 2, p[:1], (0,) + p)
x, y = p
print(x, y, sum(p), max(p), 2 in p, p.count(1), p.index(2))
print({p: "value"}[(1, 2)], sorted([P(2, 1), P(1, 9), P(1, 2)]))
attempt("fields text with commas", lambda: namedtuple("S", "a,b")(1, 2))
attempt("fields text with both", lambda: namedtuple("S", "a, b")(1, 2))
attempt("no fields", lambda: namedtuple("S", ())())
attempt("empty text", lambda: namedtuple("S", "")())
attempt("fields int", lambda: namedtuple("S", 5))
attempt("fields of ints", lambda: namedtuple("S", [1, 2]))
attempt("fields generator", lambda: namedtuple("S", (c for c in "ab")))
attempt("name int", lambda: namedtuple(5, "a"))
attempt("one argument", lambda: namedtuple("S"))
attempt("field twice", lambda: namedtuple("S", "a a")(1, 2))


class Point(namedtuple("Base", "x y")):
    def length2(self):
        return self.x**2 + self.y**2

    @property
    def swapped(self):
        return Point(self.y, self.x)


q = Point(3, 4)
print(q.length2(), q.swapped.x, q == (3, 4), isinstance(q, tuple), q[1])
print("%d-%d" % p, "{0.x}/{0.y}".format(p) if False else "", f"{p.x}{p.y}", repr(p), str(p))
nested = P(P(1, 2), Q(3, 4, 5))
print(nested, nested.x.y, nested.y.z)
many = namedtuple("Many", " ".join("f%d" % i for i in range(20)))(*range(20))
print(many.f0, many.f19, len(many), sum(many))
