# async for and async with: protocols, else, break, return, exceptions on the way.
log = []


class Pause:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        log.append("p%s" % self.value)
        got = yield self.value
        return got

    __await__ = __iter__


def run(coroutine):
    log.clear()
    value = None
    try:
        while True:
            value = coroutine.send(value)
    except StopIteration as e:
        print(coroutine_name(coroutine), "returned", e.value, log)
    except BaseException as e:
        print(coroutine_name(coroutine), type(e).__name__, e.args, log)


def coroutine_name(coroutine):
    return repr(coroutine).split("'")[1]


class Counter:
    def __init__(self, n, fail=None):
        self.n, self.i, self.fail = n, 0, fail

    def __aiter__(self):
        log.append("aiter")
        return self

    async def __anext__(self):
        if self.i == self.fail:
            raise ValueError("at %d" % self.i)
        if self.i >= self.n:
            raise StopAsyncIteration
        await Pause(self.i)
        self.i += 1
        return self.i


class Manager:
    def __init__(self, name, swallow=(), fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    async def __aenter__(self):
        await Pause("+" + self.name)
        if self.fail_enter:
            raise OSError("enter")
        return self.name

    async def __aexit__(self, kind, value, trace):
        await Pause("-" + self.name + (kind.__name__ if kind else ""))
        if self.fail_exit:
            raise OSError("exit")
        return kind is not None and issubclass(kind, self.swallow)


async def loop(n, leave, fail=None):
    async for x in Counter(n, fail):
        if x == leave:
            log.append("break")
            break
        if x == 2:
            log.append("continue")
            continue
        log.append(x)
    else:
        log.append("else")
    return x


async def nested():
    total = []
    async for i in Counter(2):
        async for j in Counter(i):
            for k in range(2):
                if k:
                    break
                total.append((i, j))
            else:
                total.append("never")
        else:
            total.append("inner done")
    return total


async def unpacked():
    class Pairs(Counter):
        async def __anext__(self):
            n = await Counter.__anext__(self)
            return n, (n * 2, "z")

    out = []
    items = [0]
    async for a, (b, *c) in Pairs(2):
        out.append((a, b, c))
    async for items[0] in Counter(3):
        pass
    return out, items


async def returned():
    async for x in Counter(5):
        async with Manager("r"):
            if x == 2:
                return x
    return "end"


async def tried():
    async for x in Counter(4):
        try:
            if x == 1:
                continue
            if x == 3:
                break
            log.append("t%d" % x)
        finally:
            await Pause("f")
    return x


async def with_all(error=None):
    async with Manager("a", KeyError) as a, Manager("b", ValueError) as b:
        log.append(a + b)
        if error:
            raise error("body")
        return "inside"
    return "after"


async def with_nested(error):
    async with Manager("o", error):
        async with Manager("i"):
            with Sync():
                raise error
    return "swallowed"


class Sync:
    def __enter__(self):
        log.append("sync+")

    def __exit__(self, kind, *args):
        log.append("sync-")


async def failing_enter():
    async with Manager("x", OSError), Manager("y", fail_enter=True):
        log.append("never")
    return "outer swallowed"


async def failing_exit():
    async with Manager("x", fail_exit=True):
        raise KeyError("lost")


async def failing_exit_alone():
    try:
        async with Manager("x", fail_exit=True) as x:
            pass
    except OSError as e:
        return x, e.args


async def with_in_loop():
    for i in range(4):
        async with Manager(str(i), ZeroDivisionError):
            if i == 0:
                continue
            if i == 1:
                1 // 0
            if i == 2:
                break
    return i


async def with_target():
    d = {}
    async with Manager("d") as d["k"]:
        pass
    async with Manager("e"):
        pass
    return d


async def wrong(what, how):
    if how == "for":
        async for x in what:
            pass
    else:
        async with what:
            pass


class NoNext:
    def __aiter__(self):
        return self


class SyncNext(NoNext):
    def __anext__(self):
        return 5


class RaisesAtOnce(NoNext):
    def __anext__(self):
        raise StopAsyncIteration


class PlainStop(NoNext):
    async def __anext__(self):
        raise StopIteration(1)


class AsyncAiter:
    async def __aiter__(self):
        return self


class NoExit:
    async def __aenter__(self):
        pass


class SyncManager:
    def __aenter__(self):
        return iter(())

    def __aexit__(self, *args):
        log.append(len(args))
        return iter(())


async def generator_like(n):
    for i in range(n):
        yield i


async def over_generator():
    async for x in generator_like(2):
        log.append(x)


run(loop(3, 9))
run(loop(5, 3))
run(loop(1, 1))
run(loop(5, 9, 0))
run(loop(5, 9, 2))
run(loop(0, 9))
run(nested())
run(unpacked())
run(returned())
run(tried())
for error in (None, KeyError, ValueError, TypeError):
    run(with_all(error))
run(with_nested(KeyError))
run(failing_enter())
run(failing_exit())
run(failing_exit_alone())
run(with_in_loop())
run(with_target())
for what in (5, [1], NoNext(), SyncNext(), RaisesAtOnce(), PlainStop(), AsyncAiter(), range(2)):
    run(wrong(what, "for"))
for what in (5, [1], NoExit(), Sync(), SyncManager(), generator_like):
    run(wrong(what, "with"))
run(over_generator())
print(list(generator_like(3)), type(generator_like(1)).__name__)
c = loop(9, 99)
log.clear()
for _ in range(5):
    c.send(None)
c.close()
print(log)
c = with_all()
log.clear()
print(c.send(None), c.send(None), c.send(None))
try:
    print(c.throw(ValueError("thrown")))
    c.send(None)
except (StopIteration, ValueError) as e:
    print(type(e).__name__, e.args, log)
