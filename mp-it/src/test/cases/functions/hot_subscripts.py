# Functions that run often with lists, then with tuples, dicts, text, buffers and their own classes.
from array import array
class Own:
    def __init__(self): self.log = []
    def __getitem__(self, key):
        if isinstance(key, int) and key > 2: raise IndexError(key)
        self.log.append(key)
        return key
    def __setitem__(self, key, value): self.log.append((key, value))
    def __delitem__(self, key): self.log.append(("del", key))
    def __len__(self): return 3
    def __contains__(self, x): return x == 1
class L(list): pass
class D(dict):
    def __missing__(self, key): return "missing"
def load(o, i): return o[i]
def store(o, i):
    o[i] = 65
    return o[i]
def remove(o, i):
    del o[i]
    return len(o)
def part(o, i): return o[i:], o[:i]
def bump(o, i):
    o[i] += 1
    return o[i]
def inside(o, i): return i in o, i not in o
def size(o, i): return len(o)
def walk(o, i): return [x for x in o]
def unpack(o, i):
    a, *b = o
    return a, b
def swap(o, i):
    o[0], o[i] = o[i], o[0]
    return o[0], o[i]
def nested(o, i): return [o[j] for j in range(i)]
FUNCTIONS = (load, store, remove, part, bump, inside, size, walk, unpack, swap, nested)
def objects():
    return [[1, 2, 3], (1, 2, 3), {1: 2, 0: 3}, "abc", b"abc", bytearray(b"abc"), array("i", [1, 2, 3]), memoryview(bytearray(b"abc")), range(3), Own(), L([1, 2, 3]), D({0: 1}), {1, 2}, None, 5, iter([1, 2]), [[1], [2]], [1.5, 2.5], [], {}, "", ()]
def attempt(f, o, i):
    try:
        answer = f(o, i)
        return repr(answer) if not isinstance(answer, tuple) or not any(isinstance(x, memoryview) for x in answer) else [bytes(x) for x in answer]
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for f in FUNCTIONS:
    for warm in range(30): f([1, 2, 3, 4], 1)
    first = [attempt(f, o, 1) for o in objects()]
    for warm in range(30): f([0, 5, 6], 1)
    print(f.__name__ if hasattr(f, "__name__") else "?", first == [attempt(f, o, 1) for o in objects()], first)
indices = (0, -1, 3, -4, True, 2 ** 40, 1.0, "1", None, (1,), b"1")
for o in ([1, 2, 3], (1, 2, 3), {0: "zero", True: "one", None: "none", "1": "text"}, "abc", b"abc", Own()):
    print(type(o).__name__, [attempt(load, o, i) for i in indices])
    print(type(o).__name__, [attempt(store, list(o) if isinstance(o, tuple) else o, i) for i in indices])
table = {}
def count(word):
    if word in table: table[word] += 1
    else: table[word] = 1
for w in "a b a c a b".split() * 20 + [1, 1.0, True, (1,), None, 2 ** 40, 2 ** 40]: count(w)
print(sorted(table.items(), key=str))
matrix = [[i * j for j in range(6)] for i in range(6)]
def trace(m):
    t = 0
    for i in range(len(m)): t += m[i][i] - m[i][-i - 1]
    return t
print([trace(matrix) for _ in range(10)][-1], trace([(1, 2), (3, 4)]), trace([b"ab", b"cd"]), attempt(lambda m, i: trace(m), ["ab"], 0), attempt(lambda m, i: trace(m), [[1]], 0), trace([]))
