# __new__, __init__, object creation order, object().
class N:
    def __new__(cls, *args):
        print("  new", cls.__name__, args)
        return object.__new__(cls)
    def __init__(self, *args):
        print("  init", args)
        self.args = args
print("both:", N(1, 2).args)
class Sub(N):
    def __init__(self, x):
        super().__init__(x, "sub")
print("sub:", Sub(5).args)
class Single:
    it = None
    def __new__(cls):
        if cls.it is None:
            cls.it = super().__new__(cls)
        return cls.it
print("singleton:", Single() is Single())
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print("other kind:", Other())
class NoneNew:
    def __new__(cls): pass
print("none:", NoneNew())
class Kw:
    def __new__(cls, a, b=2, **kw):
        self = object.__new__(cls)
        self.seen = (a, b, sorted(kw))
        return self
    def __init__(self, a, b=3, **kw): self.seen += (b,)
print("keywords:", Kw(1).seen, Kw(1, z=5).seen, Kw(1, b=7).seen)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class Init:
    def __init__(self, a): self.a = a
attempt("too few:", lambda: Init())
attempt("too many:", lambda: Init(1, 2))
attempt("init again:", lambda: (lambda o: (o.__init__(9), o.a))(Init(1)))
class BadInit:
    def __init__(self): return 5
attempt("init returns:", lambda: BadInit())
class Fails:
    def __init__(self): raise ValueError("in init")
attempt("init raises:", lambda: Fails())
o = object()
attempt("object attribute:", lambda: setattr(o, "x", 1))
print("object:", type(o).__name__, o == o, o == object(), bool(o), isinstance(1, object))
attempt("object args:", lambda: type(object(1)).__name__)
attempt("new on object:", lambda: type(object.__new__(Init)).__name__)
attempt("new without args:", lambda: object.__new__())
print("new skips init:", hasattr(object.__new__(Init), "a"))
class Inherit(Init): pass
print("inherited init:", Inherit(3).a)
class Multi:
    def __new__(cls, kind):
        return object.__new__(Multi.kinds[kind])
    def name(self): return type(self).__name__
class One(Multi): pass
class Two(Multi): pass
Multi.kinds = {"one": One, "two": Two}
print("factory new:", Multi("one").name(), Multi("two").name())
class Slots:
    __slots__ = ("a",)
    def __init__(self): self.a = self.b = 1
print("slots are not enforced:", Slots().b)
class Pool:
    free = []
    def __new__(cls):
        return cls.free.pop() if cls.free else object.__new__(cls)
    def release(self): Pool.free.append(self)
first = Pool()
first.release()
print("reused:", Pool() is first, Pool() is first)
class Order:
    log = []
    def __new__(cls, v):
        Order.log.append("new%d" % v)
        return object.__new__(cls)
    def __init__(self, v): Order.log.append("init%d" % v)
[Order(i) for i in range(2)]
print("order:", Order.log)
def __init__(self): self.late = True
class LateInit: pass
LateInit.__init__ = __init__
print("late init:", LateInit().late)
