# A scheduler of generator tasks: sleeping, channels, joins, cancelling, errors that cross tasks.


class Cancelled(Exception):
    pass


class Task:
    count = 0

    def __init__(self, generator, name):
        Task.count += 1
        self.generator = generator
        self.name = name
        self.waiters = []
        self.done = False
        self.result = None
        self.error = None

    def __repr__(self):
        return "<%s %s>" % (self.name, "done" if self.done else "alive")


class Scheduler:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.sleeping = []
        self.order = 0
        self.log = []

    def spawn(self, generator, name="task"):
        task = Task(generator, name)
        self.ready.append((task, None, None))
        return task

    def wake(self, task, value=None, error=None):
        self.ready.append((task, value, error))

    def sleep(self, task, delay):
        self.order += 1
        self.sleeping.append((self.now + delay, self.order, task))
        self.sleeping.sort(key=lambda entry: entry[:2])

    def cancel(self, task):
        if not task.done:
            self.sleeping = [entry for entry in self.sleeping if entry[2] is not task]
            self.wake(task, None, Cancelled(task.name))

    def step(self, task, value, error):
        try:
            if error:
                request = task.generator.throw(error)
            else:
                request = task.generator.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except Exception as problem:
            self.finish(task, None, problem)
        else:
            request(self, task)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        for waiter in task.waiters:
            self.wake(waiter, result, error)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, task = self.sleeping.pop(0)
                self.wake(task)
            task, value, error = self.ready.pop(0)
            if not task.done:
                self.step(task, value, error)
        return self.now


def pause(delay):
    yield lambda scheduler, task: scheduler.sleep(task, delay)


def join(other):
    def request(scheduler, task):
        if other.done:
            scheduler.wake(task, other.result, other.error)
        else:
            other.waiters.append(task)

    return (yield request)


def spawn(generator, name):
    def request(scheduler, task):
        scheduler.wake(task, scheduler.spawn(generator, name))

    return (yield request)


class Channel:
    def __init__(self, room):
        self.room = room
        self.items = []
        self.senders = []
        self.receivers = []

    def send(self, item):
        def request(scheduler, task):
            if self.receivers:
                scheduler.wake(self.receivers.pop(0), item)
                scheduler.wake(task)
            elif len(self.items) < self.room:
                self.items.append(item)
                scheduler.wake(task)
            else:
                self.senders.append((task, item))

        yield request

    def receive(self):
        def request(scheduler, task):
            if self.items:
                scheduler.wake(task, self.items.pop(0))
                if self.senders:
                    sender, item = self.senders.pop(0)
                    self.items.append(item)
                    scheduler.wake(sender)
            elif self.senders:
                sender, item = self.senders.pop(0)
                scheduler.wake(sender)
                scheduler.wake(task, item)
            else:
                self.receivers.append(task)

        return (yield request)


def ticker(scheduler, name, delay, times):
    for i in range(times):
        yield from pause(delay)
        print("%3d %s %d" % (scheduler.now, name, i))
    return name + " result"


scheduler = Scheduler()
slow = scheduler.spawn(ticker(scheduler, "slow", 7, 3), "slow")
fast = scheduler.spawn(ticker(scheduler, "fast", 3, 4), "fast")
print(slow, "ends at", scheduler.run(), slow, slow.result, fast.result)


def producer(channel, count):
    for i in range(count):
        yield from channel.send(i * i)
    yield from channel.send(None)
    return count


def consumer(channel, received):
    while True:
        item = yield from channel.receive()
        if item is None:
            return sum(received)
        received.append(item)
        yield from pause(2)


for room in (0, 1, 10):
    scheduler, channel, received = Scheduler(), Channel(room), []
    tasks = [scheduler.spawn(producer(channel, 6)), scheduler.spawn(consumer(channel, received))]
    print("room", room, scheduler.run(), received, [task.result for task in tasks])


def failing(delay):
    yield from pause(delay)
    raise ValueError("after %d" % delay)


def parent(log):
    children = []
    for delay in (5, 1):
        child = yield from spawn(failing(delay), "child%d" % delay)
        children.append(child)
    for child in children:
        try:
            yield from join(child)
        except ValueError as error:
            log.append(str(error))
    value = yield from join(children[0]) if not children[0].error else iter(())
    log.append(value)
    return log


scheduler = Scheduler()
task = scheduler.spawn(parent([]), "parent")
scheduler.run()
print(task, task.result, task.error)


def stubborn(log):
    try:
        yield from pause(100)
    except Cancelled as error:
        log.append("cancelled %s" % error)
        yield from pause(5)
        log.append("cleaned up")
        raise
    finally:
        log.append("finally")


def canceller(scheduler, victim):
    yield from pause(10)
    scheduler.cancel(victim)
    scheduler.cancel(victim) if victim.done else None


log = []
scheduler = Scheduler()
victim = scheduler.spawn(stubborn(log), "victim")
scheduler.spawn(canceller(scheduler, victim), "canceller")
print("cancel", scheduler.run(), log, repr(victim.error), victim)


def tree(depth):
    if depth == 0:
        return 1
    left = yield from spawn(tree(depth - 1), "left")
    right = yield from tree(depth - 1)
    return right + (yield from join(left))


scheduler = Scheduler()
before = Task.count
root = scheduler.spawn(tree(6), "root")
scheduler.run()
print("tree", root.result, "tasks", Task.count - before)
