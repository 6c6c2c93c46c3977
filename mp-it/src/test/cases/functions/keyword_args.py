# **kwargs in definitions and in calls, and keyword-only parameters.
def names(**kw): return sorted(kw.items())
def mixed(a, b=2, **kw): return (a, b, sorted(kw.items()))
def every(a, *args, k, d=4, **kw): return (a, args, k, d, sorted(kw.items()))
def only(*, x, y=2): return (x, y)


def call(label, f, *args, **kw):
    try:
        print(label, f(*args, **kw))
    except TypeError as e:
        print(label, "TypeError:", e)


print("empty:", names())
print("given:", names(b=2, a=1))
print("from dict:", names(**{"x": 1, "y": 2}))
print("both:", names(z=0, **{"x": 1}))
print("two dicts:", names(**{"a": 1}, **{"b": 2}), names(**{"a": 1}, c=3, **{"b": 2}))
print("mixed:", mixed(1), mixed(1, c=3), mixed(1, b=5, c=3), mixed(c=3, a=0))
call("mixed missing:", mixed, c=1)
print("fills parameters:", mixed(**{"a": 1, "b": 3, "q": 4}))
print("every:", every(1, k=2), every(1, 2, 3, k=4), every(1, k=2, d=3, e=5))
call("every missing k:", every, 1)
call("every missing all:", every)
print("only:", only(x=1), only(y=1, x=0), only(**{"x": 7}))
call("only by position:", only, 1)
call("only missing:", only)
call("only unknown:", only, x=1, z=2)
call("no position allowed:", names, 1)
call("twice:", lambda: mixed(1, **{"a": 2}))
try:
    names(**5)
except AttributeError as e:
    print("not a mapping: AttributeError:", e)
call("key not a string:", lambda: names(**{1: 2}))
kw = {"k": 1}
def grow(**kw):
    kw["more"] = 1
    return len(kw)
print("copied:", grow(**kw), kw)
def order(**kw): return len(kw), kw["n0"], kw["n19"]
print("twenty:", order(**{"n%d" % i: i for i in range(20)}))
def forward(*args, **kw): return every(*args, **kw)
print("forwarded:", forward(1, 2, k=3, zz=4))
f = lambda *a, k=1, **kw: (a, k, sorted(kw))
print("lambda:", f(), f(1, 2), f(k=3), f(1, k=2, z=3))
print("class:", type("C", (), {})().__class__.__name__)
class Taker:
    def __init__(self, *args, **kw): self.got = (args, sorted(kw.items()))
    def method(self, a, *, b): return (a, b)
print("constructor:", Taker(1, x=2).got)
print("method:", Taker().method(1, b=2), Taker().method(b=1, a=2))
call("method needs b:", lambda: Taker().method(1))
bound = Taker().method
print("bound with star:", bound(*[3], **{"b": 4}))
class Mapping:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print("own mapping:", names(**Mapping()))
