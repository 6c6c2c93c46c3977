# Messages of wrong calls: own functions, methods, classes, builtins, lambdas, generators.
def attempt(label, run):
    try:
        print(label, run())
    except TypeError as e:
        print(label, "TypeError:", e)


def f0(): pass
def f1(a): pass
def f2(a, b): pass
def d1(a, b=1): pass
def v(*a): pass
def k(*, x): pass
def kd(*, x=1): pass
def kw(**k): pass
def all_kinds(a, b=1, *c, d, e=2, **g): pass
def gen(a): yield a
class C:
    def __init__(self, a): pass
    def m(self, a): pass
    def d(self, a, b=1): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
    def __add__(self): pass
    def __getitem__(self): pass
    def __len__(self, extra): pass
    def __call__(self, a): pass
o = C(1)
for label, run in (("f0(1)", lambda: f0(1)), ("f0(1, 2)", lambda: f0(1, 2)), ("f0(a=1)", lambda: f0(a=1)), ("f1()", lambda: f1()), ("f1(1, 2)", lambda: f1(1, 2)), ("f1(b=1)", lambda: f1(b=1)), ("f1(1, a=2)", lambda: f1(1, a=2)), ("f1(1, b=2)", lambda: f1(1, b=2)),
    ("f2(1)", lambda: f2(1)), ("f2(1, 2, 3)", lambda: f2(1, 2, 3)), ("f2(b=1)", lambda: f2(b=1)), ("f2(a=1)", lambda: f2(a=1)), ("f2(1, c=2)", lambda: f2(1, c=2)), ("f2(*[1])", lambda: f2(*[1])), ("f2(*[1, 2, 3])", lambda: f2(*[1, 2, 3])), ("f2(**{'a': 1})", lambda: f2(**{"a": 1})), ("f2(1, **{'a': 1})", lambda: f2(1, **{"a": 1})),
    ("d1()", lambda: d1()), ("d1(1, 2, 3)", lambda: d1(1, 2, 3)), ("d1(b=2)", lambda: d1(b=2)), ("d1(1, 2, b=3)", lambda: d1(1, 2, b=3)), ("d1(c=1)", lambda: d1(c=1)), ("v(a=1)", lambda: v(a=1)), ("k()", lambda: k()), ("k(1)", lambda: k(1)), ("k(y=1)", lambda: k(y=1)), ("k(x=1, y=2)", lambda: k(x=1, y=2)), ("kd(1)", lambda: kd(1)), ("kd(y=1)", lambda: kd(y=1)), ("kw(1)", lambda: kw(1)),
    ("all_kinds()", lambda: all_kinds()), ("all_kinds(1)", lambda: all_kinds(1)), ("all_kinds(d=1)", lambda: all_kinds(d=1)), ("all_kinds(1, 2, 3, b=4, d=5)", lambda: all_kinds(1, 2, 3, b=4, d=5)), ("gen()", lambda: gen()), ("gen(1, 2)", lambda: gen(1, 2)), ("lambda", lambda: (lambda x: x)()), ("lambda many", lambda: (lambda: 0)(1)),
    ("C()", lambda: C()), ("C(1, 2)", lambda: C(1, 2)), ("C(b=1)", lambda: C(b=1)), ("o.m()", lambda: o.m()), ("o.m(1, 2)", lambda: o.m(1, 2)), ("o.d(1, 2, 3)", lambda: o.d(1, 2, 3)), ("C.m()", lambda: C.m()), ("C.m(o)", lambda: C.m(o)), ("o.s()", lambda: o.s()), ("o.s(1, 2)", lambda: o.s(1, 2)), ("C.c()", lambda: C.c()), ("o.c(1, 2)", lambda: o.c(1, 2)), ("o + 1", lambda: o + 1), ("o[1]", lambda: o[1]), ("len(o)", lambda: len(o)), ("o()", lambda: o()), ("o(1, 2)", lambda: o(1, 2)),
    ("len()", lambda: len()), ("len(1, 2)", lambda: len([], [])), ("abs(x=1)", lambda: abs(x=1)), ("chr()", lambda: chr()), ("isinstance(1)", lambda: isinstance(1)), ("divmod(1)", lambda: divmod(1)), ("[].append()", lambda: [].append()), ("[].append(1, 2)", lambda: [].append(1, 2)), ("[].pop(1, 2)", lambda: [].pop(1, 2)), ("''.split(1, 2, 3)", lambda: "".split(1, 2, 3)), ("''.upper(1)", lambda: "".upper(1)), ("''.join()", lambda: "".join()), ("{}.get()", lambda: {}.get()), ("{}.keys(1)", lambda: {}.keys(1)), ("int(1, 2, 3)", lambda: int(1, 2, 3)), ("int(x=1)", lambda: int(x=1)), ("str(1, 2, 3, 4)", lambda: str(1, 2, 3, 4)), ("list(1, 2)", lambda: list(1, 2)), ("range()", lambda: range()), ("range(1, 2, 3, 4)", lambda: range(1, 2, 3, 4)), ("bool(1, 2)", lambda: bool(1, 2)), ("object(1)", lambda: type(object()).__name__), ("print(a=1)", lambda: print(a=1)), ("sorted([], 1)", lambda: sorted([], 1)), ("sorted(a=1)", lambda: sorted([], a=1)), ("max(key=1)", lambda: max(key=1)), ("enumerate([], x=1)", lambda: enumerate([], x=1)), ("zip(x=1)", lambda: zip(x=1)), ("super(1)", lambda: super(1)), ("property(1, 2, 3, 4)", lambda: property(1, 2, 3, 4)), ("open()", lambda: open()), ("staticmethod()", lambda: staticmethod()), ("next(1, 2, 3)", lambda: next(1, 2, 3)), ("getattr(1, 'a', 2, 3)", lambda: getattr(1, "a", 2, 3)), ("sum([], 1, 2)", lambda: sum([], 1, 2)), ("hash(1, 2)", lambda: hash(1, 2))):
    attempt(label, run)
