# Threads that run at once: nothing is lost, nobody waits for ever.
import _thread
import gc
import time

lock = _thread.allocate_lock()
finished = 0


def finish():
    global finished
    with lock:
        finished += 1


def wait(n):
    global finished
    while finished < n:
        time.sleep(0)
    finished = 0


total = 0


def add(times):
    global total
    for i in range(times):
        with lock:
            total += 1
    finish()


for i in range(4):
    _thread.start_new_thread(add, (500,))
wait(4)
print(total)

# Fresh objects stay alive while others collect.
def build(seed):
    kept = []
    for i in range(200):
        kept.append([seed, str(i) * 3, {i: (seed, i)}])
        if i % 50 == 0:
            gc.collect()
    ok = all(k[0] == seed and k[1] == str(i) * 3 and k[2][i] == (seed, i) for i, k in enumerate(kept))
    results.append(ok)
    finish()


results = []
for i in range(3):
    _thread.start_new_thread(build, (i,))
build(3)
wait(4)
print(results)


# Builtins that call back, in each thread at its own place.
def order(seed):
    items = [(i * seed) % 101 for i in range(100)]
    items.sort(key=lambda x: -x)
    results.append(items == sorted(items, reverse=True))
    results.append(sum(map(lambda x: x * 2, items)) == 2 * sum(items))
    finish()


results = []
for seed in (7, 11, 13):
    _thread.start_new_thread(order, (seed,))
wait(3)
print(results)


# An exception in one thread is none in another.
def fail(n):
    caught = 0
    for i in range(300):
        try:
            if i % 2:
                raise ValueError(n)
            [][n]
        except (ValueError, IndexError) as e:
            caught += e.args[0] == n or isinstance(e, IndexError)
    results.append(caught)
    finish()


results = []
for n in range(3):
    _thread.start_new_thread(fail, (n,))
wait(3)
print(results)

# A spinning thread leaves time for others; a flag ends it.
running = True


def spin():
    n = 0
    while running:
        n += 1
    finish()


_thread.start_new_thread(spin, ())
before = time.ticks_ms()
for i in range(5):
    time.sleep_ms(10)
print(time.ticks_diff(time.ticks_ms(), before) < 1000)
running = False
wait(1)


# heap_lock() is the thread's own.
import micropython

go = _thread.allocate_lock()
go.acquire()


def allocate():
    print([1, 2, 3])
    go.release()


_thread.start_new_thread(allocate, ())
micropython.heap_lock()
go.acquire()
micropython.heap_unlock()

# Scheduled calls are the main thread's.
idents = []


def schedule():
    micropython.schedule(lambda x: idents.append((x, _thread.get_ident())), 1)
    finish()


_thread.start_new_thread(schedule, ())
wait(1)
for i in range(20):
    time.sleep_ms(1)
print(idents == [(1, _thread.get_ident())])
