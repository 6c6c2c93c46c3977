# How containers grow: bytes taken after each step.
import gc
gc.collect()
gc.disable()
n = 40
log = [0] * n
def measure(make, step):
    value = make()
    i = 0
    while i < n:
        before = gc.mem_alloc()
        step(value, i)
        log[i] = gc.mem_alloc() - before
        i += 1
    print(log)
def append(v, i): v.append(i)
def insert(v, i): v.insert(0, i)
def store(v, i): v[i] = i
def add(v, i): v.add(i)
def extend(v, i): v.extend(b"abc")
def write(v, i): v.write("0123456789")
def write_bytes(v, i): v.write(b"0123456789")
print("list append"); measure(list, append)
print("list insert"); measure(list, insert)
print("list of five append"); measure(lambda: [1, 2, 3, 4, 5], append)
print("dict store"); measure(dict, store)
print("dict of three store"); measure(lambda: {"a": 1, "b": 2, "c": 3}, store)
print("set add"); measure(set, add)
print("bytearray append"); measure(bytearray, append)
print("bytearray extend"); measure(bytearray, extend)
from array import array
print("array append"); measure(lambda: array("i"), append)
print("array double append"); measure(lambda: array("d"), append)
from collections import OrderedDict, deque, namedtuple
print("ordered dict store"); measure(OrderedDict, store)
print("deque append"); measure(lambda: deque((), 50), append)
import io
print("string io"); measure(io.StringIO, write)
print("bytes io"); measure(io.BytesIO, write_bytes)
class C: pass
names = ["n%d" % i for i in range(n)]
def attribute(v, i): setattr(v, names[i], i)
known = C()
for i in range(n): attribute(known, i)
print("attributes"); measure(C, attribute)
def shrink(v, i):
    if v: v.pop()
print("list pop"); measure(lambda: list(range(40)), shrink)
def clear(v, i):
    if i == 5: v.clear()
    v.append(i)
print("list clear"); measure(lambda: list(range(20)), clear)
def popitem(v, i):
    if v: v.popitem()
print("dict popitem"); measure(lambda: {k: k for k in range(20)}, popitem)
def extend_list(v, i): v.extend(three)
three = [1, 2, 3]
print("list extend"); measure(list, extend_list)
def iadd(v, i): v += three
print("list iadd"); measure(list, iadd)
def cost(make):
    before = gc.mem_alloc()
    value = make()
    return gc.mem_alloc() - before
P = namedtuple("P", "x y z")
print("namedtuple", cost(lambda: P(1, 2, 3)))
print("array", cost(lambda: array("b", 10 * b"x")), cost(lambda: array("H")), cost(lambda: array("d", (1, 2, 3))))
print("deque", cost(lambda: deque((), 10)), cost(lambda: deque((), 3)))
print("ordered", cost(OrderedDict), cost(lambda: OrderedDict(((1, 2),))))
print("io", cost(io.StringIO), cost(io.BytesIO), cost(lambda: io.BytesIO(b"abc")), cost(lambda: io.StringIO("x" * 50)))
