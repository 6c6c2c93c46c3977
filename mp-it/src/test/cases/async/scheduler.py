# A round-robin scheduler over coroutines: tasks, sleeping, events, queues, cancelling.
class Request:
    def __init__(self, kind, *args):
        self.kind, self.args = kind, args

    def __iter__(self):
        return (yield self)

    __await__ = __iter__


class Cancelled(Exception):
    pass


class Task:
    count = 0

    def __init__(self, coroutine, name):
        self.coroutine, self.name = coroutine, name
        self.result = self.error = None
        self.done = False
        self.waiters = []
        self.pending_error = None


class Loop:
    def __init__(self):
        self.ready, self.sleeping, self.clock, self.trace = [], [], 0, []

    def spawn(self, coroutine, name):
        task = Task(coroutine, name)
        self.ready.append((task, None))
        return task

    def step(self, task, value):
        try:
            if task.pending_error:
                error, task.pending_error = task.pending_error, None
                request = task.coroutine.throw(error)
            else:
                request = task.coroutine.send(value)
        except StopIteration as e:
            self.finish(task, e.value, None)
        except Exception as e:
            self.finish(task, None, e)
        else:
            getattr(self, "on_" + request.kind)(task, *request.args)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        self.trace.append("%s=%s" % (task.name, result if error is None else type(error).__name__))
        for waiter in task.waiters:
            self.ready.append((waiter, task))

    def on_sleep(self, task, ticks):
        self.sleeping.append((self.clock + ticks, len(self.trace), task))
        self.sleeping.sort(key=lambda entry: entry[:2])

    def on_spawn(self, task, coroutine, name):
        self.ready.append((task, self.spawn(coroutine, name)))

    def on_join(self, task, other):
        if other.done:
            self.ready.append((task, other))
        else:
            other.waiters.append(task)

    def on_cancel(self, task, other):
        if not other.done:
            other.pending_error = Cancelled()
            self.sleeping = [s for s in self.sleeping if s[2] is not other]
            self.ready = [r for r in self.ready if r[0] is not other] + [(other, None)]
        self.ready.append((task, None))

    def on_wait(self, task, event):
        if event.set_to is not None:
            self.ready.append((task, event.set_to))
        else:
            event.waiters.append(task)

    def on_set(self, task, event, value):
        event.set_to = value
        self.ready += [(w, value) for w in event.waiters]
        event.waiters = []
        self.ready.append((task, None))

    def run(self, coroutine):
        main = self.spawn(coroutine, "main")
        while self.ready or self.sleeping:
            if self.ready:
                self.step(*self.ready.pop(0))
            else:
                self.clock, _, task = self.sleeping.pop(0)
                self.ready.append((task, None))
        return main.result if main.error is None else "%s %s" % (type(main.error).__name__, main.error.args)


class Event:
    def __init__(self):
        self.set_to, self.waiters = None, []

    async def wait(self):
        return await Request("wait", self)

    async def set(self, value=True):
        await Request("set", self, value)


class Queue:
    def __init__(self, size):
        self.items, self.size = [], size

    async def put(self, item):
        while len(self.items) >= self.size:
            await sleep(1)
        self.items.append(item)

    async def get(self):
        while not self.items:
            await sleep(1)
        return self.items.pop(0)

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.get()
        if item is None:
            raise StopAsyncIteration
        return item


class Lock:
    def __init__(self):
        self.owner = False

    async def __aenter__(self):
        while self.owner:
            await sleep(1)
        self.owner = True

    async def __aexit__(self, *args):
        self.owner = False
        await sleep(1)


async def sleep(ticks):
    await Request("sleep", ticks)


async def spawn(coroutine, name):
    return await Request("spawn", coroutine, name)


async def join(task):
    await Request("join", task)
    if task.error:
        raise task.error
    return task.result


async def gather(*coroutines):
    tasks = []
    for i, c in enumerate(coroutines):
        tasks.append(await spawn(c, "g%d" % i))
    results = []
    for task in tasks:
        results.append(await join(task))
    return results


async def worker(name, ticks, rounds, out):
    for i in range(rounds):
        await sleep(ticks)
        out.append("%s%d@%d" % (name, i, loop.clock))
    return name * rounds


async def sleepers():
    out = []
    results = await gather(worker("a", 3, 2, out), worker("b", 2, 3, out), worker("c", 5, 1, out))
    return results, out


async def producer(queue, n):
    for i in range(n):
        await queue.put(i * i)
    await queue.put(None)
    return n


async def consumer(queue):
    total = []
    async for item in queue:
        total.append(item)
    return total


async def queues():
    queue = Queue(2)
    return await gather(producer(queue, 6), consumer(queue))


async def cancelling():
    out = []

    async def patient():
        try:
            await sleep(1000)
        except Cancelled:
            out.append("cancelled at %d" % loop.clock)
            await sleep(1)
            out.append("cleaned")
            raise
        finally:
            out.append("finally")

    task = await spawn(patient(), "patient")
    await sleep(5)
    await Request("cancel", task)
    try:
        await join(task)
    except Cancelled:
        out.append("joined")
    await Request("cancel", task)
    return out


async def failing():
    async def bad(n):
        await sleep(n)
        return 1 // (n - n)

    try:
        await gather(bad(1), bad(2))
    except ZeroDivisionError as e:
        return "failed", e.args, loop.clock


async def events():
    event = Event()
    out = []

    async def waiter(name):
        out.append((name, await event.wait()))

    tasks = []
    for name in "xyz":
        tasks.append(await spawn(waiter(name), name))
    await sleep(1)
    out.append("setting")
    await event.set("go")
    for task in tasks:
        await join(task)
    out.append(await event.wait())
    return out


async def locks():
    lock, out = Lock(), []

    async def user(name):
        for i in range(2):
            async with lock:
                out.append(name + "+")
                await sleep(1)
                out.append(name + "-")

    await gather(user("a"), user("b"), user("c"))
    return "".join(out), all(out[i][0] == out[i + 1][0] for i in range(0, len(out), 2))


async def deep(n):
    if n == 0:
        await sleep(1)
        return 0
    return 1 + await deep(n - 1)


async def many():
    return sum(await gather(*[deep(i) for i in range(12)]))


async def uncaught():
    await sleep(1)
    raise ValueError("main failed")


for main in (sleepers, queues, cancelling, failing, events, locks, many, uncaught):
    loop = Loop()
    print(main.__name__, loop.run(main()))
    print("  ", loop.clock, " ".join(loop.trace))
