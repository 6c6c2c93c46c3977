# Generator objects: identity, independence, storage, many alive at once, deep state.
def counter(n):
    while True:
        step = yield n
        n += step or 1
gens = [counter(i * 10) for i in range(5)]
print("first:", [next(g) for g in gens])
print("independent:", [g.send(i) for i, g in enumerate(gens)], [next(g) for g in reversed(gens)])
store = {"a": counter(1), "b": counter(100)}
print("in dict:", next(store["a"]), next(store["b"]), next(store["a"]))
many = [counter(i) for i in range(200)]
print("many:", sum(next(g) for g in many), sum(next(g) for g in many), sum(g.send(10) for g in many))
def locals_kept():
    a, b, c, d, e, f, g, h = range(8)
    yield a
    b += 10
    yield b
    [x for x in range(100)]
    c = d = e = "changed"
    yield (a, b, c, d, e, f, g, h)
print("locals:", list(locals_kept()))
def stack_kept():
    x = (1, (yield "first"), [2, (yield "second"), {"k": (yield "third")}], 3 + (yield "fourth"))
    yield x
g = stack_kept()
print("stack:", next(g), g.send("A"), g.send("B"), g.send("C"), g.send(4))
def loops_kept():
    for i in range(3):
        for j in "ab":
            for k in (True, False):
                if k: continue
                yield i, j
print("loops:", list(loops_kept()))
def handlers_kept():
    try:
        try:
            yield 1
            yield 2
        except ValueError:
            yield "inner"
        yield "between"
    except KeyError:
        yield "outer"
    yield "end"
for script in (("next", "next", "next", "next"), ("next", "ValueError", "next", "next"), ("next", "KeyError", "next"), ("next", "next", "ValueError", "KeyError", "next")):
    g, out = handlers_kept(), []
    for s in script: out.append(next(g) if s == "next" else g.throw(eval(s)))
    print("handlers:", script, out)
def recursion(n):
    if n:
        yield n
        yield from recursion(n - 1)
        yield -n
print("recursion:", list(recursion(6)))
def interleave(*gs):
    gs = list(gs)
    while gs:
        for g in gs[:]:
            try: yield next(g)
            except StopIteration: gs.remove(g)
print("interleave:", list(interleave(iter("abc"), iter("12"), (x for x in "XYZW"))))
def tee(it, n):
    buffers = [[] for _ in range(n)]
    def reader(b):
        while True:
            if not b:
                try: v = next(it)
                except StopIteration: return
                for o in buffers: o.append(v)
            yield b.pop(0)
    return [reader(b) for b in buffers]
x, y = tee(iter(range(5)), 2)
print("tee:", next(x), next(x), next(y), list(x), list(y))
def method_state():
    class Acc:
        def __init__(self): self.total = 0
        def feed(self):
            while True: self.total += (yield self.total)
    a = Acc()
    g = a.feed()
    next(g)
    return [g.send(v) for v in (1, 2, 3)], a.total
print("method:", method_state())
def closure_state():
    n = 0
    def g():
        nonlocal n
        while n < 3:
            n += 1
            yield n
    a, b = g(), g()
    return [next(a), next(b), next(a), next(b, "stop"), n]
print("closure:", closure_state())
def default_state(seen=[]):
    seen.append(len(seen))
    yield seen[:]
print("default:", list(default_state()), list(default_state()))
def args(*a, **k):
    yield a
    yield sorted(k)
print("arguments:", list(args(1, 2, z=3)))
def long():
    for i in range(5000): yield i
print("long:", sum(long()), sum(1 for _ in long()))
def exhausted():
    yield 1
g = exhausted()
print("exhausted:", list(g), list(g), next(g, "none"), [v for v in g])
def expression_statement():
    yield
    (yield)
    x = yield
    yield x
g = expression_statement()
print("bare yields:", next(g), next(g), next(g), g.send("sent"))
def yields_itself():
    me = yield
    yield me
g = yields_itself()
next(g)
print("itself:", g.send(g) is g)
def subscript_yield():
    d = {}
    d[(yield "key")] = yield "value"
    yield d
g = subscript_yield()
print("order of yields:", next(g), g.send(1), g.send(2))
def condition():
    while (yield "more?"): yield "ok"
    yield "stopped"
g = condition()
print("condition:", next(g), g.send(True), next(g), g.send(False))
