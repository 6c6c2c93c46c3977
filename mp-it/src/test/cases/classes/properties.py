# property: getter, setter, deleter, as decorator and as function.
class T:
    def __init__(self, c): self._c = c
    @property
    def celsius(self): return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self): self._c = None
    @property
    def fahrenheit(self): return self._c * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, f): self.celsius = (f - 32) * 5 / 9
t = T(100)
print("get:", t.celsius, t.fahrenheit)
t.celsius = 0
print("set:", t.celsius, t.fahrenheit)
t.fahrenheit = 212
print("set through other:", t.celsius)
t.celsius += 5
print("augmented:", t.celsius)
del t.celsius
print("deleted:", t.celsius)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def cold(): t.celsius = -300
attempt("setter raises:", cold)
class RO:
    @property
    def x(self): return 1
    @property
    def fails(self): raise AttributeError("inside getter")
ro = RO()
def write(): ro.x = 2
def remove(): del ro.x
attempt("read only set:", write)
attempt("read only del:", remove)
attempt("getter raises:", lambda: ro.fails)
print("hasattr of failing getter:", hasattr(ro, "fails"))
print("not shadowed:", ro.x)


class F:
    def _get(self): return self.__dict__.get("v", "unset") if hasattr(self, "__dict__") else self.v
    def _set(self, v): self.v = v * 2
    v2 = property(_get, _set)
    both = property(lambda self: "g", None, lambda self: print("  del both"))
    nothing = property()
f = F()
f.v2 = 21
print("function form:", f.v2)
print("getter and deleter:", f.both)
del f.both
def set_both(): f.both = 1
attempt("no setter:", set_both)
attempt("empty property:", lambda: f.nothing)
print("on the class:", type(F.v2).__name__, type(T.celsius).__name__)
class Base:
    @property
    def p(self): return "base " + self.name()
    def name(self): return "B"
class Derived(Base):
    def name(self): return "D"
class Over(Base):
    p = "plain"
print("inherited:", Base().p, Derived().p, Over().p)
o = Over()
o.p = 3
print("overridden by plain:", o.p)
class Calls:
    n = 0
    @property
    def each(self):
        Calls.n += 1
        return Calls.n
c = Calls()
print("evaluated each time:", c.each, c.each, c.each)
p = property(lambda self: 1)
q = p.setter(lambda self, v: None)
print("setter makes new:", p is q, type(q).__name__)
attempt("attribute of property:", lambda: p.nothing)
class Late: pass
Late.added = property(lambda self: "added later")
try:
    print("added later:", type(Late().added).__name__)
except Exception as e:
    print("added later:", type(e).__name__, e)
print("in getattr:", getattr(ro, "x"), getattr(RO(), "y", "dflt"))
