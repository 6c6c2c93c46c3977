# Coroutines driven by hand: await, results, exceptions, close.
def drive(coroutine, *answers):
    """Everything a coroutine yields, and how it ends."""
    seen = []
    try:
        seen.append(coroutine.send(None))
        for answer in answers:
            seen.append(coroutine.throw(answer) if isinstance(answer, Exception) else coroutine.send(answer))
        seen.append("suspended")
    except StopIteration as e:
        seen.append(("result", e.value))
    except BaseException as e:
        seen.append((type(e).__name__, e.args))
    return seen


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got

    __iter__ = __await__


class Ready:
    def __await__(self):
        return iter(())

    __iter__ = __await__


def old_style(x):
    got = yield x
    return "old", got


async def plain(x):
    return x


async def nothing():
    pass


async def one():
    return await Pause(1)


async def two():
    a = await Pause("a")
    b = await Pause("b")
    return a, b


async def chain(n):
    if n == 0:
        return await Pause("bottom")
    return [n, await chain(n - 1)]


async def of_generator():
    return await old_style(7)


async def caught():
    try:
        return await Pause("try")
    except ValueError as e:
        return "caught", e.args, await Pause("in except")
    finally:
        await Pause("in finally")


async def raising():
    await Pause(1)
    raise KeyError("raised")


async def outer():
    try:
        await raising()
    except KeyError as e:
        return e.args
    return "never"


async def in_expressions():
    return await plain(1) + await plain(2) * -await plain(3), [await plain(4), await plain(5)], {await plain(6): await plain(7)}, await plain(8) if await plain(True) else await plain(9), (await plain([10]))[0], not await plain(0), await plain(1) < await plain(2) < await plain(3), await plain(0) or await plain("or"), (await plain(str))(await plain(11)), f"{await plain(12)}"


async def in_statements():
    log = []
    for x in await plain([1, 2]):
        log.append(x)
    if await plain(1):
        log.append("if")
    while not await plain(len(log) > 4):
        log.append("while")
    log[await plain(0)] = await plain("item")
    log += await plain(["aug"])
    del log[await plain(1)]
    assert await plain(True), await plain("message")
    a, *b = await plain("xyz")
    log.append((a, b))
    with await plain(Context(log)) as c:
        log.append(await plain(c))
    try:
        raise await plain(ValueError("awaited"))
    except await plain(ValueError) as e:
        log.append(str(e))
    return log


class Context:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")
        return "context"

    def __exit__(self, *args):
        self.log.append("exit")


async def arguments(a, b=2, *c, d=4, **e):
    return a, b, c, d, sorted(e), await plain(a)


class Methods:
    async def method(self, x):
        return self, await self.helper(x)

    async def helper(self, x):
        return x * 2

    @staticmethod
    async def static(x):
        return await plain(x)

    @classmethod
    async def of_class(cls):
        return cls.__name__

    async def __call__(self, x):
        return "called", x

    async def __aenter__(self):
        return "entered"

    def __repr__(self):
        return "methods"


print(type(plain(1)), type(plain), plain.__name__)
print(drive(plain(5)), drive(nothing()), drive(one(), "got"), drive(one()), drive(two(), 1, 2), drive(two(), 1))
print(drive(chain(3), "x"), drive(of_generator(), "sent"))
print(drive(caught(), "fine", "done"), drive(caught(), ValueError(1), 2, 3), drive(caught(), KeyError(1), 2), drive(caught(), ValueError("v")))
print(drive(raising(), 0), drive(outer(), 0), drive(one(), OSError(5)))
print(drive(in_expressions()))
print(drive(in_statements()))
print(drive(arguments(1)), drive(arguments(1, 5, 6, d=7, z=8)))
m = Methods()
print(drive(m.method(4)), drive(Methods.static("s")), drive(m.of_class()), drive(m(3)), drive(m.__aenter__()))
for bad in (lambda: plain(), lambda: plain(1, 2), lambda: arguments(), lambda: plain(x=1, y=2), lambda: plain(1)(), lambda: plain.missing, lambda: iter(plain(1)) is None, lambda: next(plain(1)), lambda: list(one()), lambda: plain(1).send(1), lambda: plain(1).throw(ValueError("t")), lambda: plain(1).close(), lambda: one().throw(KeyError)):
    try:
        print(bad())
    except BaseException as e:
        print(type(e).__name__, e.args)


async def awaits(x):
    return await x


for x in (5, None, "ab", [1, 2], (), {}, Ready(), (i for i in "ab"), range(2), print, Methods, plain, ValueError("v"), iter([3]), map(str, [1])):
    try:
        print("await", "Ready" if isinstance(x, Ready) else type(x).__name__, drive(awaits(x)))
    except BaseException as e:
        print("await", type(x).__name__, type(e).__name__, e.args)
coroutine = two()
print(coroutine.send(None), coroutine.close(), drive(coroutine), coroutine.close())
coroutine = caught()
coroutine.send(None)
try:
    print(coroutine.close())
except RuntimeError as e:
    print(type(e).__name__, e)


async def stop():
    raise StopIteration("from inside")


async def exits():
    try:
        await Pause(1)
    except GeneratorExit:
        print("exit seen")
        raise


print(drive(stop()))
c = exits()
c.send(None)
c.close()
shared = one()
print(drive(shared, 1), drive(shared, 1))
me = None


async def itself():
    return await me


me = itself()
print(drive(me))
print(drive((lambda: plain("lambda"))()), [drive(chain(i), i) for i in range(3)])
