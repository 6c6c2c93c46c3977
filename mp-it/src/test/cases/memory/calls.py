# Bytes that functions, closures, generators and calls take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
half, items = 0.5, [1, 2, 3]
def nothing(): pass
def args3(a, b=2, c=3): return a
def star(*a): return None
def kw(**k): return None
def closure():
    a, b = 1, 2
    return lambda: (a, b)
def cell():
    a = 1
    def f():
        nonlocal a
        a += 1
    return f
def generator():
    x = 1
    yield x
def gen3(n):
    for i in range(n): yield i
def delegating(): yield from gen3(3)
def receiving():
    while True: got = yield None
def locals10():
    a = b = c = d = e = f = g = h = i = j = 1
    return a
def tryfin():
    try: return 1
    finally: pass
def withst():
    with manager: pass
class Manager:
    def __enter__(self): return self
    def __exit__(self, *a): return True
manager = Manager()
g = receiving()
next(g)
measure(
    "nothing()", "args3(1)", "args3(1, c=2)", "star()", "star(1)", "star(1, 2, 3, 4, 5)", "kw()", "kw(a=1)",
    "kw(a=1, b=2, c=3)", "closure()", "closure()()", "cell()", "cell()()", "generator()",
    "list(generator())", "next(generator())", "gen3(3)", "list(gen3(3))", "list(delegating())",
    "delegating()", "receiving()", "g.send(1)", "g.send(half)", "next(g)", "generator().__next__",
    "generator().close()", "locals10()", "tryfin()", "withst()", "lambda: 0", "lambda a=1: a",
    "lambda *, k=1: k", "lambda a=1, b=2, c=3: a", "lambda *a: a", "(x for x in items)",
    "list(x for x in items)", "sum(x for x in items)", "[x for x in items]", "(lambda x: x)(1)",
    "map(str, items)", "filter(None, items)", "list(map(lambda v: v, items))",
    "list(filter(lambda v: v, items))", "callable(nothing)", "nothing.__name__", "id(nothing)",
    "isinstance(1, int)", "hash(nothing)", "(lambda: (yield))", "(lambda: (yield))()", "globals()",
    "locals()", "dir")
