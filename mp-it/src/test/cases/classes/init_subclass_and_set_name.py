# Hooks of class creation, as far as they are called, and what a class body leaves behind.
log = []


class Descriptor:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        log.append((self.label, owner.__name__, name))
        self.name = name

    def __get__(self, instance, owner=None):
        return "get", self.label, getattr(self, "name", None), instance is None

    def __repr__(self):
        return self.label


class First:
    a = Descriptor("A")
    b = Descriptor("B")
    c = d = Descriptor("CD")
    plain = 5


print(sorted(log, key=str), First.a, First().b)
log.clear()


class Second(First):
    a = Descriptor("A2")


print(log, Second.a, Second.b, Second().c)
First.late = Descriptor("late")
print(len(log), First.late)
log.clear()
Made = type("Made", (), {"x": Descriptor("X")})
print(log, Made.x)


class Base:
    subclasses = []

    def __init_subclass__(cls, **kw):
        log.append(("init_subclass", cls.__name__))
        Base.subclasses.append(cls)


log.clear()


class Child(Base):
    pass


class Grandchild(Child):
    def __init_subclass__(cls):
        log.append("grandchild hook")


class Last(Grandchild):
    pass


print(log, [c.__name__ for c in Base.subclasses])


class Raising:
    def __set_name__(self, owner, name):
        raise ValueError(name)


try:

    class Broken:
        x = Raising()

    print("made", Broken.x is not None)
except ValueError as e:
    print("raised", e.args)


class NotCallable:
    __set_name__ = 5


try:

    class Odd:
        x = NotCallable()

    print("made")
except TypeError as e:
    print(e)


class OfClass:
    @classmethod
    def __set_name__(cls, owner, name):
        log.append(("of class", cls.__name__, owner.__name__, name))


class Static:
    @staticmethod
    def __set_name__(*args):
        log.append(("static", len(args)))


class Dynamic:
    def __getattr__(self, name):
        log.append(("asked", name))
        return lambda *args: log.append(args)


log.clear()


class Various:
    a = OfClass()
    b = OfClass
    c = Static()
    d = Static
    e = Dynamic()
    f = Descriptor
    g = First


print(sorted(log, key=str))


class OnInstance:
    def __init__(self):
        self.__set_name__ = lambda owner, name: log.append("instance hook")


log.clear()


class WithInstance:
    x = OnInstance()


print(log)


class Members:
    x = 1
    y = x + 1
    z = [x, y]
    for i in range(3):
        locals_seen = i
    if x:
        branch = "taken"
    else:
        other = "not taken"
    try:
        1 // 0
    except ZeroDivisionError as e:
        caught = str(e)
    with_lambda = lambda self: self.x
    import sys as module
    (p, q), *r = (1, 2), 3, 4
    del p
    def method(self, default=x):
        return default, self.y

    class Inner:
        x = "inner"

        def outer_x(self):
            return Members.x

    function = method
    walrus = (w := 5)
    text = f"{x}{y}"
    items = [k for k in "ab"]
    gen = sum(k for k in (1, 2))


print(sorted(k for k in Members.__dict__ if not k.startswith("__")))
print(Members.__doc__ if hasattr(Members, "__doc__") else "no doc", Members.__name__, Members.__module__ if hasattr(Members, "__module__") else "no module", Members.__qualname__ if hasattr(Members, "__qualname__") else "no qualname")
m = Members()
print(m.z, m.locals_seen, m.i, m.branch, hasattr(m, "other"), m.caught, hasattr(m, "e"), m.with_lambda(), m.module.__name__, m.q, m.r, m.method(), m.function("d"), m.Inner().outer_x(), m.Inner.x, m.w, m.walrus, m.text, m.items, m.gen)
for source in ("class A(x=1): pass", "class A(metaclass=type): pass", "class A(object, x=1): pass", "class A(1): pass", "class A(None): pass", "class A(len): pass", "class A(int, str): pass", "class A(object, object): pass", "class A(A): pass", "class A(type): pass", "class A(bool): pass", "class A(*(object,)): pass", "class A(*[]): pass", "class A(**{}): pass", "class A(list, dict): pass", "class A(Exception, list): pass", "class A(range): pass", "class A(type(None)): pass", "class A(property): pass", "class A(int): pass", "class A: x = y", "class A: 1 // 0", "class A: __name__ = 5", "class A: __dict__ = 5", "class A: __class__ = 5", "class A: __bases__ = 5", "class A: __module__ = 'm'", "class A: __qualname__ = 'q'", "class A: __slots__ = ('a',)", "class A: __init__ = 5\nA()", "class A: __new__ = 5\nA()", "class A:\n def __new__(c): return 5\nprint(A())", "class A:\n def __init__(s): return 5\nA()", "class A:\n def __init__(s): yield\nA()", "class A:\n async def __init__(s): pass\nA()", "type('A', (), {})()", "type('A', (5,), {})", "type('A', [], {})", "type(5, (), {})", "type('A', (), [])", "type('A', ())", "type('A', (), {}, 1)", "type()", "type('A', (), {'f': lambda s: 9})().f() + 1", "type('A', (), {5: 6})", "print(type('', (), {}).__name__)", "print(type('a b', (int,), {'x': 1})(3) + 1)"):
    try:
        exec(source, {})
        print(repr(source), "fine")
    except Exception as e:
        print(repr(source), type(e).__name__, e)
