# Every shape of parameters called in every shape of arguments.
signatures = ("", "a", "a, b", "a=1", "a, b=2", "a=1, b=2", "*args", "a, *args", "a=1, *args", "**kw", "a, **kw", "a=1, **kw", "*args, **kw", "a, b=2, *args, **kw", "*, k", "*, k=5", "a, *, k", "a=1, *, k, m=6", "*args, k", "*args, k=5, **kw", "a, b=2, *args, k, m=6, **kw", "a, b, c, d, e=5, *f, g, h=8, **i")
calls = ("", "1", "1, 2", "1, 2, 3", "a=1", "b=2", "k=3", "z=4", "1, a=2", "1, b=3", "1, k=3", "1, z=4", "1, 2, k=3", "a=1, b=2", "b=1, a=2", "a=1, k=3", "a=1, b=2, k=3, z=4", "1, 2, 3, 4, k=5, z=6", "*[]", "*[1]", "*[1, 2]", "1, *[2, 3]", "*[1], *[2]", "**{}", "**{'a': 1}", "**{'k': 3}", "**{'z': 4}", "1, **{'a': 2}", "1, **{'b': 2, 'k': 3}", "a=1, **{'a': 2}", "*[1], **{'k': 3}", "*[1, 2], k=3", "*'ab'", "*{'x': 1}", "*(v for v in (1, 2))", "**{'k': 1}, **{'k': 2}", "1, 2, 3, 4, g=7", "1, 2, 3, 4, 5, 6, 7, g=7, j=10")
space = {}
for i, signature in enumerate(signatures):
    names = [p.split("=")[0].strip("* ") for p in signature.split(",")]
    names = [n for n in names if n]
    exec("def f%d(%s): return (%s)" % (i, signature, "".join("sorted(%s.items()), " % n if n in ("kw",) or n == "i" else n + ", " for n in names)), space)
for i, signature in enumerate(signatures):
    answers = {}
    for call in calls:
        try:
            answer = eval("f%d(%s)" % (i, call), space)
        except TypeError as e:
            answer = str(e)
        answers.setdefault(str(answer), []).append(call)
    print("def f(%s)" % signature)
    for answer in sorted(answers):
        print("   ", answer, "<-", answers[answer])
    lam = eval("lambda %s: 0" % signature, space)
    print("    lambda", end=" ")
    for call in ("", "1", "k=1", "*[1], k=2"):
        try:
            print(eval("f(%s)" % call, {"f": lam}), end=" ")
        except TypeError as e:
            print(e, end="; ")
    print()


class C:
    def m0(self): return "m0"
    def m(self, a, b=2, *args, k=3, **kw): return a, b, args, k, sorted(kw.items())
    @staticmethod
    def s(a, b=2): return a, b
    @classmethod
    def c(cls, a, *args): return cls.__name__, a, args
    def nothing(): return "no self"
    def star(*args): return len(args)
    def __call__(self, a, **kw): return "call", a, sorted(kw.items())


o = C()
for source in ("o.m0()", "o.m0(1)", "C.m0(o)", "C.m0()", "o.m(1)", "o.m()", "o.m(1, 2, 3, k=4, z=5)", "o.m(a=1)", "o.m(1, a=2)", "o.m(self=1)", "C.m(o, 1)", "C.m(1, 2)", "C.m(self=o, a=1)", "o.s(1)", "C.s(1, 2)", "o.s()", "o.s(o, 1, 2)", "o.c(1)", "C.c(1, 2)", "o.c()", "o.nothing()", "C.nothing()", "o.star()", "C.star()", "o.star(1, 2)", "o(1)", "o()", "o(1, z=2)", "o(a=1)", "o(1, a=2)", "C(1)", "C(x=1)", "C.__call__(o, 5)", "C.m", "o.m.x", "(o.m)(1)", "[o.m][0](*[1, 2])", "(lambda f: f(1))(o.m)", "list(map(o.m, [1, 2]))", "getattr(o, 'm')(1, k=9)", "C.m.__name__", "o.m == o.m", "o.m is o.m", "C.m is C.m", "callable(o.m)"):
    try:
        value = eval(source)
        print(source, "function" if callable(value) else value)
    except (TypeError, AttributeError) as e:
        print(source, type(e).__name__, e)
