# Special methods that builtins and syntax call.
class Bag:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return ("get", i)
    def __setitem__(self, i, v): print("  set", i, v)
    def __delitem__(self, i): print("  del", i)
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __call__(self, *a, **k): return ("called", a, sorted(k.items()))
    def __bool__(self): return len(self.items) > 1
    def __repr__(self): return "Bag" + repr(self.items)
    def __str__(self): return "bag of %d" % len(self.items)
    def __hash__(self): return 1000 + len(self.items)
    def __eq__(self, other): return self.items == other.items if isinstance(other, Bag) else NotImplemented
b = Bag(1, 2, 3)
print("len:", len(b))
print("getitem:", b[0], b["k"], b[-1], b[None], b[1, 2])
b[1] = "one"
b["x", 2] = None
del b[5]
print("contains:", 2 in b, 9 in b, 9 not in b)
print("iter:", list(b), [x * 2 for x in b], sum(b), max(b))
x, *y = b
print("unpack:", x, y, (lambda x, y, z: z)(*b))
print("call:", b(1, 2, k=3), b())
print("bool:", bool(b), bool(Bag(1)), not Bag(), "yes" if Bag(1, 2) else "no")
print("repr and str:", repr(b), str(b), [b], "%r %s" % (b, b), "{!r} {}".format(b, b), f"{b!r} {b}")
print("hash:", hash(b), hash(Bag()))
print("eq:", b == Bag(1, 2, 3), b == Bag(1), b != Bag(1), b == 5, b != 5)
print("dict key:", {b: "v"}[Bag(1, 2, 3)], b in {Bag(1, 2, 3)}, len({Bag(), Bag(), Bag(1)}))
print("in list:", b in [1, Bag(1, 2, 3)], [Bag(1)].index(Bag(1)), [Bag(1), Bag(1)].count(Bag(1)))


class OnlyLen:
    def __len__(self): return 0
print("len gives truth:", bool(OnlyLen()))
class OnlyGet:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print("iterate by getitem:", list(OnlyGet()), [x for x in OnlyGet()])
class OnlyRepr:
    def __repr__(self): return "only repr"
class OnlyStr:
    def __str__(self): return "only str"
print("str falls back to repr:", str(OnlyRepr()), OnlyRepr())
print("print uses str:", OnlyStr(), str(OnlyStr()))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class Bad:
    def __len__(self): return -1
    def __bool__(self): return 5
    def __iter__(self): return 5
    def __hash__(self): return "x"
    def __repr__(self): return 5
attempt("negative len:", lambda: len(Bad()))
attempt("hash not int:", lambda: hash(Bad()))
attempt("repr not str:", lambda: repr(Bad()))
attempt("iter not iterator:", lambda: list(Bad()))
class EqNoHash:
    def __eq__(self, other): return True
attempt("eq without hash:", lambda: hash(EqNoHash()))
attempt("eq without hash in dict:", lambda: {EqNoHash(): 1})
class Abs:
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __index__(self): return 2
    def __reversed__(self): return iter("rev")
attempt("abs:", lambda: abs(Abs()))
attempt("int:", lambda: int(Abs()))
attempt("reversed:", lambda: list(reversed(Abs())))
attempt("index:", lambda: [10, 20, 30][Abs()])
attempt("big hash:", lambda: hash(type("H", (), {"__hash__": lambda self: 5})()))
class Del:
    def __delattr__(self, name): print("  delattr", name)
    def __setattr__(self, name, value): print("  setattr", name, value)
d = Del()
d.x = 1
del d.x
print("has x:", hasattr(d, "x"))
