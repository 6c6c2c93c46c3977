# __getattr__, __setattr__, __delattr__ together with instance, class, property and inherited attributes.
log = []


def attempt(label, f):
    log.clear()
    try:
        answer = f()
    except Exception as e:
        answer = type(e).__name__, e.args
    print(label, answer, log)


class Get:
    in_class = "class"

    def __init__(self):
        self.own = "own"

    def __getattr__(self, name):
        log.append("getattr " + name)
        if name.startswith("bad"):
            raise AttributeError("no " + name)
        if name.startswith("worse"):
            raise ValueError(name)
        return name * 2

    @property
    def prop(self):
        return "prop"

    @property
    def broken(self):
        raise AttributeError("inside property")

    def method(self):
        return self.other


class Set(Get):
    def __setattr__(self, name, value):
        log.append(("setattr", name, value))
        if name == "refused":
            raise AttributeError("refused")
        object.__setattr__(self, name, value)


class Delete(Set):
    def __delattr__(self, name):
        log.append("delattr " + name)
        if name == "refused":
            raise AttributeError("kept")
        object.__delattr__(self, name)


class Child(Delete):
    def __getattr__(self, name):
        log.append("child " + name)
        return super().__getattr__(name) + "!"

    def __setattr__(self, name, value):
        log.append("child set")
        super().__setattr__(name, value)


class Silent:
    def __setattr__(self, name, value):
        log.append(name)

    def __delattr__(self, name):
        log.append("-" + name)


class ByDict:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, (value,))

    def __getattr__(self, name):
        return self.__dict__.get(name, "default")


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)


for cls in (Get, Set, Delete, Child):
    o = cls()
    print(cls.__name__)
    for label, f in (
        ("own", lambda: o.own), ("class", lambda: o.in_class), ("prop", lambda: o.prop), ("missing", lambda: o.zz), ("bad", lambda: o.bad), ("worse", lambda: o.worse), ("broken prop", lambda: o.broken), ("method", lambda: o.method()), ("getattr", lambda: getattr(o, "q")), ("getattr default", lambda: getattr(o, "q", 5)), ("getattr bad default", lambda: getattr(o, "bad", 5)), ("getattr worse default", lambda: getattr(o, "worse", 5)), ("hasattr", lambda: (hasattr(o, "q"), hasattr(o, "bad"))), ("hasattr worse", lambda: hasattr(o, "worse")), ("class level", lambda: cls.zz), ("set", lambda: setattr(o, "new", 1)), ("get new", lambda: o.new), ("augment", lambda: exec("o.new += 5", {"o": o})), ("augment missing", lambda: exec("o.fresh += 'x'", {"o": o})), ("set prop", lambda: setattr(o, "prop", 1)), ("set class attr", lambda: setattr(o, "in_class", "instance")), ("read it", lambda: (o.in_class, cls.in_class)), ("refused", lambda: setattr(o, "refused", 1)), ("del", lambda: delattr(o, "new")), ("del again", lambda: delattr(o, "new")), ("del refused", lambda: delattr(o, "refused")), ("del class attr", lambda: delattr(o, "in_class")), ("del it again", lambda: delattr(o, "in_class")), ("del prop", lambda: delattr(o, "prop")), ("dict", lambda: sorted(o.__dict__)), ("dict write", lambda: o.__dict__.update(planted=1)), ("call missing", lambda: o.missing()), ("len", lambda: len(o)), ("add", lambda: o + 1), ("iter", lambda: iter(o)), ("str", lambda: str(o)[:4]), ("eq", lambda: o == 1), ("bool", lambda: bool(o)), ("call", lambda: o()), ("item", lambda: o[0]), ("enter", lambda: exec("with o: pass", {"o": o})), ("in", lambda: 1 in o), ("hash", lambda: hash(o) == hash(o)), ("format", lambda: "%s" % (o.zz,)), ("deep", lambda: o.a.upper()), ("class name", lambda: o.__class__.__name__), ("name", lambda: o.__name__), ("unpack", lambda: exec("a, b = o", {"o": o})), ("for target", lambda: exec("for o.t in (1, 2): pass", {"o": o})), ("swap", lambda: exec("o.p, o.q = 1, 2\no.p, o.q = o.q, o.p", {"o": o})), ("comprehension", lambda: [o.x for _ in "ab"]),
    ):  # fmt: skip
        attempt("  " + label, f)
s = Silent()
attempt("silent", lambda: (setattr(s, "x", 1), hasattr(s, "x"), delattr(s, "x"), s.__dict__))
b = ByDict()
b.x = 1
attempt("by dict", lambda: (b.x, b.y, b.__dict__))
attempt("by dict del", lambda: delattr(b, "x"))


class Target:
    kept = 1

    def method(self):
        return "target method", self.kept


target = Target()
p = Proxy(target)
p.a = 5
attempt("proxy", lambda: (p.a, target.a, p.kept, p.method(), p.__class__.__name__))
attempt("proxy del", lambda: (delattr(p, "a"), hasattr(target, "a")))
attempt("proxy missing", lambda: p.nothing)
attempt("proxy target", lambda: p._target is target)
for source in ("object.__setattr__(t, 'x', 1)\nr = t.x", "object.__delattr__(t, 'kept')", "object.__delattr__(t, 'zz')", "object.__setattr__(5, 'x', 1)", "object.__setattr__(T, 'x', 1)", "object.__setattr__(t, 5, 1)", "object.__setattr__(t, 'x')", "object.__getattribute__(t, 'x')", "t.__setattr__('y', 2)\nr = t.y", "t.__delattr__('y')\nr = hasattr(t, 'y')", "t.__getattr__('y')", "setattr(t, 'a b', 3)\nr = getattr(t, 'a b')", "setattr(t, '', 4)\nr = getattr(t, '')", "setattr(t, 5, 1)", "getattr(t, None)", "getattr(t)", "setattr(t, 'x')", "delattr(t)", "hasattr(t, 5)", "getattr(t, 'x', 1, 2)", "getattr(t, 'x' * 300, 'long')", "setattr(t, 'x' * 300, 1)", "setattr(T, 'added', 9)\nr = t.added", "delattr(T, 'added')\nr = hasattr(t, 'added')", "delattr(T, 'added')", "T.kept = 5\nr = t.kept", "del T.method\nt.method()", "setattr(5, 'x', 1)", "setattr(int, 'x', 1)", "delattr(int, 'real')", "setattr(None, 'x', 1)", "(5).x = 1", "'s'.x = 1", "[].x = 1", "len.x = 1", "del [].append", "t.__class__ = T", "t.__dict__ = {}", "t.__dict__['z'] = 1\nr = hasattr(t, 'z')", "del t.__dict__", "T.__name__ = 'U'\nr = T.__name__", "T.__dict__['z'] = 1", "T.__bases__ = ()"):
    space = {"T": Target, "t": target}
    try:
        exec(source, space)
        print(repr(source), space.get("r"))
    except Exception as e:
        print(repr(source), type(e).__name__, e)
