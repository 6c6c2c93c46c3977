# namedtuple's _asdict.
from collections import namedtuple, OrderedDict


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


P = namedtuple("P", "x y")
p = P(1, [2])
print("dict:", p._asdict(), type(p._asdict()) is OrderedDict, p._asdict()["y"] is p.y)
class Q(P): pass
print("of a derived class:", Q(3, 4)._asdict())
print("no fields:", namedtuple("N", ())()._asdict())
attempt("arguments:", lambda: p._asdict(1))
attempt("of the class:", lambda: P._asdict)
attempt("of a tuple:", lambda: (1,)._asdict)
