# weakref.ref and weakref.finalize: life, death, callbacks.
import gc
import weakref


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class A:
    def __init__(self, name): self.name = name
    def __repr__(self): return "A(" + self.name + ")"
def collect():
    clean_the_stack = [0, 0, 0, 0]
    gc.collect()
def told(r): print("  told", r())
def alive():
    a = A("a")
    r = weakref.ref(a, told)
    print("alive:", r(), r() is a, weakref.ref(a)() is a, r is weakref.ref(a))
    f = weakref.finalize(a, print, "  final", 1, end="!\n")
    print("finalize:", f.alive, f.peek()[0] is a, f.peek()[2:])
    return r, f
def make(name, registry):
    a = A(name)
    registry.append(weakref.ref(a, told))
    weakref.finalize(a, lambda *args, **kw: print("  final", args, kw), name, key=name)
    return a
r, f = alive()
collect()
print("dead:", r(), f.alive, f.peek(), f.detach(), f())
registry = []
keep = []
def fill(): keep.append(make("one", registry))
fill()
collect()
def show(label): print(label, registry[0]())
show("kept:")
keep.clear()
collect()
show("released:")
def called_early():
    a = A("early")
    f = weakref.finalize(a, lambda x: x * 2, 21)
    print("call:", f(), f(), f.alive)
    g = weakref.finalize(a, told)
    print("detach:", len(g.detach()), g.detach(), g.alive)
called_early()
collect()
def dropped():
    a = A("dropped")
    weakref.ref(a, told)
    collect()
dropped()
collect()
def order():
    a = A("order")
    return [weakref.ref(a, lambda r, i=i: print("  ref", i)) for i in range(3)], [weakref.finalize(a, print, "  finalizer", i) for i in range(3)]
refs, finals = order()
collect()
print("after:", [r() for r in refs], [f.alive for f in finals])
def failing():
    a = A("failing")
    return weakref.ref(a, lambda r: 1 // 0), weakref.ref(a, lambda r: print("  still told"))
failed = failing()
collect()
def chained():
    inner = A("inner")
    outer = A("outer")
    outer.inner = inner
    return weakref.ref(outer, told), weakref.ref(inner, told)
chain = chained()
collect()
print("chain:", chain[0](), chain[1]())
print("kinds:", weakref, weakref.ref, weakref.finalize, type(chain[0]) is weakref.ref, callable(chain[0]))
print("of:", weakref.ref(keep)() is keep, weakref.ref(collect)() is collect, weakref.ref("text" * 100)(), weakref.ref(A)() is A)
for label, run in (
    ("none:", lambda: weakref.ref(None)),
    ("int:", lambda: weakref.ref(1)),
    ("short str:", lambda: weakref.ref("a")),
    ("empty tuple:", lambda: weakref.ref(())),
    ("builtin:", lambda: weakref.ref(print)),
    ("no argument:", lambda: weakref.ref()),
    ("three arguments:", lambda: weakref.ref(keep, told, 1)),
    ("keyword:", lambda: weakref.ref(keep, callback=told)),
    ("finalize without callback:", lambda: weakref.finalize(keep)),
    ("attribute:", lambda: chain[0].nope),
    ("attribute of finalize:", lambda: finals[0].nope),
):
    attempt(label, run)
many = [weakref.ref([i]) for i in range(200)]
alive = [[i] for i in range(50)]
watched = [weakref.ref(x) for x in alive]
collect()
print("many:", sum(r() is not None for r in many) < 5, all(r() is x for r, x in zip(watched, alive)))
