# Threads that return, exit, raise, lock twice; identities; everything in an order that locks fix.
import _thread
import time

log = []
lock = _thread.allocate_lock()
finished = _thread.allocate_lock()


def run(function, *args):
    """Runs a function in a thread of its own and waits for its end."""
    finished.acquire()
    outcome = []

    def entry():
        try:
            outcome.append(function(*args))
        except BaseException as e:
            outcome.append((type(e).__name__, e.args))
        finally:
            finished.release()

    _thread.start_new_thread(entry, ())
    finished.acquire()
    finished.release()
    return outcome[0]


print(run(lambda: 5), run(lambda x, y: x + y, 1, 2), run(max, 3, 9))
print(run(lambda: 1 // 0), run(lambda: [][1]), run(_thread.exit), run(lambda: (_ for _ in ()).throw(KeyError("k"))))
main = _thread.get_ident()
print(type(main).__name__, run(_thread.get_ident) == main, run(lambda: _thread.get_ident() == _thread.get_ident()), _thread.get_ident() == main)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


for label, f in (
    ("no args", lambda: _thread.start_new_thread()), ("one", lambda: _thread.start_new_thread(print)), ("not a tuple", lambda: _thread.start_new_thread(print, 5)), ("none", lambda: _thread.start_new_thread(print, None)), ("bad keywords", lambda: _thread.start_new_thread(print, (), 5)), ("four", lambda: _thread.start_new_thread(print, (), {}, 1)), ("stack size", lambda: _thread.stack_size()), ("stack size set", lambda: (_thread.stack_size(32768), _thread.stack_size(0))[1] > 0), ("stack too small", lambda: (_thread.stack_size(1), _thread.stack_size(0))[0] >= 0), ("stack text", lambda: _thread.stack_size("x")), ("lock type", lambda: type(lock).__name__), ("lock repr", lambda: repr(lock)), ("make lock", lambda: _thread.LockType()), ("lock args", lambda: _thread.allocate_lock(1)), ("locked", lambda: lock.locked()), ("acquire", lambda: lock.acquire()), ("locked now", lambda: lock.locked()), ("acquire again", lambda: lock.acquire(0)), ("acquire false", lambda: lock.acquire(False)), ("release", lambda: lock.release()), ("release again", lambda: lock.release()), ("with", lambda: [lock.locked() for _ in (1,) if lock.__enter__() is not None or True]), ("exit", lambda: lock.__exit__(None, None, None)), ("acquire text", lambda: lock.acquire("x")), ("after", lambda: (lock.locked() and lock.release(), lock.locked())), ("attribute", lambda: lock.x), ("set", lambda: setattr(lock, "x", 1)), ("equal", lambda: (lock == lock, lock == _thread.allocate_lock())), ("bool", lambda: bool(lock)), ("names", lambda: [hasattr(_thread, n) for n in ("allocate_lock", "start_new_thread", "exit", "get_ident", "stack_size", "LockType", "interrupt_main", "TIMEOUT_MAX")]),
):  # fmt: skip
    attempt(label, f)


def with_lock(x):
    with lock:
        log.append(("in", x, lock.locked()))
        if x == "raise":
            raise ValueError(x)
        return "left"


for x in ("a", "raise", "b"):
    print(run(with_lock, x), lock.locked())
print(log)
log.clear()


def counted(n):
    for _ in range(n):
        with lock:
            log.append(1)
    with lock:
        waiting.pop()


waiting = [1, 2, 3, 4]
for _ in range(4):
    _thread.start_new_thread(counted, (25,))
while waiting:
    time.sleep_ms(1)
print(len(log), lock.locked())
turn = [0]
order = []


def by_turn(me, others):
    for _ in range(3):
        while turn[0] != me:
            time.sleep_ms(0)
        order.append(me)
        turn[0] = (me + 1) % others
    ended.append(me)


ended = []
for me in range(3):
    _thread.start_new_thread(by_turn, (me, 3))
while len(ended) < 3:
    time.sleep_ms(1)
print(order, sorted(ended))


def held(name):
    lock.acquire()
    log.append(name)
    time.sleep_ms(1)
    lock.release()
    ended.append(name)


ended.clear()
log.clear()
lock.acquire()
_thread.start_new_thread(held, ("thread",))
log.append("main holds")
time.sleep_ms(5)
log.append("main lets go")
lock.release()
while not ended:
    time.sleep_ms(1)
print(log)


def release_of_other():
    return lock.release(), lock.locked()


lock.acquire()
print(run(release_of_other), lock.locked())


def generator():
    for i in range(3):
        yield run(lambda: i * 10)


print(list(generator()))


class Worker:
    def __init__(self, n):
        self.n, self.result = n, None

    def work(self, factor, *, extra=0):
        self.result = self.n * factor + extra
        ended.append(self)


ended.clear()
workers = [Worker(i) for i in range(4)]
for w in workers:
    _thread.start_new_thread(w.work, (2,), {"extra": 1})
while len(ended) < 4:
    time.sleep_ms(1)
print([w.result for w in workers])
shared = {}


def fill(name):
    for i in range(20):
        shared[name, i] = i
    ended.append(name)


ended.clear()
for name in "abc":
    _thread.start_new_thread(fill, (name,))
while len(ended) < 3:
    time.sleep_ms(1)
print(len(shared), sum(shared.values()))


def nested(n):
    return n if n == 0 else ("level", n, inner(n - 1))


def inner(n):
    box = []
    done = _thread.allocate_lock()
    done.acquire()

    def entry():
        box.append(nested(n))
        done.release()

    _thread.start_new_thread(entry, ())
    done.acquire()
    return box[0]


print(nested(3))
hot = [run(lambda k: sum(range(k)), i) for i in range(12)]
print(hot)
