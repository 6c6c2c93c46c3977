# __getattr__, __setattr__, __delattr__, __dict__ and delegation.
class G:
    real = "class attribute"
    def __init__(self): self.own = "own"
    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError("no attribute " + name)
        return "made " + name
    def method(self): return "method"
g = G()
print("found first:", g.own, g.real, g.method())
print("made:", g.anything, g.x1)
print("hasattr:", hasattr(g, "foo"), hasattr(g, "nope"))
print("getattr default:", getattr(g, "nope", 5), getattr(g, "yes", 5))
g.anything = "set"
print("after set:", g.anything)
del g.anything
print("after del:", g.anything)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("raised in hook:", lambda: g.nothing)
attempt("class has no hook:", lambda: G.anything)
attempt("special methods are not looked up:", lambda: len(g))
attempt("call:", lambda: g())


class S:
    def __setattr__(self, name, value):
        if name == "locked": raise AttributeError("locked")
        log.append((name, value))
        object.__setattr__(self, name, value)
log = []
s = S()
s.a = 1
s.b = 2
s.a += 10
print("log:", log, s.a, s.b)
def lock(): s.locked = 1
attempt("refused:", lock)
setattr(s, "c", 3)
print("through setattr:", log[-1], s.c)


class D:
    def __delattr__(self, name):
        print("  delete", name)
        if name == "x": object.__delattr__(self, name)
d = D()
d.x = d.y = 1
del d.x
del d.y
delattr(d, "z")
print("left:", hasattr(d, "x"), hasattr(d, "y"))


class Proxy:
    def __init__(self, target): self._target = target
    def __getattr__(self, name): return getattr(self._target, name)
p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print("proxy:", p._target, p.index(9), p.count(1))
class Record:
    def __init__(self, **fields):
        for k, v in fields.items(): setattr(self, k, v)
    def __repr__(self): return "Record(" + ", ".join("%s=%r" % i for i in sorted(self.__dict__.items())) + ")"
print("record:", Record(b=2, a="x"))
print("dict:", sorted(Record(q=1, p=2).__dict__.keys()))
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, name): return Chain(self.path + "/" + name)
    def __call__(self, *a): return self.path + repr(a)
print("chain:", Chain().api.v1.users(7))
class Sub(G):
    def __getattr__(self, name): return "sub:" + super().__getattr__(name)
print("hook with super:", Sub().thing, Sub().real)
class Fallback:
    def __getattr__(self, name): return None
f = Fallback()
print("None for all:", f.a, f.b.__class__.__name__, hasattr(f, "zzz"))
class Cached:
    calls = 0
    def __getattr__(self, name):
        Cached.calls += 1
        value = name * 2
        setattr(self, name, value)
        return value
c = Cached()
print("cached:", c.ab, c.ab, c.cd, Cached.calls)
print("instance dict:", sorted(c.__dict__))
print("class dict has:", "calls" in Cached.__dict__, "ab" in Cached.__dict__)
