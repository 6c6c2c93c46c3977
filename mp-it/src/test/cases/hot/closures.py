# Closures made and called often: each has its own cells, and all who share one see the same.
def counter(start, step=1):
    n = start

    def up():
        nonlocal n
        n += step
        return n

    def down():
        nonlocal n
        n -= step
        return n

    def get():
        return n

    return up, down, get


pairs = [counter(i, i + 1) for i in range(8)]
for up, down, get in pairs:
    for _ in range(10):
        up()
    down()
print([get() for _, _, get in pairs])


def late(n):
    return [lambda: i for i in range(n)]


def bound(n):
    return [lambda i=i: i for i in range(n)]


def loop_late(n):
    out = []
    for i in range(n):

        def f():
            return i

        out.append(f)
    i = "changed"
    return out


def made(n):
    def make(k):
        return lambda x: x * k

    return [make(i) for i in range(n)]


for _ in range(8):
    results = [f() for f in late(4)], [f() for f in bound(4)], [f() for f in loop_late(3)], [f(10) for f in made(4)]
print(results)


def levels(a):
    def one(b):
        def two(c):
            def three(d):
                nonlocal a, c
                a += d
                c -= 1
                return a, b, c, d

            return three

        return two

    return one


f = levels(1)
g = f(2)
h = g(3)
for i in range(8):
    result = h(i)
print(result, g(30)(1), f("b")("c" and 5)(0))


def argument_cells(a, b=2, *args, k=3, **kw):
    def read():
        return a, b, args, k, sorted(kw)

    def write(v):
        nonlocal a, b, args, k, kw
        a, b, args, k, kw = v, v, (v,), v, {"z": v}

    return read, write


for i in range(8):
    read, write = argument_cells(i, 5, 6, 7, k=i, q=1)
    before = read()
    write("w")
print(before, read())


def recursive(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)

    return fact(n)


def mutual(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n), odd(n)


for _ in range(8):
    result = recursive(20), mutual(9), mutual(10)
print(result)


def generators(limit):
    total = 0

    def add(values):
        nonlocal total
        for v in values:
            total += v
            if total > limit:
                return
            yield total

    return list(add([1, 2, 3])), list(add(range(10, 60, 10))), total


for _ in range(8):
    result = generators(50)
print(result)


def comprehension_cells(n):
    return [[(i, j, n)[k] for k in range(3)] for i in range(2) for j in range(i + 1)], {i: (lambda: i + n)() for i in range(3)}


for _ in range(8):
    result = comprehension_cells(9)
print(result)


def exceptions(x):
    try:
        raise ValueError(x)
    except ValueError as e:

        def get():
            return e

    try:
        return get()
    except NameError as n:
        return "unbound", n.args


def in_loop_unbound(n):
    out = []
    for i in range(n):

        def get():
            return value

        try:
            out.append(get())
        except NameError:
            out.append("none yet")
        value = i
        out.append(get())
        if i == 2:
            del value
    return out


def default_cell(n):
    def f(x=n, y=[]):
        y.append(x)
        return n, x, len(y)

    n += 1
    return f(), f("a"), f()


def class_cells(n):
    class A:
        k = n

        def get(self):
            return n, self.k

        def put(self, v):
            nonlocal n
            n = v

    a = A()
    a.put("new")
    return a.get(), n, A().get()


for function, args in ((exceptions, (1,)), (in_loop_unbound, (5,)), (default_cell, (1,)), (class_cells, ("old",))):
    for _ in range(8):
        result = function(*args)
    print(function.__name__, result)


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x

    return composed


def partial(f, *args, **kw):
    return lambda *more, **others: f(*args, *more, **dict(kw, **others))


twice = compose(lambda x: x * 2, str, lambda s: s + "!")
print([twice(i) for i in range(8)], [partial(pow, 2)(i) for i in range(8)], [partial(sorted, reverse=True)(w) for w in ("bac", "zyx")])


def memoized(f):
    cache = {}
    hits = 0

    def call(n):
        nonlocal hits
        if n in cache:
            hits += 1
            return cache[n]
        cache[n] = value = f(n)
        return value

    call_info = lambda: (hits, len(cache))
    return call, call_info


fib, info = memoized(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(60), info())


def accumulate():
    items = []

    def add(x, *, reset=False):
        nonlocal items
        if reset:
            items = []
        items.append(x)
        return items

    return add


add = accumulate()
for i in range(20):
    kept = add(i, reset=i % 6 == 0)
print(kept, add("x") is kept, add("y", reset=True))


def deep_cells(n):
    fs = [lambda: n]
    for i in range(n):
        fs.append((lambda f, i: lambda: f() + i)(fs[-1], i))
    return fs[-1]()


print([deep_cells(i) for i in (0, 1, 5, 20)])
