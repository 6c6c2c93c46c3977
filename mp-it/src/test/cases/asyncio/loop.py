# The loop as an object, and exceptions that nobody retrieves.
import asyncio
import sys

loop = asyncio.get_event_loop()
print(loop is asyncio.get_event_loop(), loop.get_exception_handler())


async def fails(error, ms=0):
    await asyncio.sleep_ms(ms)
    raise error


def handler(the_loop, context):
    e = context["exception"]
    print(the_loop is loop, context["message"], type(e).__name__, e.args)
    print(context["future"].done(), context["future"].coro is not None)


async def main():
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    t = asyncio.create_task(fails(ValueError(1)))
    await asyncio.sleep_ms(300)
    try:
        await t
    except ValueError as e:
        print("retrieved late", e)
    t = asyncio.create_task(fails(KeyError(2)))
    try:
        await t
    except KeyError as e:
        print("retrieved", e)
    asyncio.create_task(fails(asyncio.CancelledError()))
    await asyncio.sleep_ms(300)
    loop.call_exception_handler({"message": "by hand", "exception": OSError(3), "future": t})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    print("end")
    return 42


print(loop.run_until_complete(main()))
print(loop.run_until_complete(loop.create_task(asyncio.sleep_ms(0) if 0 else main())))


async def stopper():
    for i in range(3):
        print("step", i)
        await asyncio.sleep_ms(1)
    loop.stop()
    loop.stop()
    print("stopped")
    await asyncio.sleep_ms(200)
    print("after the stop")


loop.create_task(stopper())
loop.run_forever()
print("not over")
loop.run_forever() if 0 else asyncio.run(asyncio.wait_for(main(), None))
try:
    asyncio.run(fails(IndexError("main")))
except IndexError as e:
    print("out of run", e)
try:
    asyncio.run(fails(SystemExit(3)))
except SystemExit as e:
    print("exit", e)
asyncio.new_event_loop()


async def generators():
    async def twice(value):
        await asyncio.sleep_ms(0)
        return value * 2

    class Counter:
        def __aiter__(self):
            self.i = 0
            return self

        async def __anext__(self):
            self.i += 1
            if self.i > 3:
                raise StopAsyncIteration
            return await twice(self.i)

    async for i in Counter():
        print(i)
    print(await twice(await twice(4)))


asyncio.run(generators())
for name in ("Nothing", "uasyncio"):
    try:
        getattr(asyncio, name)
    except AttributeError as e:
        print(repr(e))
print(asyncio.__version__, asyncio.CancelledError.__bases__, asyncio.TimeoutError.__bases__)
loop.close()
