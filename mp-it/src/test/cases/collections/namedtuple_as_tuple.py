# Where a namedtuple counts as a tuple, and where it does not.
from collections import namedtuple

P = namedtuple("P", ("x", "y"))
class Sub(P): pass

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def sliced(value, step=False):
    items = [1, 2, 3]
    if step: items[::2] = value
    else: items[1:] = value
    return items

def unpacked(value):
    a, *b = value
    c, d = value
    return a, b, c, d

def caught(classes):
    try: 1 / 0
    except classes: return "caught"

p = P(1, 2)
attempt("unpack:", lambda: unpacked(p))
attempt("call:", lambda: (lambda *a: a)(*p))
attempt("add:", lambda: (p + (3,), (0,) + p, p * 2))
attempt("compare:", lambda: (p == (1, 2), p < (1, 3), (1, 1) < p, p == Sub(1, 2)))
attempt("percent:", lambda: "%s-%s" % p)
attempt("slice:", lambda: (p[:1], p[::-1]))
attempt("into a list:", lambda: [0] + list(p))
attempt("added to a list:", lambda: [0] + p)
attempt("slice of a list:", lambda: sliced(p))
attempt("stepped slice of a list:", lambda: sliced(p, True))
attempt("fields of another:", lambda: namedtuple("Q", P("a", "b")))
attempt("except:", lambda: caught(P(ZeroDivisionError, ValueError)))
attempt("isinstance:", lambda: isinstance(1, P(int, str)))
attempt("bases:", lambda: type("T", P(int, str), {}))
attempt("pair of a dict:", lambda: dict([P("k", "v")]))
attempt("startswith:", lambda: "abc".startswith(P("a", "b")))
attempt("in:", lambda: (p in [(1, 2)], 1 in p))

# The methods of tuple are found through the class, not through an instance.
attempt("class:", lambda: P.count(P(1, 1), 1))
attempt("instance:", lambda: p.count(1))
attempt("subclass:", lambda: (Sub(1, 2).count(1), Sub(1, 2).index(2)))
attempt("class has:", lambda: (hasattr(P, "index"), hasattr(P, "x"), hasattr(p, "index")))
attempt("no self:", lambda: P.index())
attempt("bases:", lambda: P.__bases__)
