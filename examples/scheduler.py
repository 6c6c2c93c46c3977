"""A small operating system that never sleeps: tasks pass messages, the scheduler picks by priority.

In the spirit of Martin Richards' benchmark, with a cast of our own: customers send parcels to a
sorting office, which hands them to couriers; couriers have to rest and are woken by a clock.
Stresses classes, attributes, overridden methods and short lists. Usage: scheduler.py [parcels]
"""

import sys


class Message:
    def __init__(self, sender, parcel):
        self.sender = sender
        self.parcel = parcel
        self.next = None


class Parcel:
    def __init__(self, number, weight, town):
        self.number = number
        self.weight = weight
        self.town = town
        self.stamps = 0


class Mailbox:
    """A linked queue of messages."""

    def __init__(self):
        self.head = None
        self.tail = None

    def is_empty(self):
        return self.head is None

    def put(self, message):
        if self.head is None:
            self.head = message
        else:
            self.tail.next = message
        self.tail = message

    def take(self):
        message = self.head
        self.head = message.next
        message.next = None
        return message


class Task:
    """Something that runs when it is the most urgent one with work to do."""

    def __init__(self, scheduler, name, priority):
        self.scheduler = scheduler
        self.name = name
        self.priority = priority
        self.mailbox = Mailbox()
        self.held = False
        self.runs = 0
        scheduler.add(self)

    def is_ready(self):
        return not self.held and not self.mailbox.is_empty()

    def run(self):
        """Do a bit of work: handle one message."""
        self.runs += 1
        self.handle(self.mailbox.take())

    def handle(self, message):
        raise NotImplementedError

    def send(self, receiver, parcel):
        self.scheduler.messages += 1
        receiver.mailbox.put(Message(self, parcel))


class Clock(Task):
    """Runs when nobody else can, and then frees whoever rested longest."""

    def __init__(self, scheduler):
        super().__init__(scheduler, "clock", 0)
        self.resting = []

    def is_ready(self):
        return bool(self.resting)

    def run(self):
        self.runs += 1
        self.resting.pop(0).held = False

    def rest(self, task):
        task.held = True
        self.resting.append(task)


class Customer(Task):
    """Posts a parcel, and the next one when it hears that the last one has arrived."""

    def __init__(self, scheduler, name, priority, office, seed, parcels):
        super().__init__(scheduler, name, priority)
        self.office = office
        self.seed = seed
        self.left = parcels
        self.happy = 0

    def post(self):
        if self.left:
            self.left -= 1
            self.seed = (self.seed * 1309 + 13849) & 0xFFFF
            self.send(self.office, Parcel(self.left, self.seed >> 10, self.seed & 7))

    def handle(self, message):
        self.happy += message.parcel.stamps
        self.post()


class Office(Task):
    """Gives each parcel a stamp and, by its weight, to a courier on foot or on wheels."""

    def __init__(self, scheduler, name, priority):
        super().__init__(scheduler, name, priority)
        self.owners = {}

    def employ(self, walker, driver):
        self.walker = walker
        self.driver = driver

    def handle(self, message):
        parcel = message.parcel
        sender = message.sender
        if isinstance(sender, Courier):
            self.send(self.owners.pop(parcel), parcel)
            return
        parcel.stamps += 1
        self.owners[parcel] = sender
        self.send(self.walker if parcel.weight < 24 else self.driver, parcel)


class Courier(Task):
    """Carries parcels and grows tired by the way."""

    stamina = 0

    def __init__(self, scheduler, name, priority, clock):
        super().__init__(scheduler, name, priority)
        self.clock = clock
        self.tired = 0
        self.way = 0

    def handle(self, message):
        parcel = message.parcel
        effort = self.effort(parcel)
        self.way += effort
        self.tired += effort
        self.send(message.sender, parcel)
        if self.tired > self.stamina:
            self.tired = 0
            self.clock.rest(self)

    def effort(self, parcel):
        raise NotImplementedError


class Walker(Courier):
    stamina = 30

    def effort(self, parcel):
        return parcel.town + parcel.weight // 4


class Driver(Courier):
    stamina = 50

    def effort(self, parcel):
        parcel.stamps += 1  # heavy goods pay double
        return 2 * parcel.town


class Scheduler:
    def __init__(self):
        self.tasks = []
        self.messages = 0

    def add(self, task):
        """Keep the tasks in order, the most urgent first."""
        at = 0
        while at < len(self.tasks) and self.tasks[at].priority >= task.priority:
            at += 1
        self.tasks.insert(at, task)

    def most_urgent(self):
        for task in self.tasks:
            if task.is_ready():
                return task
        return None

    def run(self):
        task = self.most_urgent()
        while task:
            task.run()
            task = self.most_urgent()


def main(parcels=120000):
    scheduler = Scheduler()
    clock = Clock(scheduler)
    office = Office(scheduler, "office", 40)
    office.employ(Walker(scheduler, "walker", 20, clock), Driver(scheduler, "driver", 30, clock))
    for i, name in enumerate(("Ada", "Grace", "Hedy")):
        customer = Customer(scheduler, name, 10 + i, office, 7919 * (i + 1), parcels // 3)
        customer.post()
        customer.post()
    scheduler.run()

    lines = ["%d messages" % scheduler.messages]
    for task in scheduler.tasks:
        line = "%-7s ran %d times" % (task.name, task.runs)
        if isinstance(task, Customer):
            line += ", collected %d stamps" % task.happy
        elif isinstance(task, Courier):
            line += ", spent %d on the way" % task.way
        lines.append(line)
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
