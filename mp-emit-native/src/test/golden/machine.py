import micropython


@micropython.native
def total(values, start=0):
    for v in values:
        start += v
    return start


@micropython.native
def guarded(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except ValueError as e:
        return str(e)
    finally:
        print("done")


@micropython.native
def counted(n):
    try:
        for i in range(n):
            got = yield i
            print(got)
    finally:
        yield "last"
    return n


@micropython.native
def adder(n):
    def add(m, k=1):
        return n + m * k

    return add


@micropython.native
def managed(manager):
    with manager as m:
        return [x for x in m if x not in {1, 2}]


@micropython.native
def chained(g):
    r = yield from g
    yield {"r": r}
