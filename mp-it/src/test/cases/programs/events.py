# Events: bound methods and closures as handlers, sets and lists changed while they are used.


class Event:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def __iadd__(self, handler):
        self.handlers.append(handler)
        return self

    def __isub__(self, handler):
        self.handlers.remove(handler)
        return self

    def __call__(self, *args, **kwargs):
        # A copy, so that handlers may come and go meanwhile.
        return [handler(*args, **kwargs) for handler in self.handlers[:]]

    def __len__(self):
        return len(self.handlers)

    def once(self, handler):
        def wrapper(*args, **kwargs):
            self.handlers.remove(wrapper)
            return handler(*args, **kwargs)

        self.handlers.append(wrapper)
        return handler


class Thermometer:
    def __init__(self, value):
        self._value = value
        self.changed = Event("changed")
        self.too_hot = Event("too hot")

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        old, self._value = self._value, value
        if old != value:
            self.changed(self, old=old, new=value)
        if value > 30:
            self.too_hot(self)


class Display:
    def __init__(self, name):
        self.name = name
        self.shown = []

    def update(self, source, old, new):
        self.shown.append((old, new))
        return "%s shows %d" % (self.name, new)

    def __eq__(self, other):
        return isinstance(other, Display) and self.name == other.name


kitchen = Thermometer(20)
small, large = Display("small"), Display("large")
kitchen.changed += small.update
kitchen.changed += large.update
kitchen.value = 21
kitchen.value = 21
kitchen.value = 25
print(small.shown, large.shown, len(kitchen.changed))
kitchen.changed -= small.update  # an equal bound method, though another object
kitchen.value = 26
print(small.shown, large.shown, len(kitchen.changed))
try:
    kitchen.changed -= small.update
except ValueError as error:
    print("ValueError", error)
print("answers", kitchen.changed(kitchen, old=0, new=1))

alarms = []


@kitchen.too_hot.once
def ring(source):
    alarms.append("first at %d" % source.value)


kitchen.too_hot += lambda source: alarms.append(source.value)
for value in (31, 29, 35, 36):
    kitchen.value = value
print(alarms, len(kitchen.too_hot))


class Bus:
    """Topics with wildcards: a.* hears a.b but not a.b.c; a.# hears both."""

    def __init__(self):
        self.topics = {}

    def on(self, topic):
        def register(function):
            self.topics.setdefault(topic, []).append(function)
            return function

        return register

    def emit(self, topic, *args):
        count = 0
        for pattern in sorted(self.topics):
            if self.fits(pattern.split("."), topic.split(".")):
                for function in self.topics[pattern]:
                    function(topic, *args)
                    count += 1
        return count

    @staticmethod
    def fits(pattern, topic):
        for i, part in enumerate(pattern):
            if part == "#":
                return True
            if i >= len(topic) or part not in ("*", topic[i]):
                return False
        return len(pattern) == len(topic)


bus = Bus()
log = []


@bus.on("house.*")
@bus.on("house.kitchen")
def star(topic, *args):
    log.append("star " + topic)


@bus.on("house.#")
def hash_sign(topic, *args):
    log.append("hash %s %s" % (topic, args))
    if args and args[0] > 0:
        bus.emit(topic + ".again", args[0] - 1)


for topic, args in (("house.kitchen", ()), ("house.hall", (2,)), ("garden", (1,)), ("house", ())):
    print(topic, bus.emit(topic, *args))
for line in log:
    print(" ", line)
print(star.__name__, sorted(bus.topics), [len(bus.topics[t]) for t in sorted(bus.topics)])
