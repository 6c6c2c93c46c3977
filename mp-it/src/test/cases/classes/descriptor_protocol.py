# __get__, __set__, __delete__: on the class, on instances, inherited, partial, raising.
log = []


def attempt(label, f):
    log.clear()
    try:
        answer = f()
    except Exception as e:
        answer = type(e).__name__, str(e)
    print(label, answer if not callable(answer) else "callable", log)


def text(x):
    return x.__name__ if isinstance(x, type) else "instance" if x is not None else None


class Full:
    def __init__(self, label):
        self.label = label

    def __get__(self, instance, owner):
        log.append(("get", text(instance), text(owner)))
        return self.label

    def __set__(self, instance, value):
        log.append(("set", text(instance), value))

    def __delete__(self, instance):
        log.append(("delete", text(instance)))


class OnlyGet:
    def __get__(self, instance, owner=None):
        log.append("get")
        return "only get"


class OnlySet:
    def __set__(self, instance, value):
        log.append(("set", value))


class OnlyDelete:
    def __delete__(self, instance):
        log.append("delete")


class Raising:
    def __get__(self, instance, owner):
        raise KeyError("get")

    def __set__(self, instance, value):
        raise KeyError("set")

    def __delete__(self, instance):
        raise KeyError("delete")


class Missing:
    def __get__(self, instance, owner):
        raise AttributeError("descriptor says no")


class Storing:
    def __init__(self, name, check=None):
        self.name, self.check = "_" + name, check

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, "unset")

    def __set__(self, instance, value):
        if self.check and not isinstance(value, self.check):
            raise TypeError("%s wanted" % self.check.__name__)
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        if instance is None:
            return self
        log.append("computing")
        value = self.f(instance)
        setattr(instance, self.f.__name__, value)
        return value


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return lambda *args: self.f(instance, owner, *args)


class Owner:
    full = Full("full")
    only_get = OnlyGet()
    only_set = OnlySet()
    only_delete = OnlyDelete()
    raising = Raising()
    missing = Missing()
    age = Storing("age", int)
    anything = Storing("anything")

    @Lazy
    def expensive(self):
        return [1, 2, 3]

    @Method
    def method(instance, owner, *args):
        return text(instance), owner.__name__, args

    plain = 5


class Child(Owner):
    full = Full("child full")


class Shadow(Owner):
    full = "plain now"
    plain = Full("descriptor now")


class WithGetattr(Owner):
    def __getattr__(self, name):
        log.append("getattr " + name)
        return "fallback"


for cls in (Owner, Child, Shadow, WithGetattr):
    o = cls()
    print(cls.__name__)
    for name in ("full", "only_get", "only_set", "only_delete", "raising", "missing", "plain", "method", "age", "nothing"):
        attempt("  get %s" % name, lambda: (lambda v: type(v).__name__ if hasattr(v, "__dict__") and not callable(v) else v)(getattr(o, name)))
        attempt("  class get %s" % name, lambda: (lambda v: type(v).__name__ if hasattr(v, "__dict__") and not callable(v) else v)(getattr(cls, name)))
        attempt("  set %s" % name, lambda: setattr(o, name, 7))
        attempt("  get again %s" % name, lambda: (lambda v: type(v).__name__ if hasattr(v, "__dict__") and not callable(v) else v)(getattr(o, name)))
        attempt("  del %s" % name, lambda: delattr(o, name))
        attempt("  hasattr %s" % name, lambda: hasattr(o, name))
    print("  ", sorted(o.__dict__))
o, p = Owner(), Owner()
o.age, p.age = 5, 6
attempt("stored", lambda: (o.age, p.age, o._age, Owner.age is Owner.__dict__["age"]))
attempt("checked", lambda: setattr(o, "age", "old"))
attempt("deleted", lambda: (delattr(o, "age"), o.age, p.age))
attempt("deleted again", lambda: delattr(o, "age"))
attempt("augmented", lambda: (exec("p.age += 10", {"p": p}), p.age))
attempt("lazy", lambda: (o.expensive, o.expensive is o.expensive, "expensive" in o.__dict__))
attempt("lazy other", lambda: p.expensive)
attempt("method", lambda: (o.method(1, 2), Owner.method(3)))
attempt("bound kept", lambda: (lambda m: m(9))(o.method))
o.instance_descriptor = Full("on instance")
attempt("on instance", lambda: type(o.instance_descriptor).__name__)
Owner.late = Full("late")
attempt("added later", lambda: o.late)
attempt("set later", lambda: setattr(o, "late", 1))
attempt("replace in class", lambda: (setattr(Owner, "late", 5), o.late))



class Both:
    full = Full("first")

    def __getattr__(self, name):
        log.append("getattr " + name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        log.append("setattr " + name)
        object.__setattr__(self, name, value)


b = Both()
attempt("hook and descriptor", lambda: (b.full, setattr(b, "full", 1), setattr(b, "other", 2), b.other))
attempt("super get", lambda: type(super(Child, Child()).full))
attempt("property is one", lambda: (hasattr(property, "__get__"), type(Owner.__dict__["full"]).__name__))
attempt("function is one", lambda: hasattr(len, "__get__"))
for descriptor in (Full("x"), OnlyGet(), Storing("n"), Raising()):
    made = type("Made", (), {"d": descriptor})
    attempt(type(descriptor).__name__, lambda: made().d)
    attempt(" set", lambda: setattr(made(), "d", 1))
    attempt(" subclass", lambda: type("Sub", (made,), {})().d)
