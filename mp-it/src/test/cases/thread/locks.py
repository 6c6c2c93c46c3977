# Locks, and what their methods refuse.
import _thread
import time

lock = _thread.allocate_lock()
print(lock, type(lock) is _thread.LockType, _thread.LockType)
print(lock.locked(), lock.acquire(), lock.locked())
print(lock.acquire(0), lock.acquire(False, 5), lock.locked())
print(lock.release(), lock.locked())
with lock as taken:
    print(taken, lock.locked())
print(lock.locked())
try:
    with lock:
        raise KeyError(1)
except KeyError as e:
    print(repr(e), lock.locked())


def attempt(function, *args):
    try:
        print(function(*args))
    except (TypeError, RuntimeError) as e:
        print(type(e), e)


attempt(lock.release)
attempt(lock.acquire, "a")
attempt(lock.acquire, 1, 2, 3)
attempt(lock.__exit__, 1)
attempt(_thread.LockType)
attempt(hash, [])
print(isinstance(lock, _thread.LockType), lock == lock, lock == _thread.allocate_lock())

# Another thread may release what this one has acquired.
print(lock.acquire())
_thread.start_new_thread(lock.release, ())
print(lock.acquire())

# As many rounds as there are threads: each waits for the one before it.
locks = [_thread.allocate_lock() for i in range(6)]
for each in locks:
    each.acquire()
order = []


def relay(i):
    with locks[i]:
        order.append(i)
        locks[i + 1].release()


for i in (4, 2, 0, 3, 1):
    _thread.start_new_thread(relay, (i,))
locks[0].release()
locks[5].acquire()
print(order)
