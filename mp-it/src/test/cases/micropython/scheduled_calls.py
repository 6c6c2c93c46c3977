# micropython.schedule: order, arguments, callbacks that schedule, a full queue, errors in callbacks.
import micropython
import time


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def settle():
    for _ in range(10):
        time.sleep_ms(0)


seen = []
for i in range(3):
    micropython.schedule(seen.append, i)
settle()
print("in order", seen)
micropython.schedule(lambda x: micropython.schedule(seen.append, x + 1), 10)
settle()
print("from a callback", seen)
micropython.schedule(lambda x: seen.append((x, x)), "text")
micropython.schedule(seen.extend, [None, True])
settle()
print("arguments", seen)


class Owner:
    def __init__(self):
        self.calls = []

    def call(self, argument):
        self.calls.append(argument)


owner = Owner()
for i in range(4):
    micropython.schedule(owner.call, i)
settle()
print("methods", owner.calls)


def filling():
    n = 0
    micropython.heap_lock()
    try:
        micropython.schedule(print, 0)
    finally:
        micropython.heap_unlock()
    return n


attempt("no argument", lambda: micropython.schedule(print))
attempt("three", lambda: micropython.schedule(print, 1, 2))
attempt("no function at all", lambda: micropython.schedule())
for loop in range(5):
    for i in range(3):
        micropython.schedule(seen.append, i)
    settle()
print("many", len(seen), seen[-3:])
total = 0


def add(n):
    global total
    total += n


for n in range(100):
    micropython.schedule(add, n)
    time.sleep_ms(0)
print("total", total)
