# Functions as objects: names, identity, truth, containers, attributes that exist or do not.
def f(): return 1
def g(a, b): return a
print("type:", type(f).__name__, type(lambda: 0).__name__, type(len).__name__)
print("names:", f.__name__, (lambda: 0).__name__, g.__name__)
print("identity:", f is f, f == f, f == g, f is not g)
h = f
print("alias:", h is f, h.__name__, h())
print("truth:", bool(f), not f)
print("hash:", hash(f) == hash(h), f in {f: 1}, g in {f: 1})
print("callable:", callable(f), callable(len), callable(1), callable(int), callable("x"))
print("in list:", [f, g].index(g), f in [g, f], [f, f].count(f))
print("globals of function:", f.__globals__ is globals())


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def set_attribute(): f.tag = 1
attempt("set attribute:", set_attribute)
attempt("get missing attribute:", lambda: f.missing)
attempt("compare:", lambda: f < g)
attempt("add:", lambda: f + g)
attempt("subscript:", lambda: f[0])
attempt("len:", lambda: len(f))
attempt("iterate:", lambda: list(f))
attempt("negate:", lambda: -f)
attempt("call an int:", lambda: (1)())
attempt("call None:", lambda: None())
attempt("call a str:", lambda: "abc"(1))
attempt("call a list:", lambda: [1](0))
print("dir has name:", "__name__" in dir(f))
print("generator function type:", type((lambda: (yield))).__name__)
def gen(): yield
print("generator name:", gen.__name__, type(gen()).__name__)
class C:
    def m(self): return self
    @staticmethod
    def s(): return "s"
    @classmethod
    def c(cls): return cls
c = C()
print("bound:", type(c.m).__name__, c.m() is c, C.m(c) is c)
print("bound equal:", c.m == c.m, c.m == C().m)
print("static is function:", type(C.s).__name__, C.s is c.s, type(c.c).__name__)
attempt("unbound call:", lambda: C.m())
bound = c.m
print("bound later:", bound() is c)
print("method of builtin:", "abc".upper(), str.upper("abc"), [].append.__name__ if hasattr([].append, "__name__") else "no name")
table = [f, len, int, c.c, lambda *a: a]
print("call all:", table[0](), table[1]("abc"), table[2]("7"), table[3]() is C, table[4](1))
def annotated(a: int, b: "str" = 2, *c: list, d: dict = None, **e: tuple) -> float: return (a, b)
print("annotations are ignored:", annotated(1))
def doc():
    "a doc string"
    return 1
print("doc string:", doc())
def redefined(): return 1
def redefined(): return 2
print("redefined:", redefined())
