# Generator expressions as arguments and values; laziness and scope.
print("as only argument:", sum(x for x in range(5)), max(x % 7 for x in range(20)), list(x for x in "ab"))
print("with other arguments:", sum((x for x in range(5)), 100), sorted((x for x in "cab"), reverse=True), max((x for x in ()), default="none"))
print("any and all:", any(x > 3 for x in range(5)), all(x > 3 for x in range(5)), any(x for x in []), all(x for x in []))
print("join:", "-".join(str(x) for x in range(4)), b"".join(bytes([x]) for x in range(3)))
print("dict and set:", dict((k, v) for k, v in (("a", 1),)), sorted(set(x % 2 for x in range(9))), tuple(x for x in range(2)))
log = []
def noisy(x):
    log.append(x)
    return x
g = (noisy(x) for x in range(5))
print("nothing yet:", log)
next(g)
print("one:", log)
print("rest:", list(g), log)
log.clear()
print("stops early:", any(noisy(x) == 2 for x in range(10)), log)
log.clear()
(x for x in noisy([1, 2]))
print("source evaluated at once:", log)
try:
    (x for x in 5)
except TypeError as e:
    print("source checked at once:", e)
g = (1 // x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print("raises when reached:", e)
print("finished after raise:", list(g))
n = 1
g = (n * x for x in range(3))
n = 100
print("names looked up late:", list(g))
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    return (up() for _ in range(3))
print("closure:", list(counter()))
print("nested:", list((a, b) for a in range(2) for b in (c * 10 for c in range(2))))
print("chained:", list(x + 1 for x in (y * 2 for y in (z for z in range(3)))))
print("zip of two:", list(zip((x for x in "ab"), (x for x in range(5)))))
print("unpack:", *(x for x in range(3)))
a, b = (x * 2 for x in (1, 2))
print("assign:", a, b)
first, *rest = (x for x in "abc")
print("star:", first, rest)
print("in:", 3 in (x for x in range(5)), 9 in (x for x in range(5)))
g = (x for x in range(6))
print("shared:", 2 in g, list(g))
g = (x for x in range(6))
print("pairs:", list(zip(g, g)))
print("methods:", (x for x in [1]).close(), [hasattr((x for x in ()), m) for m in ("send", "throw", "close", "__next__")])
g = (x for x in [1, 2, 3])
print("send None:", g.send(None), g.send(None))
print("enumerate:", list(enumerate(x for x in "xy")), list(map(str, (x for x in range(2)))), list(filter(None, (x for x in (0, 1, "")))))
print("min with key:", min((w for w in ("bbb", "a", "cc")), key=len), sorted((w for w in ("bbb", "a", "cc")), key=len))
def f(*args): return args
print("argument forms:", f(x for x in range(1))[0].__class__.__name__, f((x for x in "a"), 1)[1], f(*(x for x in "ab")))
print("condition:", list(x for x in range(10) if x % 2 if x > 4), list("y" if x else "n" for x in (0, 1)))
print("primes:", list(n for n in range(2, 40) if all(n % d for d in range(2, n))))
def gen():
    yield from (x * x for x in range(4))
    yield (x for x in "in").__next__()
print("in generator:", list(gen()))
class C:
    base = [1, 2]
    g = (b for b in base)
print("class body:", list(C.g))
print("triangular:", [sum(i for i in range(n)) for n in range(6)])
print("lengths:", sum(1 for _ in "hello"), sum(len(w) for w in "a bc def".split()))
