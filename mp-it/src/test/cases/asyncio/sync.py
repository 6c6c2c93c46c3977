# Events, locks, flags, and streams that are not there at once.
import asyncio
import io
import micropython
import time


async def events():
    e = asyncio.Event()

    async def waiter(i):
        print("wait", i, e.is_set())
        print("got", i, await e.wait())

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep_ms(0)
    tasks[1].cancel()
    await asyncio.sleep_ms(0)
    e.set()
    print("set", e.is_set())
    for t in tasks:
        try:
            await t
        except asyncio.CancelledError:
            print("cancelled")
    print(await e.wait())
    e.clear()
    print(e.is_set())
    try:
        await asyncio.wait_for_ms(e.wait(), 5)
    except asyncio.TimeoutError:
        print("timeout")


asyncio.run(events())


async def locks():
    lock = asyncio.Lock()

    async def user(i, ms):
        print("ask", i, lock.locked())
        async with lock:
            print("has", i)
            await asyncio.sleep_ms(ms)
        print("gave", i, lock.locked())

    await asyncio.gather(*(user(i, 2) for i in range(3)))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    print(await lock.acquire())
    tasks = [asyncio.create_task(user(i, 0)) for i in range(3)]
    await asyncio.sleep_ms(0)
    tasks[0].cancel()  # it waits
    lock.release()
    tasks[1].cancel()  # it was its turn
    for t in tasks:
        try:
            await t
        except asyncio.CancelledError:
            print("cancelled")
    print(lock.locked())


asyncio.run(locks())


async def flags():
    flag = asyncio.ThreadSafeFlag()

    async def waiter():
        for i in range(2):
            await flag.wait()
            print("flag", i)

    t = asyncio.create_task(waiter())
    await asyncio.sleep_ms(1)
    micropython.schedule(lambda _: flag.set(), None)
    await asyncio.sleep_ms(300)
    print("done", t.done())
    flag.set()
    await t
    flag.set()
    flag.clear()
    try:
        await asyncio.wait_for_ms(flag.wait(), 20)
    except asyncio.TimeoutError:
        print("timeout")


asyncio.run(flags())


async def streams():
    ring = micropython.RingIO(8)
    reader = asyncio.StreamReader(ring)
    writer = asyncio.StreamWriter(ring, {"name": "ring"})
    print(writer.get_extra_info("name"))

    async def produce():
        for part in (b"first line\n", b"second", b" line\n", b"12345678901234567890", b"rest"):
            writer.write(part)
            await writer.drain()
            await asyncio.sleep_ms(1)
        return "written"

    t = asyncio.create_task(produce())
    print(await reader.readline(), await reader.readline())
    print(await reader.readexactly(5), await reader.read(4))
    left = bytearray(4)
    print(await reader.readinto(left) > 0, left[0:1])
    rest = b""
    while not rest.endswith(b"rest"):
        rest += await reader.read(3)
    print(left.startswith(b"0"), rest[-6:])
    print(await t)
    await writer.wait_closed()


asyncio.run(streams())


class Source(io.IOBase):
    def __init__(self, parts):
        self.parts = parts

    def ioctl(self, request, argument):
        return argument if request == 3 else 0 if request == 4 else -1

    def read(self, n=-1):
        return self.parts.pop(0)

    readline = read

    def close(self):
        print("close", self.parts)

    def write(self, data):
        taken = self.parts.pop(0)
        print("write", bytes(data), taken)
        return taken


async def endings():
    s = asyncio.StreamReader(Source([b"ab", None, b"cd", b""]))
    print(await s.read())
    s = asyncio.StreamReader(Source([b"ab", b"cd", b""]))
    try:
        await s.readexactly(5)
    except EOFError as e:
        print(repr(e))
    s = asyncio.StreamReader(Source([b"no", None, b" feed", b""]))
    print(await s.readline())
    w = asyncio.StreamWriter(Source([2, None, 1, 3]))
    w.write(b"123456")
    await w.drain()
    await w.drain()
    w = asyncio.StreamWriter(Source([None, 2, 4]))
    w.write(b"abc")
    w.write(b"def")
    await w.drain()
    await w.aclose()


asyncio.run(endings())
