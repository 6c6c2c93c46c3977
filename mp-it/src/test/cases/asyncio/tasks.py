# Tasks: their order, results, cancelling, and waiting for more than one.
import asyncio


async def worker(name, rounds, ms=0):
    for i in range(rounds):
        print(name, i)
        await asyncio.sleep_ms(ms)
    return name


async def order():
    tasks = [asyncio.create_task(worker(name, 3)) for name in "abc"]
    print("created", [t.done() for t in tasks])
    for t in reversed(tasks):
        print("result", await t)
    print("done", [t.done() for t in tasks], await tasks[0])
    late = asyncio.create_task(worker("late", 2, 200))
    soon = asyncio.create_task(worker("soon", 2, 5))
    await late
    print("soon is over", soon.done())
    print("same", asyncio.current_task() is late, type(late).__name__)


asyncio.run(order())


async def fails(ms, error):
    try:
        await asyncio.sleep_ms(ms)
        raise error
    finally:
        print("cleanup", type(error).__name__)


async def gathering():
    print(await asyncio.gather())
    print(await asyncio.gather(worker("x", 2), worker("y", 1), worker("z", 3)))
    done = asyncio.create_task(worker("done", 1))
    await asyncio.sleep_ms(1)
    await asyncio.sleep_ms(1)
    print(await asyncio.gather(done, worker("new", 1)))
    try:
        await asyncio.gather(worker("p", 2), fails(0, ValueError("v")), worker("s", 4))
    except ValueError as e:
        print("raised", e)
    await asyncio.sleep_ms(10)
    print(
        await asyncio.gather(
            worker("q", 1), fails(0, OSError(5)), worker("r", 2), return_exceptions=True
        )
    )
    waited = asyncio.create_task(worker("waited", 2, 300))
    other = asyncio.create_task(asyncio.wait_for(waited, None))
    await asyncio.sleep_ms(1)
    try:
        await asyncio.gather(waited)
    except RuntimeError as e:
        print(e)
    print(await other)

    async def gatherer():
        try:
            await asyncio.gather(worker("long", 9, 5000), worker("longer", 9, 9000))
        except asyncio.CancelledError:
            print("gather cancelled")
            raise

    t = asyncio.create_task(gatherer())
    await asyncio.sleep_ms(0)
    await asyncio.sleep_ms(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), t.done())


asyncio.run(gathering())


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("not yet")
    await asyncio.sleep(10)


async def cancelling():
    t = asyncio.create_task(worker("never", 1))
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print("before it started")
    print(t.cancel(), t.done())
    t = asyncio.create_task(stubborn())
    while not t.done():
        await asyncio.sleep_ms(0)
        print("cancel", t.cancel())
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)
    inner = asyncio.create_task(asyncio.sleep(10) if 0 else stubborn())

    async def outer():
        try:
            await inner
        finally:
            print("outer ends")

    o = asyncio.create_task(outer())
    await asyncio.sleep_ms(0)
    await asyncio.sleep_ms(0)
    for _ in range(3):
        o.cancel()
        await asyncio.sleep_ms(0)
    try:
        await o
    except asyncio.CancelledError:
        print("both", inner.done(), o.done())


asyncio.run(cancelling())


async def timeouts():
    print(await asyncio.wait_for(worker("quick", 2), 5))
    print(await asyncio.wait_for(worker("plain", 1), None))
    try:
        await asyncio.wait_for_ms(stubborn(), 1)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    try:
        await asyncio.wait_for(fails(0, ValueError(1)), 5)
    except ValueError as e:
        print("through", e)
    try:
        await asyncio.wait_for_ms(worker("slow", 5, 5000), 10)
    except asyncio.TimeoutError:
        print("timeout")
    t = asyncio.create_task(asyncio.wait_for(worker("w", 5, 5000), 10))
    await asyncio.sleep_ms(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("from outside", e.args)


asyncio.run(timeouts())
print("run gives", asyncio.run(worker("main", 1)))
for bad in (worker, None, 1, iter(())):
    try:
        asyncio.create_task(bad)
        print("taken")
    except TypeError as e:
        print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
