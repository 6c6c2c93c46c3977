# gc: collection frees garbage, keeps what is reachable, switches, thresholds, figures.
import gc
print("enabled:", gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print("collect returns:", type(gc.collect()).__name__)
gc.collect()
a, f = gc.mem_alloc(), gc.mem_free()
print("figures:", a > 0, f > 0, type(a).__name__, (a + f) % 16)
def garbage(n):
    for i in range(n): [i] * 10
gc.collect()
before = gc.mem_alloc()
garbage(500)
gc.collect()
print("garbage freed:", gc.mem_alloc() - before < 500)
keep = [[i] * 10 for i in range(200)]
gc.collect()
held = gc.mem_alloc() - before
print("kept grows:", held > 200 * 40, all(k == [i] * 10 for i, k in enumerate(keep)))
keep = None
gc.collect()
print("freed:", gc.mem_alloc() - before < held / 4)
def cycle():
    a, b = [], {}
    a.append(b)
    b["a"] = a
    class C: pass
    c = C()
    c.me = c
gc.collect()
before = gc.mem_alloc()
for _ in range(50): cycle()
gc.collect()
print("cycles freed:", gc.mem_alloc() - before < 2000)
class Node:
    def __init__(self, v, next): self.v, self.next = v, next
head = None
for i in range(300):
    head = Node(i, head)
    if i % 50 == 0: gc.collect()
n, total = head, 0
while n: total, n = total + n.v, n.next
print("linked list survives:", total)
tree = {"root": [{"leaf": (i, str(i), i * 1.5, bytes([i]))} for i in range(40)]}
gc.collect()
print("nested survives:", all(d["leaf"] == (i, str(i), i * 1.5, bytes([i])) for i, d in enumerate(tree["root"])))
def gen():
    local = [1, 2, 3]
    while True:
        gc.collect()
        yield sum(local)
        local.append(1)
g = gen()
print("generator survives:", [next(g) for _ in range(4)])
def closure():
    state = {"n": 0}
    def step():
        gc.collect()
        state["n"] += 1
        return state["n"]
    return step
s = closure()
print("closure survives:", s(), s(), s())
def deep(n):
    local = [n] * 3
    if n == 0: gc.collect()
    else: deep(n - 1)
    return sum(local)
print("frames survive:", deep(20))
def arguments(*a, **k):
    gc.collect()
    return a, sorted(k.items())
print("arguments survive:", arguments([1], (2, [3]), "x" * 5, k={"a": [4]}))
print("expression survives:", [str(i) + "x" for i in range(3)] + [gc.collect() and "" or "y"] + ["z" * 3])
print("big ints survive:", [2 ** 100 + i for i in range(3)], 3 ** 80)
text = "".join(chr(97 + i % 26) for i in range(1000))
gc.collect()
print("long text survives:", len(text), text[500:510], hash(text) == hash(text + ""))
b = bytearray(2000)
m = memoryview(b)[1000:]
b[1500] = 7
del b
gc.collect()
print("memoryview keeps:", m[500], len(m))
method = [1, 2].append
gc.collect()
print("bound method keeps:", method(3))
it = iter([[1], [2]])
next(it)
gc.collect()
print("iterator keeps:", next(it))
e = None
try: raise ValueError(["held"])
except ValueError as err: e = err
gc.collect()
print("exception keeps:", e.args)
print("threshold:", gc.threshold(), gc.threshold(1000), gc.threshold(), gc.threshold(-1), gc.threshold())
gc.threshold(4096)
out = [[j] * 5 for j in range(300)]
gc.threshold(-1)
print("under threshold:", sum(map(sum, out)))
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
attempt("bad threshold:", lambda: gc.threshold("a"))
attempt("collect args:", lambda: gc.collect(1))
for huge in (lambda: [0] * 100000000, lambda: bytearray(300000000), lambda: "x" * 300000000):
    try: huge()
    except MemoryError as e: print(type(e).__name__, str(e)[:35])
print("after memory error:", [1] * 5, len([0] * 1000))
