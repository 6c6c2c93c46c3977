"""How long gc.collect() takes when a graph fills half of the heap.

Usage: collect.py [MILLISECONDS]. Collects for so long; for each kind of graph it prints the name and
the microseconds of the first collection and of the last hundred. Run it with different sizes of
heap (-X heapsize=..).
"""

import gc
import sys
import time


class Point:
    def __init__(self, x, other):
        self.x = x
        self.y = x + 1
        self.other = other


class Node:
    def __init__(self, number, next):
        self.number = number
        self.next = next


def lists(n):
    rows = [None] * n
    for i in range(n):
        rows[i] = [i, [i, "text"], rows[i - 1]]
    return rows


def dicts(n):
    records = [None] * n
    for i in range(n):
        records[i] = {"id": i, "name": "text", "before": records[i - 1]}
    return records


def instances(n):
    points = [None] * n
    for i in range(n):
        points[i] = Point(i, points[i - 1])
    return points


def nodes(n):
    first = None
    for i in range(n):
        first = Node(i, first)
    return first


SAMPLE = 50


def half(graph):
    """How many times a graph fits half of the heap."""
    gc.collect()
    used = gc.mem_alloc()
    total = used + gc.mem_free()
    sample = graph(SAMPLE)
    size = (gc.mem_alloc() - used) / SAMPLE
    return int((total / 2 - used) / size)


LAST = 100


def main(milliseconds=500):
    for graph in (lists, dicts, instances, nodes):
        root = graph(half(graph))
        times = [0] * LAST
        first = -1
        count = 0
        end = time.ticks_add(time.ticks_ms(), milliseconds)
        while count < LAST or time.ticks_diff(end, time.ticks_ms()) > 0:
            start = time.ticks_us()
            gc.collect()
            took = time.ticks_diff(time.ticks_us(), start)
            if count == 0:
                first = took
            times[count % LAST] = took
            count += 1
        print(graph.__name__, first, *times)
        root = None


main(*map(int, sys.argv[1:]))
