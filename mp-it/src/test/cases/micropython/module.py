# micropython: const, heap_lock, opt_level, schedule, kbd_intr, stack_use.
import micropython
from micropython import const
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


A = const(5)
_B = const(7)
C = const(A * 2)
print("const:", A, _B, C, A + _B, const(3), const("text"), const(2 ** 40), const((1, 2)))
def use(): return A * _B, [A for _ in range(2)]
print("in function:", use())
class K:
    X = const(9)
    def get(self): return self.X
print("in class:", K.X, K().get())
print("opt_level:", micropython.opt_level(), type(micropython.opt_level()).__name__)
print("stack_use:", type(micropython.stack_use()).__name__, micropython.stack_use() > 0)
def deeper(n): return micropython.stack_use() if n == 0 else deeper(n - 1)
print("stack grows:", deeper(10) >= deeper(0))
def locked():
    micropython.heap_lock()
    try:
        x = [1, 2, 3]
    except MemoryError as e:
        micropython.heap_unlock()
        return "MemoryError"
    micropython.heap_unlock()
    return x
print("heap_lock:", locked())
def arithmetic_locked():
    micropython.heap_lock()
    a = 5
    b = a * 7 + 3 - (a << 2)
    c = a > 3 and b < 100
    micropython.heap_unlock()
    return b, c
print("small ints under lock:", arithmetic_locked())
def attempts_locked(run):
    micropython.heap_lock()
    try:
        run()
        r = "fine"
    except MemoryError:
        r = "MemoryError"
    micropython.heap_unlock()
    return r
existing, d = [1, 2, 3], {"a": 1}
f = 2.5
def index(): existing[0]
def change(): existing[0] = 5
def lookup(): d["a"]
def replace(): d["a"] = 2
def make_list(): [1]
def make_float(): f * 2.0
def make_big(): (1 << 29) << 5
def make_str(): "a" + str(d)
def make_tuple(): (f, d)
def make_closure():
    v = 1
    return lambda: v
def call(): change()
def loop():
    for i in range(3): pass
def make_range(): range(3)
def make_slice(): existing[1:]
def grow():
    existing.append(1)
    existing.append(1)
    existing.append(1)
for run in (index, change, lookup, replace, make_list, make_float, make_big, make_str, make_tuple, make_closure, call, loop, make_range, make_slice, grow): print("locked", run.__name__ + ":", attempts_locked(run))
print("nested lock:", micropython.heap_lock(), micropython.heap_lock(), micropython.heap_unlock(), micropython.heap_unlock())
log = []
micropython.schedule(lambda a: log.append(a), 5)
for i in range(5): pass
print("scheduled:", log)
def twice(n):
    log.append(n)
    if n: micropython.schedule(twice, n - 1)
micropython.schedule(twice, 3)
for i in range(20): pass
print("rescheduled:", log)
attempt("schedule not callable:", lambda: micropython.schedule(5))
attempt("schedule one:", lambda: micropython.schedule(len))
print("kbd_intr:", micropython.kbd_intr(-1), micropython.kbd_intr(3))
attempt("const of name:", lambda: exec("from micropython import const\nq = const(len)"))
attempt("const of expression:", lambda: exec("from micropython import const\nq = const(1 + 2 * 3)\nprint(q)"))
attempt("const reassigned:", lambda: exec("from micropython import const\nq = const(1)\nq = const(2)\nprint(q)"))
attempt("missing:", lambda: micropython.nope)
print("decorators:")
@micropython.bytecode
def plain(a): return a + 1
print(plain(1))
r = micropython.RingIO(8)
print("ring:", r.any(), r.write(b"abc"), r.any(), r.read(2), r.any(), r.write(b"1234567890"), r.read(), r.any())
