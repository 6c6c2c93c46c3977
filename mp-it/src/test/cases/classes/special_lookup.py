# Special methods are looked up on the class; deletion, replacement and inheritance of them.
class A:
    def __len__(self): return 3
    def __str__(self): return "A str"
    def __add__(self, o): return "A add"
    def __call__(self): return "A call"
    def __iter__(self): return iter([1, 2])
    def __getitem__(self, i): return "A item"
    def __contains__(self, x): return x == "in A"
    def __bool__(self): return False
    def __eq__(self, o): return True
    def __hash__(self): return 7
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class B(A):
    def __add__(self, o): return "B add"
class C(B): pass
a, c = A(), C()
print("inherited:", len(c), str(c), c + 1, c(), list(c), c[0], "in A" in c, bool(c), c == 5, hash(c))
a.__len__ = lambda: 99
a.__str__ = lambda: "instance"
a.__call__ = lambda: "instance call"
print("instance attributes:", len(a), str(a), a.__len__(), a.__str__())
attempt("call:", lambda: a())
A.__len__ = lambda self: 4
print("changed on class:", len(c), len(A()))
A.__sub__ = lambda self, o: "added sub"
print("added to class:", c - 1)
del A.__add__
attempt("deleted from base:", lambda: (c + 1, "B keeps"))
attempt("deleted:", lambda: A() + 1)
print("direct:", A.__str__(a), B.__add__(c, 1), A.__len__(a), a.__contains__("in A"), c.__hash__())
class D:
    def __getattr__(self, n):
        if n in ("__len__", "__iter__", "__call__"): return lambda: 5
        raise AttributeError(n)
attempt("getattr is not asked for len:", lambda: len(D()))
attempt("getattr is not asked for call:", lambda: D()())
attempt("getattr asked by name:", lambda: D().__len__())
class P:
    @property
    def __len__(self): return lambda: 8
    @classmethod
    def __str__(cls): return "class str " + cls.__name__
attempt("len is a property:", lambda: len(P()))
attempt("class method str:", lambda: str(P()))
class NotCallable:
    __len__ = 5
    __iter__ = None
    __call__ = "text"
    __hash__ = None
attempt("len is int:", lambda: len(NotCallable()))
attempt("iter is None:", lambda: list(NotCallable()))
attempt("call is str:", lambda: NotCallable()())
attempt("hash is None:", lambda: hash(NotCallable()))
class Mixed:
    __len__ = lambda self: 2
    __getitem__ = lambda self, i: [10, 20][i]
    __add__ = max
m = Mixed()
print("functions as special methods:", len(m), m[1], list(m), list(reversed(m)))
class Raises:
    def __len__(self): raise KeyError("len")
    def __bool__(self): raise ValueError("bool")
    def __str__(self): raise TypeError("str")
    def __iter__(self): raise OSError(5)
    def __getitem__(self, i): raise IndexError("item")
    def __contains__(self, x): raise RuntimeError("contains")
    def __call__(self): raise AttributeError("call")
    def __hash__(self): raise NameError("hash")
    def __eq__(self, o): raise LookupError("eq")
r = Raises()
for label, run in (("len", lambda: len(r)), ("bool", lambda: bool(r)), ("not", lambda: not r), ("if", lambda: 1 if r else 2), ("str", lambda: str(r)), ("iter", lambda: list(r)), ("item", lambda: r[0]), ("in", lambda: 1 in r), ("call", lambda: r()), ("hash", lambda: {r: 1}), ("eq", lambda: r == 1), ("ne", lambda: r != 1), ("index", lambda: [1, r].index(2)), ("format", lambda: "%s" % r), ("join", lambda: ",".join(r)), ("and", lambda: r and 1)): attempt("raises in " + label + ":", run)
class Counts:
    n = 0
    def __bool__(self):
        Counts.n += 1
        return Counts.n < 4
k = Counts()
while k: pass
print("bool calls:", Counts.n, [1 for _ in range(3) if k], Counts.n)
class Int(int): pass
class IntResult:
    def __len__(self): return True
    def __hash__(self): return Int(5)
attempt("bool as len:", lambda: len(IntResult()))
