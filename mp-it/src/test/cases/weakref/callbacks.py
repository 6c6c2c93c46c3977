# weakref: references that die, callbacks, finalizers and their order.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "Thing(%s)" % self.name


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def make(name):
    return Thing(name)


def clear_stack():
    return [[None] * 20 for _ in range(20)]


t = make("kept")
r = weakref.ref(t)
print(r() is t, r().name, type(r).__name__, weakref.ref(t)() is t)
gc.collect()
print("still", r())


def dying(count):
    refs = []
    for i in range(count):
        refs.append(weakref.ref(make(i)))
    return refs


refs = dying(50)
clear_stack()
gc.collect()
print("most are gone", sum(x() is None for x in refs) > 40)
called = []
refs = [weakref.ref(make(i), lambda ref: called.append(ref() is None)) for i in range(30)]
clear_stack()
gc.collect()
print("called", len(called) > 20, all(called))
f = weakref.finalize(t, lambda *a, **k: called.append((a, k)), 1, 2, key=3)
print("alive", f.alive, type(f).__name__)
print("by hand", f(), f.alive, called[-1], f())
g = weakref.finalize(t, print, "never printed")
print("detached", [type(x).__name__ for x in (g.detach() or ())][:1], g.alive, g(), g.detach())
h = weakref.finalize(t, print, "never printed either")
print("peeked", (h.peek() or (None,))[0] is t, h.alive)
h.detach()
attempt("of int", lambda: weakref.ref(5))
attempt("of str", lambda: weakref.ref("text"))
attempt("of None", lambda: weakref.ref(None))
attempt("of list", lambda: type(weakref.ref([])).__name__)
attempt("of function", lambda: weakref.ref(make)() is make)
attempt("of class", lambda: weakref.ref(Thing)() is Thing)
attempt("no argument", lambda: weakref.ref())
attempt("three arguments", lambda: weakref.ref(t, None, None))
attempt("call with argument", lambda: r(1))
attempt("finalize no function", lambda: weakref.finalize(t))
attempt("finalize int", lambda: weakref.finalize(5, print))
del t
clear_stack()
