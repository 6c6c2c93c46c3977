# The order in which bases are searched (depth first, left to right), for every kind of access.
log = []


def build(source):
    space = {"log": log}
    exec(source, space)
    return space


shapes = {
    "chain": "class A: pass\nclass B(A): pass\nclass C(B): pass\nclass D(C): pass",
    "diamond": "class A: pass\nclass B(A): pass\nclass C(A): pass\nclass D(B, C): pass",
    "wide": "class A: pass\nclass B: pass\nclass C: pass\nclass D(A, B, C): pass",
    "reversed": "class A: pass\nclass B: pass\nclass C: pass\nclass D(C, B, A): pass",
    "crossed": "class A: pass\nclass B: pass\nclass C(A, B): pass\nclass D(B, A): pass",
    "double": "class A: pass\nclass B(A): pass\nclass C(B, A): pass\nclass D(C, B, A): pass",
    "two chains": "class A: pass\nclass B: pass\nclass C(A): pass\nclass D(C, B): pass",
    "deep right": "class A: pass\nclass B(A): pass\nclass C: pass\nclass D(C, B): pass",
}
for name, source in shapes.items():
    for where in ("A", "B", "C", "AB", "AC", "BC", "ABC", "CD", "ABCD"):
        space = build(source)
        for letter in where:
            cls = space[letter]
            cls.name = letter
            cls.method = lambda self, letter=letter: "method of " + letter
            if letter == "D":
                cls.__len__ = lambda self, letter=letter: ord(letter)
                cls.prop = property(lambda self, letter=letter: "prop of " + letter)
                cls.__call__ = lambda self, letter=letter: "call of " + letter
            cls.static = staticmethod(lambda letter=letter: "static of " + letter)
            cls.of_class = classmethod(lambda cls, letter=letter: cls.__name__ + " " + letter)
        d = space["D"]()
        row = []
        for access in (lambda: d.name, lambda: space["D"].name, lambda: d.method()[-1], lambda: chr(len(d)), lambda: d()[-1], lambda: d.static()[-1], lambda: d.of_class(), lambda: d.prop[-1], lambda: super(space["D"], d).name):
            try:
                row.append(access())
            except (AttributeError, TypeError) as e:
                row.append(type(e).__name__[0])
        print(name, where, row)


class Base:
    def __init__(self, *args):
        log.append("Base%s" % (args,))

    def chain(self):
        return ["Base"]


class Left(Base):
    def __init__(self, *args):
        log.append("Left")
        super().__init__("from left", *args)

    def chain(self):
        return ["Left"] + super().chain()


class Right(Base):
    def __init__(self, *args):
        log.append("Right")
        super().__init__("from right", *args)

    def chain(self):
        return ["Right"] + super().chain()


class Both(Left, Right):
    def __init__(self, *args):
        log.append("Both")
        super().__init__(*args)

    def chain(self):
        return ["Both"] + super().chain()


class Explicit(Left, Right):
    def __init__(self):
        Left.__init__(self, 1)
        Right.__init__(self, 2)

    def chain(self):
        return ["Explicit"] + Left.chain(self) + Right.chain(self)


class NoInit(Right, Left):
    pass


class Deeper(Both, NoInit):
    def chain(self):
        return ["Deeper"] + super().chain() + super(Both, self).chain() + super(Left, self).chain()


for cls in (Base, Left, Right, Both, Explicit, NoInit, Deeper):
    log.clear()
    o = cls()
    print(cls.__name__, log, o.chain(), cls.__bases__, [isinstance(o, c) for c in (Base, Left, Right, Both)], [issubclass(cls, c) for c in (Base, Left, Right, Both, object)])


class Mixin:
    def describe(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%s" % item for item in sorted(self.__dict__.items())))

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return 7


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return "point eq"

    def __repr__(self):
        return "P"


class Described(Mixin, Point):
    pass


class Pointed(Point, Mixin):
    pass


a, b = Described(1, 2), Pointed(1, 2)
print(a.describe(), b.describe(), a == Described(1, 2), a == Described(1, 3), b == Pointed(1, 2), hash(a), hash(b), a, b, [a, b])
for kind in ("list", "dict", "str", "int", "tuple", "set", "ValueError", "bytearray", "float"):
    for source in ("class X(%s): pass", "class X(Mixin, %s): pass", "class X(%s, Mixin): pass", "class Y(%s): pass\nclass X(Y, Mixin): pass", "class Y(%s): pass\nclass X(Mixin, Y): pass", "class Y(%s): pass\nclass Z(%s): pass\nclass X(Y, Z): pass"):
        space = {"Mixin": Mixin}
        try:
            exec(source.replace("%s", kind), space)
            x = space["X"]()
            print(kind, source.count("class"), repr(x)[:20].split(" at ")[0], hasattr(x, "describe"), isinstance(x, eval(kind)), end="; ")
        except Exception as e:
            print(kind, source.count("class"), type(e).__name__, e, end="; ")
    print()
