# Tasks as generators: a scheduler with sleeping, channels, joining, cancelling and failures.


class Cancelled(Exception):
    pass


class Task:
    count = 0

    def __init__(self, run, name):
        Task.count += 1
        self.id, self.run, self.name = Task.count, run, name
        self.result, self.error, self.done, self.waiting = None, None, False, []

    def __repr__(self):
        return "%s#%d" % (self.name, self.id)


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks


class Join:
    def __init__(self, task):
        self.task = task


class Channel:
    def __init__(self, limit):
        self.limit, self.items, self.getters, self.putters = limit, [], [], []


class Put:
    def __init__(self, channel, item):
        self.channel, self.item = channel, item


class Get:
    def __init__(self, channel):
        self.channel = channel


class Scheduler:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.log = 0, [], [], []

    def spawn(self, run, name):
        task = Task(run, name)
        self.ready.append((task, None))
        return task

    def say(self, *words):
        self.log.append("%3d %s" % (self.now, " ".join(str(w) for w in words)))

    def finish(self, task, result=None, error=None):
        task.done, task.result, task.error = True, result, error
        for other in task.waiting:
            self.ready.append((other, error or result))

    def cancel(self, task):
        self.sleeping = [s for s in self.sleeping if s[2] is not task]
        self.ready = [r for r in self.ready if r[0] is not task]
        self.ready.append((task, Cancelled("cancelled")))

    def step(self, task, value):
        try:
            if isinstance(value, Exception):
                request = task.run.throw(value)
            else:
                request = task.run.send(value)
        except StopIteration as e:
            return self.finish(task, e.value)
        except Exception as e:
            self.say(task, "failed:", repr(e))
            return self.finish(task, error=e)
        if isinstance(request, Sleep):
            self.sleeping.append((self.now + request.ticks, task.id, task))
            self.sleeping.sort(key=lambda s: s[:2])
        elif isinstance(request, Join):
            if request.task.done:
                self.ready.append((task, request.task.error or request.task.result))
            else:
                request.task.waiting.append(task)
        elif isinstance(request, Put):
            c = request.channel
            if c.getters:
                self.ready.append((c.getters.pop(0), request.item))
                self.ready.append((task, None))
            elif len(c.items) < c.limit:
                c.items.append(request.item)
                self.ready.append((task, None))
            else:
                c.putters.append((task, request.item))
        elif isinstance(request, Get):
            c = request.channel
            if c.items:
                self.ready.append((task, c.items.pop(0)))
                if c.putters:
                    other, item = c.putters.pop(0)
                    c.items.append(item)
                    self.ready.append((other, None))
            else:
                c.getters.append(task)
        else:
            self.ready.append((task, TypeError("a task asked for %r" % (request,))))

    def run(self):
        while self.ready or self.sleeping:
            while self.ready:
                self.step(*self.ready.pop(0))
            if self.sleeping:
                self.now, _, task = self.sleeping.pop(0)
                self.ready.append((task, None))
        return self.now


s = Scheduler()


def worker(name, ticks, times):
    for i in range(times):
        s.say(name, "step", i)
        yield Sleep(ticks)
    return name + " result"


def producer(channel, n):
    for i in range(n):
        yield Put(channel, i * i)
        s.say("put", i * i)
    yield Put(channel, None)


def consumer(channel):
    total = 0
    while True:
        item = yield Get(channel)
        if item is None:
            return total
        total += item
        s.say("got", item)
        yield Sleep(3)


def failing():
    yield Sleep(4)
    raise ValueError("broken")


def stubborn():
    try:
        while True:
            yield Sleep(5)
            s.say("still here")
    except Cancelled as e:
        s.say("asked to end:", e)
        yield Sleep(1)
        return "ended"


def main():
    a = s.spawn(worker("a", 2, 3), "worker")
    b = s.spawn(worker("b", 3, 2), "worker")
    channel = Channel(2)
    s.spawn(producer(channel, 5), "producer")
    c = s.spawn(consumer(channel), "consumer")
    f = s.spawn(failing(), "failing")
    t = s.spawn(stubborn(), "stubborn")
    s.say("joined", (yield Join(a)))
    try:
        yield Join(f)
    except ValueError as e:
        s.say("joined a failure:", e)
    s.say("total", (yield Join(c)))
    s.say("again", (yield Join(b)))
    s.cancel(t)
    s.say("stubborn", (yield Join(t)))
    try:
        yield "nonsense"
    except TypeError as e:
        s.say(e)


m = s.spawn(main(), "main")
print("ended at", s.run(), m, m.done, m.error)
for line in s.log:
    print(line)
