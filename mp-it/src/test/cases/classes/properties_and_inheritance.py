# property: getters, setters, deleters, inheritance, copies, errors and odd accessors.
log = []


def attempt(label, f):
    log.clear()
    try:
        answer = f()
    except Exception as e:
        answer = type(e).__name__, str(e)
    print(label, answer, log)


class Base:
    def __init__(self, v=0):
        self._v = v

    @property
    def v(self):
        log.append("get")
        return self._v

    @v.setter
    def v(self, value):
        log.append(("set", value))
        self._v = value

    @v.deleter
    def v(self):
        log.append("del")
        self._v = None

    @property
    def read_only(self):
        return "read only"

    @property
    def computed(self):
        return self.v * 2

    def _get(self):
        return "got"

    def _set(self, value):
        log.append(("old style", value))

    def _del(self):
        log.append("old del")

    old = property(_get, _set, _del)
    get_set = property(_get, _set)
    only_set = property(None, _set)
    nothing = property()
    by_lambda = property(lambda self: self._v + 1, lambda self, x: setattr(self, "_v", x))
    with_doc = property(_get, _set, _del, "text")
    builtin_getter = property(len)
    wrong_arity = property(lambda: 1)
    not_callable = property(5)


class Child(Base):
    @property
    def v(self):
        return "child " + str(super().v)

    @property
    def computed(self):
        return "child", super().computed


class Extended(Base):
    @Base.v.setter
    def v(self, value):
        log.append("extended")
        self._v = value * 10


class Renamed(Base):
    w = Base.__dict__["v"]
    old = 5


class WithLen(Base):
    def __len__(self):
        return 42


for cls in (Base, Child, Extended, Renamed, WithLen):
    o = cls(3)
    print(cls.__name__)
    for name in ("v", "read_only", "computed", "old", "get_set", "only_set", "nothing", "by_lambda", "with_doc", "builtin_getter", "wrong_arity", "not_callable", "w"):
        attempt("  get " + name, lambda: getattr(o, name))
        attempt("  set " + name, lambda: setattr(o, name, 7))
        attempt("  del " + name, lambda: delattr(o, name))
        attempt("  class " + name, lambda: type(getattr(cls, name)).__name__)
    print("  ", sorted(o.__dict__.items(), key=str))
o = Base(1)
attempt("augmented", lambda: (exec("o.v += 5", {"o": o}), o.v))
attempt("unpacked", lambda: (exec("o.v, x = 8, 9", {"o": o}), o.v))
attempt("for", lambda: (exec("for o.v in (1, 2): pass", {"o": o}), o.v))
attempt("with", lambda: (exec("with M() as o.v: pass", {"o": o, "M": Manager}), o.v))
attempt("del statement", lambda: (exec("del o.v", {"o": o}), o._v))


class Manager:
    def __enter__(self):
        return "managed"

    def __exit__(self, *args):
        pass


attempt("with", lambda: (exec("with M() as o.v: pass", {"o": o, "M": Manager}), o.v))
Base.added = property(lambda self: "added later")
attempt("added", lambda: (o.added, Child().added))
attempt("added set", lambda: setattr(o, "added", 1))
Base.added = "plain"
attempt("replaced", lambda: (o.added, setattr(o, "added", 1), o.added))
del Base.added
attempt("removed", lambda: (o.added, hasattr(Child(), "added")))
attempt("on instance", lambda: (setattr(o, "inst", property(lambda s: 1)), type(o.inst).__name__))
p = property(lambda self: "first")
q = p.setter(lambda self, v: log.append(v))
r = q.deleter(lambda self: log.append("deleted"))
s = r.getter(lambda self: "new getter")
attempt("copies", lambda: (p is q, q is r, type(q).__name__))


class Copies:
    p, q, r, s = p, q, r, s


c = Copies()
for name in "pqrs":
    attempt(name, lambda: getattr(c, name))
    attempt(name + " set", lambda: setattr(c, name, 1))
    attempt(name + " del", lambda: delattr(c, name))


class Raising:
    @property
    def key(self):
        raise KeyError("k")

    @property
    def attribute(self):
        raise AttributeError("from property")

    @property
    def missing(self):
        return self.not_there

    @key.setter
    def key(self, v):
        raise ValueError(v)

    def __getattr__(self, name):
        log.append("getattr " + name)
        raise AttributeError("nothing called " + name)


x = Raising()
for label, f in (("key", lambda: x.key), ("attribute", lambda: x.attribute), ("missing", lambda: x.missing), ("set key", lambda: setattr(x, "key", 5)), ("hasattr key", lambda: hasattr(x, "key")), ("hasattr attribute", lambda: hasattr(x, "attribute")), ("default", lambda: getattr(x, "attribute", "default")), ("default key", lambda: getattr(x, "key", "default"))):
    attempt(label, f)
attempt("args", lambda: property(1, 2, 3, 4, 5))
attempt("bad keyword", lambda: property(getter=len))
attempt("call", lambda: property(len)())
attempt("attributes", lambda: [hasattr(p, n) for n in ("getter", "setter", "deleter", "fget", "__get__", "__doc__")])
attempt("equal", lambda: (p == p, p == property(None)))


class Recursive:
    @property
    def n(self):
        return self.n


try:
    Recursive().n
except RuntimeError as e:
    print("recursive", type(e).__name__)


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    fahrenheit = property(lambda self: self.degrees * 9 / 5 + 32, lambda self, f: setattr(self, "degrees", (f - 32) * 5 / 9))


t = Celsius(100)
t.fahrenheit = 32
attempt("celsius", lambda: (t.degrees, t.fahrenheit))
attempt("cold", lambda: Celsius(-300))
attempt("cold fahrenheit", lambda: setattr(t, "fahrenheit", -1000))
