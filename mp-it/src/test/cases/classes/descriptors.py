# Descriptors: __get__, __set__, __delete__, __set_name__ on class attributes.
class Logged:
    def __get__(self, obj, owner):
        print("  get", obj is None, owner.__name__ if owner else owner)
        return "value"
    def __set__(self, obj, value): print("  set", value)
    def __delete__(self, obj): print("  delete")
class A:
    d = Logged()
    plain = 1
a = A()
print("through instance:", a.d)
try:
    print("through class:", type(A.d).__name__)
except Exception as e:
    print("through class:", type(e).__name__, e)
a.d = 5
del a.d
print("again:", a.d)


class Typed:
    def __init__(self, kind, store):
        self.kind = kind
        self.store = store
    def __get__(self, obj, owner): return getattr(obj, self.store)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s wants %s" % (self.store, self.kind.__name__))
        setattr(obj, self.store, value)
class Person:
    name = Typed(str, "_name")
    age = Typed(int, "_age")
    def __init__(self, name, age):
        self.name = name
        self.age = age
p = Person("Ada", 36)
print("typed:", p.name, p.age, p._name, p._age)
p.age += 1
print("augmented:", p.age)
for wrong in (("x", "y"), (1, 2)):
    try:
        Person(*wrong)
    except TypeError as e:
        print("wrong type:", e)
p2 = Person("Bob", 5)
print("separate:", p.name, p2.name)


class ReadOnly:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(obj)
class Circle:
    def __init__(self, r): self.r = r
    @ReadOnly
    def area(self): return self.r * self.r * 3
c = Circle(2)
print("non-data:", c.area)
c.area = "shadow"
print("shadowed:", c.area, Circle(3).area)


class Lazy:
    def __init__(self, name, f):
        self.name = name
        self.f = f
    def __get__(self, obj, owner):
        value = self.f(obj)
        print("  computed", self.name)
        setattr(obj, self.name, value)
        return value
class Holder:
    total = Lazy("total", lambda self: 42)
h = Holder()
print("lazy:", h.total, h.total)


class Named:
    def __set_name__(self, owner, name):
        print("  named", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner): return "my name is " + self.name
print("class with names:")
class N:
    first = Named()
    second = Named()
print("names:", N().first, N().second)
class Inherits(N): pass
print("inherited:", Inherits().first)
class Base:
    d = Logged()
class Derived(Base):
    def use(self): return self.d
print("in base:", Derived().use())
inst = A()
inst.__class__
inst.other = Logged()
print("on an instance it is a value:", type(inst.other).__name__)
class Raises:
    def __get__(self, obj, owner): raise AttributeError("from get")
    def __set__(self, obj, value): raise ValueError("from set")
class R:
    x = Raises()
try:
    R().x
except AttributeError as e:
    print("get raises:", e)
try:
    R().x = 1
except ValueError as e:
    print("set raises:", e)
