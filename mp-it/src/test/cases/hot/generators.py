# Generators resumed often: sent values, thrown exceptions, delegation and clean-up stay right.
def report(name, steps):
    out = []
    for step in steps:
        try:
            out.append(step())
        except StopIteration as e:
            out.append("stop %s" % (e.value,))
        except Exception as e:
            out.append("%s%s" % (type(e).__name__, e.args))
    print(name, out)


def echo(start):
    got = start
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = "caught", e.args
        except GeneratorExit:
            return


g = echo(0)
next(g)
for i in range(200):
    if g.send(i) != i:
        print("lost", i)
report("echo", (lambda: g.send("a"), lambda: g.throw(ValueError(1)), lambda: g.send(2.5), lambda: g.throw(ValueError), lambda: g.throw(KeyError("out")), lambda: next(g)))


def counting(n):
    total = 0
    for i in range(n):
        try:
            total += yield i
        except TypeError:
            total += 1000
        finally:
            total += 1
    return total


def drive(n, values):
    g = counting(n)
    out = [next(g)]
    try:
        for v in values:
            out.append(g.send(v))
    except StopIteration as e:
        out.append(("done", e.value))
    return out


for _ in range(6):
    a = drive(4, [1, 2, 3, 4])
print(a, drive(3, [1, None, 2]), drive(3, ["x", 1.5, 2]))


def outer(n):
    got = yield from inner(n)
    yield "between", got
    got = yield from inner(n + 1)
    return got


def inner(n):
    received = []
    for i in range(n):
        try:
            received.append((yield i))
        except KeyError as e:
            received.append(("key", e.args))
    return received


for n in range(8):
    g = outer(n % 3)
    out = []
    try:
        v = next(g)
        while True:
            out.append(v)
            v = g.throw(KeyError(len(out))) if len(out) % 3 == 2 and not isinstance(v, tuple) else g.send(len(out))
    except StopIteration as e:
        out.append(e.value)
    except Exception as e:
        out.append(type(e).__name__)
    print("outer", n % 3, out)


def cleaning(log, n):
    try:
        for i in range(n):
            try:
                yield i
            finally:
                log.append(i)
    finally:
        log.append("end")


for n in range(7):
    log = []
    g = cleaning(log, 4)
    for _ in range(n):
        next(g, None)
    g.close()
    print("cleaning", n, log)


def stubborn():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            yield "no"


for n in range(6):
    g = stubborn()
    next(g)
    report("stubborn", (g.close, lambda: next(g), lambda: next(g), lambda: next(g)))


def merged(*sources):
    sources = [iter(s) for s in sources]
    while sources:
        for s in list(sources):
            try:
                yield next(s)
            except StopIteration:
                sources.remove(s)


for _ in range(6):
    m = list(merged("abc", range(2), (x * x for x in (5, 6, 7, 8))))
print(m)


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


print(sum(fibonacci(10**12)), max(fibonacci(1 << 40)), [f for f in fibonacci(100) if f % 2])


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print([list(tree(n)) for n in range(4)], sum(tree(9)))


def running():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    yield me.send


for _ in range(6):
    me = running()
    text = next(me)
    report("running " + text, (lambda: next(me)(None),))


def conditional(values):
    for v in values:
        if v:
            x = yield v
            if x == "stop":
                return x
        else:
            yield
    else:
        yield "end"


for script in (["a"], ["stop"], [], ["a", "stop"], [1, 2, 3, 4]):
    g = conditional([1, 0, 2])
    out = [next(g)]
    report("conditional", [lambda s=s: g.send(s) for s in script] + [lambda: next(g)])


def locals_survive(a, b=2, *c, d=4, **e):
    f = a + b
    yield f
    a, b = b, a
    yield a, b, c, d, sorted(e)
    del f
    yield c
    try:
        yield f
    except NameError as error:
        yield str(error)


for _ in range(6):
    out = list(locals_survive(1, 5, 6, 7, d=8, z=9, y=0))
print(out)


def never():
    return "value"
    yield


report("never", [lambda: next(never())] * 6)
