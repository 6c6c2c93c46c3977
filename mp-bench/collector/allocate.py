"""How long it takes to make small objects that die soon, collections included.

Usage: allocate.py [OBJECTS [REPEATS]]. Prints for each kind of object its name and the nanoseconds
of one of them in each repetition of the later half, what the loop itself takes included.
"""

import gc
import sys
import time


def tuples(n):
    for i in range(n):
        t = (i, n)


def strings(n):
    s = "text"
    for i in range(n):
        t = s + "s"


def floats(n):
    x = 0.5
    for i in range(n):
        y = x + 1.5


def lists(n):
    for i in range(n):
        t = [i, n]


def closures(n):
    for i in range(n):
        f = lambda: n


def main(objects=200000, repeats=20):
    for make in (tuples, strings, floats, lists, closures):
        times = []
        for _ in range(repeats):
            gc.collect()
            start = time.ticks_us()
            make(objects)
            times.append(time.ticks_diff(time.ticks_us(), start) * 1000 // objects)
        print(make.__name__, *times[repeats // 2 :])


main(*map(int, sys.argv[1:]))
