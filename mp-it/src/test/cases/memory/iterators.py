# Bytes that iterators and loops over all kinds of iterables take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
items, x5 = [1, 2, 3], (1, 2, 3, 4, 5)
def gen3(n):
    for i in range(n): yield i
def receiving():
    while True: got = yield None
def loop(v):
    for k in v: pass
def loop2(v):
    for i, k in enumerate(v): pass
def loopn(n):
    for i in range(n): pass
def loopw(n):
    while n: n -= 1
g = receiving()
next(g)
measure(
    "loop(items)", "loop((1, 2))", "loop('abc')", "loop({1: 2})", "loop({1, 2})", "loop(range(5))",
    "loop(b'ab')", "loop(bytearray(b'ab'))", "loop({1: 2}.items())", "loop2(items)", "loopn(10)",
    "loopw(10)", "loop(x for x in items)", "loop(gen3(2))", "loop(map(abs, items))",
    "loop(zip(items, items))", "loop(reversed(items))", "loop(iter(items))", "loop(memoryview(b'abc'))",
    "loop(filter(None, items))", "loop({1: 2}.keys())", "loop({1: 2}.values())", "loop(frozenset((1, 2)))",
    "loop(enumerate(items, 1))")
measure(
    "items.append", "iter(items)", "next(iter(items))", "iter(range(3))", "iter('abc')", "iter({1: 2})",
    "iter({1, 2})", "iter((1, 2))", "iter(b'ab')", "iter(bytearray(2))", "iter(gen3(1))",
    "enumerate(items)", "next(enumerate(items))", "zip(items)", "zip(items, items)",
    "zip(items, items, items)", "zip()", "next(zip(items, items))", "map(abs, items)",
    "map(max, items, items)", "next(map(abs, items))", "filter(abs, items)", "next(filter(abs, items))",
    "reversed(items)", "next(reversed(items))", "list(zip(items, x5))", "list(enumerate(x5))",
    "list(reversed(x5))", "next(iter('abc'))", "next(iter([]), None)", "next(gen3(3))",
    "iter(memoryview(b'abc'))", "sum(map(abs, items))", "max(map(abs, items))", "sorted(map(abs, items))",
    "dict(enumerate(items))", "dict(map(lambda v: (v, v), items))", "tuple(enumerate(items))",
    "any(map(abs, items))", "any(v > 2 for v in items)", "all(v > 0 for v in items)",
    "min(v for v in items)", "' '.join(map(str, x5))", "set(map(abs, items))")
