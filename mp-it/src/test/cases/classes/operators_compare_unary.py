# Comparison and unary operators on user classes.
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __gt__(self, o): return self.n > o.n
    def __ge__(self, o): return self.n >= o.n
    def __eq__(self, o): return isinstance(o, C) and self.n == o.n
    def __ne__(self, o): return not self == o
    def __hash__(self): return self.n
    def __repr__(self): return "C%d" % self.n
a, b, a2 = C(1), C(2), C(1)
print("order:", a < b, a <= b, a > b, a >= b)
print("equal:", a == a2, a != a2, a == b, a != b, a is a2)
print("chained:", a < b < C(3), a < C(0) < b, a == a2 == C(1))
print("sorted:", sorted([C(3), C(1), C(2)]), sorted([C(3), C(1), C(2)], reverse=True))
print("min max:", min(b, a, C(5)), max([a, b, C(5)]))
print("in:", C(2) in [a, b], C(9) in (a, b), C(1) in {a})
print("list equality:", [a, b] == [C(1), C(2)], (a,) == (b,), {1: a} == {1: C(1)})


class OnlyLt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return ("lt", self.n)
x, y = OnlyLt(1), OnlyLt(2)


def attempt(label, run):
    try:
        print(label, run())
    except TypeError as e:
        print(label, "TypeError:", e)


print("lt:", x < y)
attempt("gt is not swapped:", lambda: x > y)
attempt("le:", lambda: x <= y)
attempt("mixed:", lambda: x < 1)
attempt("mixed swapped:", lambda: 1 < x)
attempt("int against plain:", lambda: 1 > x)
class OnlyEq:
    def __eq__(self, o): return "eq result"
print("eq result:", OnlyEq() == 1, 1 == OnlyEq(), OnlyEq() != 1)
class OnlyNe:
    def __ne__(self, o): return "ne result"
print("ne result:", OnlyNe() != 1, OnlyNe() == 1)
class Values:
    def __lt__(self, o): return []
    def __gt__(self, o): return [1]
print("any value:", Values() < 1, Values() > 1, "t" if Values() > 0 else "f", not (Values() < 0))


class U:
    def __pos__(self): return "pos"
    def __neg__(self): return "neg"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __bool__(self): return False
print("unary:", +U(), -U(), ~U(), abs(U()), not U())
class P: pass
attempt("no pos:", lambda: +P())
attempt("no neg:", lambda: -P())
attempt("no invert:", lambda: ~P())
attempt("no abs:", lambda: abs(P()))
print("not on plain:", not P())
class BadBool:
    def __bool__(self): return 1
try:
    print("bool gives int:", bool(BadBool()))
except TypeError as e:
    print("bool gives int: TypeError", e)
class ErrEq:
    def __eq__(self, o): raise KeyError("eq")
try:
    [ErrEq()].index(1)
except KeyError as e:
    print("error in eq:", repr(e))
e = ErrEq()
for label, run in (("in", lambda: e in [e]), ("eq", lambda: e == e), ("count", lambda: [e].count(e))):
    try:
        print("identity,", label, run())
    except KeyError as err:
        print("identity,", label, repr(err))
