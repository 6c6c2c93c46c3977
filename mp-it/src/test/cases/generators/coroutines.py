# Generators as tasks: a scheduler, pipelines and parsers.
from collections import deque
def scheduler(tasks):
    q = deque((), 20)
    for t in tasks: q.append(t)
    trace = []
    while q:
        name, g = q.popleft()
        try:
            trace.append("%s:%s" % (name, next(g)))
            q.append((name, g))
        except StopIteration as e:
            trace.append("%s done %s" % (name, e.value))
    return trace
def task(n):
    for i in range(n): yield i
    return n * 100
print("round robin:", scheduler([("a", task(2)), ("b", task(1)), ("c", task(3))]))


def consumer(into):
    while True:
        x = yield
        if x is None: return
        into.append(x)
def mapper(f, target):
    next(target)
    while True:
        x = yield
        try:
            target.send(f(x) if x is not None else None)
        except StopIteration:
            return
out = []
m = mapper(lambda x: x * 2, consumer(out))
next(m)
for i in range(4): m.send(i)
print("pushed:", out, next(m, "closed"))


def tokens(text):
    word = ""
    for c in text + " ":
        if c.isdigit():
            word += c
        else:
            if word:
                yield ("num", int(word))
                word = ""
            if c != " ": yield ("op", c)
print("tokens:", list(tokens("12+3*(45-6)")))
class Peek:
    def __init__(self, it):
        self.it = iter(it)
        self.head = next(self.it, None)
    def take(self):
        t, self.head = self.head, next(self.it, None)
        return t
def expr(p):
    v = term(p)
    while p.head in (("op", "+"), ("op", "-")):
        v = v + term(p) if p.take()[1] == "+" else v - term(p)
    return v
def term(p):
    v = atom(p)
    while p.head in (("op", "*"), ("op", "/")):
        v = v * atom(p) if p.take()[1] == "*" else v // atom(p)
    return v
def atom(p):
    kind, v = p.take()
    if kind == "num": return v
    v = expr(p)
    p.take()
    return v
for text in ("1+2*3", "(1+2)*3", "2*(3+4)*5-6/2", "100/7/2", "((7))"):
    print("calc:", text, "=", expr(Peek(tokens(text))))


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
print("merge:", list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], [1])))
def window(it, n):
    w = []
    for x in it:
        w.append(x)
        if len(w) == n:
            yield tuple(w)
            w.pop(0)
print("window:", list(window(range(5), 3)))
def chunks(s, n):
    for i in range(0, len(s), n): yield s[i:i + n]
print("chunks:", list(chunks("abcdefgh", 3)))
def group(xs, key):
    last, run = None, []
    for x in xs:
        k = key(x)
        if run and k != last:
            yield last, run
            run = []
        last = k
        run.append(x)
    if run: yield last, run
print("group:", list(group([1, 3, 2, 4, 6, 5], lambda x: x % 2)))
def product(*pools):
    if not pools:
        yield ()
    else:
        for x in pools[0]:
            for rest in product(*pools[1:]): yield (x,) + rest
print("product:", list(product("ab", (1, 2), [True])))
def queens(n, done=()):
    if len(done) == n:
        yield done
    else:
        for c in range(n):
            if all(c != d and abs(c - d) != len(done) - r for r, d in enumerate(done)):
                yield from queens(n, done + (c,))
print("queens:", len(list(queens(6))), next(queens(8)))
def life():
    state = "idle"
    while True:
        event = yield state
        state = {("idle", "go"): "run", ("run", "pause"): "hold", ("hold", "go"): "run", ("run", "stop"): "idle"}.get((state, event), state)
m = life()
print("machine:", next(m), [m.send(e) for e in ("go", "pause", "stop", "go", "stop")])
def permute(xs):
    if not xs: yield []
    for i, x in enumerate(xs):
        for p in permute(xs[:i] + xs[i + 1:]): yield [x] + p
print("permute:", ["".join(p) for p in permute(list("abc"))])
def running(f, start):
    acc = start
    while True: acc = f(acc, (yield acc))
r = running(lambda a, b: a * 10 + b, 0)
next(r)
print("running:", [r.send(d) for d in (1, 2, 3)])
def countdown(n):
    while n:
        skip = yield n
        n -= skip or 1
c = countdown(10)
print("skip:", next(c), c.send(3), next(c), c.send(4), list(c))
