# Class statement, instances, attributes.
class Empty: pass
class Point:
    dims = 2
    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y
    def norm1(self): return abs(self.x) + abs(self.y)
    def moved(self, dx, dy): return Point(self.x + dx, self.y + dy)
    def __repr__(self): return "Point(%r, %r)" % (self.x, self.y)
p = Point(3, -4)
print("attributes:", p.x, p.y, p.dims)
print("methods:", p.norm1(), p.moved(1, 1), p)
print("keyword construction:", Point(y=2), Point(x=1))
print("class name:", Point.__name__, type(p) is Point, p.__class__ is Point)
print("isinstance:", isinstance(p, Point), isinstance(p, object), isinstance(1, Point), isinstance(p, (int, Point)))
p.dims = 3
print("instance shadows class:", p.dims, Point.dims, Point().dims)
del p.dims
print("after del:", p.dims)
Point.dims = 5
print("class change seen:", p.dims, Point().dims)
Point.extra = lambda self: ("extra", self.x)
print("method added later:", p.extra())
p.fresh = [1]
p.fresh.append(2)
print("new attribute:", p.fresh)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def delete_missing(): del p.missing
attempt("missing attribute:", lambda: p.missing)
attempt("missing on class:", lambda: Point.missing)
attempt("delete missing:", delete_missing)
attempt("wrong arguments:", lambda: Point(1, 2, 3))
attempt("unknown keyword:", lambda: Point(z=1))
attempt("no init takes anything:", lambda: type(Empty(1, 2)).__name__)
attempt("method arguments:", lambda: p.norm1(1))
attempt("not callable:", lambda: p())
attempt("not subscriptable:", lambda: p[0])
attempt("not iterable:", lambda: list(p))
attempt("no len:", lambda: len(p))
attempt("no add:", lambda: p + p)
attempt("no order:", lambda: p < p)
attempt("no neg:", lambda: -p)
attempt("init returns something:", lambda: type("R", (), {"__init__": lambda self: 1})())
attempt("no contains:", lambda: 1 in p)
print("equality is identity:", p == p, p == Point(3, -4), p != Point(3, -4))
print("hasattr:", hasattr(p, "x"), hasattr(p, "nope"), hasattr(Point, "norm1"), hasattr(Empty(), "x"))
print("getattr:", getattr(p, "x"), getattr(p, "nope", "default"))
setattr(p, "x", 30)
print("setattr:", p.x)
delattr(p, "y")
print("delattr:", hasattr(p, "y"))
print("truth:", bool(p), bool(Empty()), bool(Point))
print("empty instances differ:", Empty() == Empty(), Empty() is Empty())
class Counter:
    made = 0
    def __init__(self): Counter.made += 1
[Counter() for _ in range(4)]
print("class state:", Counter.made)
class Body:
    a = 1
    b = a + 1
    c = [i for i in range(3)]
    if b == 2:
        d = "two"
    else:
        d = "other"
    for e in range(3): pass
    def f(self): return self.a, self.b
    g = f
print("body:", Body.a, Body.b, Body.c, Body.d, Body.e, Body().g())
print("dict of instance:", sorted(p.__dict__.items()) if hasattr(p, "__dict__") else "none")
