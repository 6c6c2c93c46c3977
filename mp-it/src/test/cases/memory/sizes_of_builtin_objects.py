# Bytes that making objects of the builtin types takes from the heap.
import gc
from array import array
from collections import OrderedDict, deque, namedtuple
P = namedtuple("P", "x y")
def taken(make):
    make()
    gc.collect()
    before = gc.mem_alloc()
    kept = make()
    return gc.mem_alloc() - before
MAKERS = (
    ("list of n", lambda n: lambda: [0] * n), ("tuple of n", lambda n: lambda: (0,) * n), ("bytes of n", lambda n: lambda: bytes(n)), ("bytearray of n", lambda n: lambda: bytearray(n)), ("str of n", lambda n: lambda: "x" * n),
    ("array b of n", lambda n: lambda: array("b", bytes(n))), ("array i of n", lambda n: lambda: array("i", bytes(4 * n))), ("array d of n", lambda n: lambda: array("d", bytes(8 * n))), ("deque of n", lambda n: lambda: deque((), n)), ("int of n bytes", lambda n: lambda: 1 << (8 * n)),
    ("range list", lambda n: lambda: list(range(n))), ("set", lambda n: lambda: set(range(n))), ("frozenset", lambda n: lambda: frozenset(range(n))), ("dict", lambda n: lambda: dict.fromkeys(range(n))), ("OrderedDict", lambda n: lambda: OrderedDict.fromkeys(range(n))))
for name, maker in MAKERS:
    print(name, [taken(maker(n)) for n in (1, 2, 3, 4, 5, 8, 10, 16, 17, 33, 100)])
big, text, data = 2 ** 70, "abc" * 20, bytes(60)
one = [1]
SINGLES = (("float", lambda: 0.1 + len(one)), ("complex", lambda: 1j + len(one)), ("big int", lambda: big + 1), ("small int", lambda: 5 + len(one)), ("range", lambda: range(len(one))), ("slice copy", lambda: text[1:50]), ("list iterator", lambda: iter(one)), ("generator", lambda: (x for x in one)), ("enumerate", lambda: enumerate(one)), ("zip", lambda: zip(one, one)), ("map", lambda: map(abs, one)), ("filter", lambda: filter(None, one)), ("reversed", lambda: reversed(one)), ("closure", lambda: lambda: 0), ("object", lambda: object()), ("exception", lambda: ValueError(1)), ("exception text", lambda: ValueError("long text " * 3)), ("namedtuple", lambda: P(1, 2)), ("view", lambda: memoryview(data)), ("keys", lambda: {}.keys()), ("items", lambda: {1: 2}.items()), ("bound method", lambda: one.append), ("empty list", lambda: []), ("empty dict", lambda: {}), ("empty set", lambda: set()), ("empty bytearray", lambda: bytearray()), ("list display", lambda: [1, 2, 3, 4, 5]), ("tuple display", lambda: (one, one, one)), ("dict display", lambda: {1: 2, 3: 4, 5: 6}), ("set display", lambda: {1, 2, 3}), ("concatenation", lambda: text + "d"), ("split", lambda: text.split("a")), ("encode", lambda: text.encode()), ("upper", lambda: text.upper()), ("replace", lambda: text.replace("a", "xy")), ("format", lambda: "{}-{}".format(text, 5)), ("percent", lambda: "%s-%d" % (text, 5)), ("str of int", lambda: str(12345678)), ("str of big", lambda: str(big)), ("sorted", lambda: sorted([3, 1, 2])), ("slice of list", lambda: [1, 2, 3, 4][1:3]), ("copy", lambda: {1: 2}.copy()))
for name, make in SINGLES: print(name, taken(make))
