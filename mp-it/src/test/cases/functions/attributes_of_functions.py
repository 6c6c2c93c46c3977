# What functions, methods, builtins, lambdas, generators and closures tell about themselves.
def plain(a, b=1): "doc"


def generator(): yield


async def coroutine(): pass


def closure(x):
    def inner(): return x
    return inner


class C:
    def method(self): pass
    @staticmethod
    def static(): pass
    @classmethod
    def of_class(cls): pass
    @property
    def prop(self): return 1
    attribute = len
    lam = lambda self: 5
    def __call__(self): return "called"


o = C()
objects = (("plain", plain), ("lambda", lambda: 0), ("generator function", generator), ("coroutine function", coroutine), ("closure", closure(1)), ("method function", C.method), ("bound method", o.method), ("static", C.static), ("class method", C.of_class), ("builtin", len), ("builtin method", "".join), ("type method", str.join), ("list append", [].append), ("type", int), ("class", C), ("instance", o), ("generator", generator()), ("property", C.__dict__["prop"]), ("static object", C.__dict__["static"]), ("class object", C.__dict__["of_class"]))
names = ("__name__", "__doc__", "__globals__", "__module__", "__qualname__", "__defaults__", "__kwdefaults__", "__closure__", "__dict__", "__class__", "__call__", "__get__", "__self__", "__func__", "__wrapped__", "__annotations__", "x")
for label, f in objects:
    row = []
    for name in names:
        try:
            value = getattr(f, name)
            row.append("%s=%s" % (name, value if isinstance(value, (str, int, tuple)) or value is None else value.__name__ if isinstance(value, type) else "globals" if value is globals() else type(value).__name__))
        except AttributeError:
            pass
    print(label, type(f).__name__, callable(f), row)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, str(e) if "0x" not in str(e) else "")


for label, f in objects:
    if label not in ("class", "instance"):
        attempt("set x of " + label, lambda: setattr(f, "x", 1))
        attempt("set name of " + label, lambda: setattr(f, "__name__", "other"))
        attempt("del name of " + label, lambda: delattr(f, "__name__"))
for label, test in (
    ("equal", lambda: plain == plain), ("other", lambda: plain == generator), ("hash", lambda: hash(plain) == hash(plain)), ("as key", lambda: {plain: 1, len: 2, int: 3}[len]), ("bound equal", lambda: o.method == o.method), ("bound identical", lambda: o.method is o.method), ("bound other", lambda: o.method == C().method), ("bound as key", lambda: o.method in {o.method: 1}), ("bound builtin equal", lambda: [].append == [].append), ("same list", lambda: (lambda l: l.append == l.append)([])), ("lambda equal", lambda: (lambda: 1) == (lambda: 1)), ("less", lambda: plain < generator), ("bool", lambda: bool(plain) and bool(len) and bool(o.method)), ("len", lambda: len(plain)), ("iter", lambda: iter(plain)), ("index", lambda: plain[0]), ("add", lambda: plain + plain), ("call attribute", lambda: plain.__call__), ("instance call", lambda: (o(), o.__call__())), ("static", lambda: (o.static(), C.static())), ("of class", lambda: (o.of_class(), C.of_class())), ("builtin as attribute", lambda: C.attribute("abc")), ("builtin of instance", lambda: o.attribute([1, 2])), ("lambda of instance", lambda: o.lam()), ("property", lambda: (o.prop, isinstance(C.prop, property))), ("isinstance", lambda: (isinstance(plain, type(len)), isinstance(plain, type(plain)), isinstance(len, type(abs)), isinstance(o.method, type(plain)))), ("types", lambda: (type(plain).__name__, type(len).__name__, type(o.method).__name__, type(generator()).__name__, type(C.static).__name__)), ("type call", lambda: type(plain)()), ("generator type call", lambda: type(generator())()), ("bound type call", lambda: type(o.method)()), ("subclass of function", lambda: type("F", (type(plain),), {})), ("subclass of builtin", lambda: type("F", (type(len),), {})), ("default kept", lambda: (plain.__name__, plain(1), plain(1, 2))), ("name in repr", lambda: repr(plain)[:15]), ("builtin repr", lambda: repr(len)), ("builtin str", lambda: str(print)), ("method repr", lambda: repr("".join)[:13]), ("class repr", lambda: repr(C)), ("dir", lambda: [n for n in dir(plain) if n in names]), ("globals", lambda: plain.__globals__ is globals()), ("exec globals", lambda: exec("def f(): pass\nr = f.__globals__ is globals()", {"r": 0})),
):  # fmt: skip
    attempt(label, test)
f = plain
plain = None
print(f.__name__, f(1))
g = f
print(g is f, g == f, [g].index(f), g in (f,))


def self_reference():
    return self_reference.__name__


alias = self_reference
print(alias(), alias.__name__)
del self_reference
attempt("deleted", alias)


def mutable_default(x, seen=[], table={}):
    seen.append(x)
    table[x] = len(seen)
    return list(seen), sorted(table.items())


print(mutable_default(1), mutable_default(2), mutable_default(3, []), mutable_default(4))
calls = []


def evaluated_once(x=calls.append("default")):
    return x, len(calls)


print(evaluated_once(), evaluated_once(), evaluated_once(5))
n = 1


def early(x=n): return x, n


n = 2
print(early(), early(n))
functions = [lambda x, i=i: x * i for i in range(3)]
print([f(10) for f in functions], [f.__name__ for f in functions])
print((lambda *args, **kw: (args, kw))(1, a=2), (lambda: (lambda: (lambda: "deep")))()()(), (lambda x: lambda y: x + y)(1)(2))
