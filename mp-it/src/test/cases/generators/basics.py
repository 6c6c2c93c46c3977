# Generator functions and expressions.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
print("list:", list(count(4)), tuple(count(3)), sorted(count(3), reverse=True), sum(count(5)))
g = count(2)
print("next:", next(g), next(g), next(g, "default"))
try:
    next(g)
except StopIteration as e:
    print("stop:", repr(e), e.value)
print("iter is itself:", iter(g) is g, list(g))
def ret():
    yield 1
    return "result"
g = ret()
next(g)
try:
    next(g)
except StopIteration as e:
    print("return value:", e.value, repr(e), e.args)
log = []
def lazy():
    log.append("start")
    yield 1
    log.append("end")
g = lazy()
print("lazy:", log)
next(g)
print("after next:", log)
list(g)
print("after end:", log)
def empty():
    return
    yield
print("empty:", list(empty()), next(empty(), None))
def infinite():
    n = 0
    while True:
        yield n
        n += 1
def take(n, it): return [x for _, x in zip(range(n), it)]
print("infinite:", take(5, infinite()))
g = infinite()
for x in g:
    if x > 3: break
print("continues after break:", next(g), next(g))
print("expression:", list(i * i for i in range(5)), sum(i for i in range(10) if i % 3 == 0))
e = (i for i in [1, 2])
print("exhausted once:", list(e), list(e))
print("nested:", list((i, j) for i in range(2) for j in range(2)))
print("generator of generators:", [list(x) for x in (range(i) for i in range(3))])
n = 10
e = (n + i for i in range(2))
n = 20
print("free variable late:", list(e))
xs = [1, 2]
e = (x for x in xs)
xs = [9]
print("outer iterable early:", list(e))
print("any all:", any(i > 2 for i in range(4)), all(i < 2 for i in range(4)))
print("join:", ",".join(str(i) for i in range(4)), "dict:", dict((i, i * i) for i in range(3)))
def two():
    a = yield 1
    b = yield a
    yield (a, b)
print("yield values:", list(two()))
def args(a, b=2, *c, d=4, **e): yield (a, b, c, d, sorted(e))
print("arguments:", next(args(1)), next(args(1, 3, 5, d=6, z=7)))
class C:
    def __iter__(self):
        yield from "abc"
    def pairs(self):
        for a in self:
            for b in self:
                yield a + b
print("method:", list(C()), list(C().pairs()))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print("fib:", take(12, fib()))
def primes():
    seen = []
    for n in range(2, 60):
        if all(n % p for p in seen):
            seen.append(n)
            yield n
print("primes:", list(primes()))
def pipeline(it, *stages):
    for s in stages: it = s(it)
    return it
print("pipeline:", list(pipeline(range(10), lambda it: (x for x in it if x % 2), lambda it: (x * x for x in it))))
print("truth and type:", bool(count(0)), type(count(0)).__name__, type(i for i in []).__name__)
print("unpack:", *count(3), [a + b for a, b in zip(count(3), count(3))])
a, *b = count(4)
print("star target:", a, b)
print("in:", 2 in count(4), 7 in count(4))
print("min max:", min(count(4)), max(count(4)), list(enumerate(count(2))), list(map(str, count(2))))
