# Passing arguments with * and ** in every mix, to functions, methods, classes and builtins.
def show(*args, **kw): return args, sorted(kw.items())
a, b, d, e = [1, 2], (3,), {"x": 1}, {"y": 2, "z": 3}
print("star:", show(*a), show(*a, *b), show(0, *a), show(*a, 9), show(0, *a, 5, *b, 9), show(*[]), show(*(), *"ab"))
print("double star:", show(**d), show(**d, **e), show(w=0, **d), show(**d, w=0), show(**{}), show(v=1, **d, w=2, **e))
print("both:", show(*a, **d), show(0, *a, k=1, **d), show(*a, *b, **d, **e), show(*a, *b, k=1))
print("iterators:", show(*iter(a)), show(*(x * x for x in a)), show(*map(str, a)), show(*zip(a, b)), show(*range(3)), show(*d), show(*e.values()) == show(*list(e.values())), show(*sorted(e.items())), show(*{5}), show(*b"ab"))
class C:
    def __init__(self, *a, **k): self.got = show(*a, **k)
    def m(self, *a, **k): return show(*a, **k)
    @classmethod
    def c(cls, *a, **k): return cls.__name__, show(*a, **k)
    @staticmethod
    def s(*a, **k): return show(*a, **k)
    def __call__(self, *a, **k): return "call", show(*a, **k)
print("class:", C(*a, **d).got, C().m(*a, **d), C.c(*a, **d), C.s(*b, **e), C()(*a, k=1), C.m(*[C(), 5], **d))
print("builtins:", max(*a), print(*a, **{"sep": "-", "end": "|"}), "{} {x}".format(*b, **d), sorted(*[[3, 1]], **{"reverse": True}), dict(**d, **e) == {"x": 1, "y": 2, "z": 3}, list(*[[1]]), range(*[1, 4]), int(*["ff", 16]), isinstance(*[1, int]), "a-b".split(*["-"]), divmod(*(7, 2)), list(zip(*[(1, 2), (3, 4)])))
def named(p, q=2, *r, s, t=5, **u): return p, q, r, s, t, sorted(u)
print("named:", named(*[1], s=4), named(*[1, 2, 3], s=4), named(1, **{"s": 4, "q": 9}), named(*[1], **{"s": 4, "t": 6, "v": 7}), named(p=1, s=2), named(*[1, 2], s=0), named(**{"p": 1, "s": 2, "zz": 3}))
def forward(f, *args, **kw): return f(*args, **kw)
print("forward:", forward(show, 1, k=2), forward(forward, show, 3), forward(named, 1, s=5), forward(C, 1, z=2).got, forward(lambda *x: x, *a), forward("x".join, ["a", "b"]), forward(int, "12"))
def partial(f, *args, **kw):
    def call(*more, **kwmore):
        merged = dict(kw)
        merged.update(kwmore)
        return f(*args, *more, **merged)
    return call
print("partial:", partial(show, 1, k=2)(3, j=4), partial(show, k=1)(k=9), partial(named, 1, s=3)(7, t=8), partial(partial(show, 1), 2)(3))
def curry(f, n, *got): return f(*got) if n == len(got) else lambda x: curry(f, n, *got, x)
print("curry:", curry(lambda x, y, z: (x, y, z), 3)(1)(2)(3))
def swap(f): return lambda x, y, *r: f(y, x, *r)
print("swap:", swap(show)(1, 2), swap(show)(1, 2, 3))
log = []
def t(x):
    log.append(x)
    return x
show(t(1), *[t(2), t(3)], t(4), k=t(5), **{"j": t(6)})
print("order:", log)
lst = [1, 2]
def mutate(*args):
    lst.append(3)
    return args
print("snapshot:", mutate(*lst), lst)
kw = {"k": [1]}
def mutate_kw(**k):
    k["k"].append(2)
    k["new"] = 1
    return sorted(k)
print("kw snapshot:", mutate_kw(**kw), kw)
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
attempt("star int:", lambda: show(*5))
attempt("star None:", lambda: show(*None))
attempt("double star list:", lambda: show(**[1]))
attempt("double star int key:", lambda: show(**{1: 2}))
attempt("named twice:", lambda: named(1, s=1, **{"s": 2}))
attempt("kw twice:", lambda: show(k=1, **{"k": 2}))
attempt("kw twice in two:", lambda: show(**{"k": 1}, **{"k": 2}))
attempt("position and name:", lambda: named(1, p=2, s=3))
attempt("too many by star:", lambda: (lambda x: x)(*[1, 2]))
attempt("generator raises:", lambda: show(*(1 // x for x in (1, 0))))
attempt("empty key:", lambda: show(**{"": 1}))
attempt("odd key:", lambda: show(**{"not a name": 1, "if": 2}))
big = list(range(100))
print("many:", len(show(*big)[0]), sum(show(*big, *big)[0]), len(show(**{"k%d" % i: i for i in range(50)})[1]))
