def values(a):
    yield
    yield a
    x = yield
    y = yield a, x
    z = (yield) + (yield 1)
    for i in range(3):
        yield i
    return y, z


def delegating(a):
    x = yield from a
    yield from values(x)
    try:
        yield 1
    finally:
        yield 2
    return (yield from a)


def expressions(a, b):
    g = (x for x in a)
    h = (x + y for x in a if x for y in b if y if x > y)
    i = list((x, g) for x in a)
    return sum(x * b for x in a), g, h, i


def comprehensions(a, b):
    [x for x in a]
    [(x, y) for x in a for y in b if x != y]
    [[x for x in y] for y in a]
    {x for x in a}
    {x: y for x, y in a}
    {x: b for x in a for z in x for w in z}
    [x for x in a if x if b]
    [lambda: x for x in a]
    return {x: {y for y in x} for x in a}


async def coroutine(a, b):
    await a
    x = await a.b(1)
    y = await b[0], await (a + b)
    async with a:
        b()
    async with a as x, b as (y, z):
        await x
        return y
    async for i in a:
        if i:
            continue
        b(i)
        break
    else:
        b()
    for j in a:
        async with b as c:
            if c:
                break
            continue
    return x


async def generator():
    yield 1
    async for (x, y) in a():
        yield x
