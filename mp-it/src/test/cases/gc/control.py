# gc: switching collection off and on, thresholds, finalizers, cycles, what survives.
import gc


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(isinstance(gc.collect(), int), gc.mem_alloc() > 0, gc.mem_free() > 0, isinstance(gc.mem_alloc() + gc.mem_free(), int))
attempt("threshold", lambda: gc.threshold())
attempt("set threshold", lambda: (gc.threshold(9600), gc.threshold()))
attempt("reset threshold", lambda: (gc.threshold(-1), gc.threshold()))
attempt("threshold text", lambda: gc.threshold("1"))
attempt("collect with argument", lambda: gc.collect(1))
attempt("mem_free with argument", lambda: gc.mem_free(1))
kept = bytearray(5000)
before_free = gc.mem_free()
more = [bytearray(1000) for _ in range(10)]
print("free shrinks", before_free - gc.mem_free() >= 10000)
gc.disable()
a = gc.mem_alloc()
for _ in range(100):
    bytearray(100)
print("nothing is collected", gc.mem_alloc() - a >= 10000)
gc.enable()


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


def cycle():
    first = Node(0)
    node = first
    for i in range(1, 20):
        node.next = Node(i)
        node = node.next
    node.next = first
    return first


ring = cycle()
gc.collect()
values, node = [], ring
for _ in range(21):
    values.append(node.value)
    node = node.next
print("a ring survives", values[-3:])
deep = None
for i in range(300):
    deep = (deep, i)
gc.collect()
count = 0
while deep:
    deep = deep[0]
    count += 1
print("a long chain survives", count)
big = {i: [str(i)] * 3 for i in range(100)}
gc.collect()
print("a dict survives", len(big), big[99], sum(len(v) for v in big.values()))
g = (x * x for x in range(10))
next(g)
gc.collect()
print("a generator survives", list(g))
closure = (lambda n: lambda: n + 1)(41)
gc.collect()
print("a closure survives", closure())
for i in range(300):
    text = "unique text number %d" % i
print("much garbage", text, len(kept), len(more))
print(sorted(n for n in dir(gc) if not n.startswith("_")))
