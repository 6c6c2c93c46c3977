# Closures: captured variables, cells shared between functions, nonlocal.
def counter(start=0):
    n = start
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
a = counter()
b = counter(10)
print("independent:", a(), a(), b(), a(5), b(5))


def pair():
    value = 0
    def get(): return value
    def put(v):
        nonlocal value
        value = v
    return get, put
get, put = pair()
put(7)
print("shared cell:", get())


def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
print("late binding:", late())


def deep(a):
    def mid(b):
        def low(c):
            return (a, b, c)
        return low
    return mid
print("three levels:", deep(1)(2)(3))


def through():
    x = 1
    def mid():
        def low():
            nonlocal x
            x += 1
            return x
        return low
    low = mid()
    low()
    low()
    return x
print("nonlocal through a level:", through())


def parameter(x):
    def change():
        nonlocal x
        x = x * 2
        return x
    change()
    return change(), x
print("parameter captured:", parameter(3))


def unbound():
    def read(): return later
    try:
        read()
    except NameError as e:
        print("unbound:", type(e).__name__, e)
    later = 1
    return read()
print("bound afterwards:", unbound())


def deleted():
    x = 1
    def read(): return x
    del x
    try:
        read()
    except NameError as e:
        print("deleted:", type(e).__name__, e)
    x = 2
    return read()
print("assigned again:", deleted())


def recursive(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print("inner recursion:", recursive(10))


def star(*args, **kw):
    return lambda: (args, sorted(kw.items()))
print("captured stars:", star(1, 2, k=3)())


def in_class():
    secret = 42
    class C:
        def reveal(self): return secret
        doubled = secret * 2
    return C
print("class body:", in_class()().reveal(), in_class().doubled)


def default_and_cell(x, y=5):
    def f(z=x): return (x, y, z)
    x = 100
    return f
print("default keeps, cell follows:", default_and_cell(1)())


def generators():
    n = 3
    def gen():
        nonlocal n
        while n:
            yield n
            n -= 1
    g = list(gen())
    return g, n
print("generator:", generators())


def comprehension(k): return [i * k for i in range(4)], {i: (lambda: i + k) for i in range(2)}[1]()
print("comprehension:", comprehension(10))


def many():
    a = b = c = d = e = 1
    def f():
        nonlocal a, b, c, d, e
        a += 1; b += 2; c += 3; d += 4; e += 5
        return a, b, c, d, e
    f()
    return f(), (a, b, c, d, e)
print("many cells:", many())


def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print("compose:", compose(lambda x: x + 1, lambda x: x * 2, str)(4))


def memo(f):
    seen = {}
    def call(n):
        if n not in seen:
            seen[n] = f(n)
        return seen[n]
    return call
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print("memo:", fib(60))
