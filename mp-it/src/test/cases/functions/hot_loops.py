# Loops in functions that run often, over every kind of iterable, with break, else, continue and errors.
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return self.n
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 2
class Bad:
    def __iter__(self): return self
    def __next__(self): raise ValueError("bad next")
def gen(n):
    for i in range(n): yield i
def collect(it):
    out = []
    for x in it:
        if x == 99: continue
        if x == 7: break
        out.append(x)
    else:
        out.append("else")
    return out
def pairs(it): return [(a, b) for a, b in it]
def nested(it):
    n = 0
    for x in it:
        for y in range(3):
            if y == 2: break
            n += 1
        else: n += 100
    return n
def total(it):
    s = 0
    for x in it: s += x
    return s
def indexed(it):
    out = {}
    for i, x in enumerate(it): out[i] = x
    return sorted(out.items())
def first(it):
    for x in it: return x
    return "nothing"
def guarded(it):
    out = []
    for x in it:
        try: out.append(10 // x)
        except ZeroDivisionError: out.append("zero")
        finally: out.append("f")
    return out
FUNCTIONS = (collect, pairs, nested, total, indexed, first, guarded, list, tuple, sorted, sum)
def iterables():
    return [[1, 99, 2], [1, 7, 2], [], (1, 2), "ab", b"ab", {1: 2}, {5}, range(3), range(9, 0, -4), iter([1, 2]), gen(3), It(3), Seq(), Bad(), map(abs, [-1]), filter(None, [0, 1]), zip("ab", "cd"), enumerate("ab"), reversed([1, 2]), {1: 2}.items(), bytearray(b"q"), [(1, 2), (3, 4)], [[1, 2]], [1.5, 2 ** 40], [None], 5, None, [0, 1]]
def attempt(f, it):
    try: return f(it)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for f in FUNCTIONS:
    for warm in range(20): attempt(f, [3, 4, 5]); attempt(f, range(4))
    answers = [attempt(f, it) for it in iterables()]
    for warm in range(20): attempt(f, gen(3))
    print(answers == [attempt(f, it) for it in iterables()], answers)
def counting(limit, step):
    n, i = 0, 0
    while i != limit:
        i += step
        n += 1
        if n > 60: break
    else: return n, "reached"
    return n, i
print([counting(limit, step) for limit, step in ((10, 1), (10, 2), (9, 2), (-10, -1), (1.0, 0.25), (0, 1), (2 ** 31, 2 ** 27), (True, True))])
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print([collatz(n) for n in range(1, 30)], collatz(2 ** 40 + 1), collatz(2 ** 61 - 1))
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), attempt(fib, "x"), attempt(fib, 1.5), attempt(fib, None), fib(True))
def sieve(n):
    marks = bytearray(n + 1)
    found = []
    for i in range(2, n + 1):
        if marks[i]: continue
        found.append(i)
        for j in range(i * i, n + 1, i): marks[j] = 1
    return found
print(sieve(60), [len(sieve(n)) for n in range(0, 100, 9)])
