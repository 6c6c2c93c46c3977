# Ring buffers over lists, bytearrays and memoryviews; deque beside them; moving averages.
from array import array
from collections import deque


class Full(Exception):
    pass


class Empty(Exception):
    pass


class RingBuffer:
    def __init__(self, size, overwrite=False):
        self.items = [None] * size
        self.start = self.count = 0
        self.overwrite = overwrite

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        if index < 0:
            index += self.count
        if not 0 <= index < self.count:
            raise IndexError("ring index %d" % index)
        return self.items[(self.start + index) % len(self.items)]

    def __iter__(self):
        for i in range(self.count):
            yield self[i]

    def put(self, item):
        if self.count == len(self.items):
            if not self.overwrite:
                raise Full(item)
            self.get()
        self.items[(self.start + self.count) % len(self.items)] = item
        self.count += 1

    def get(self):
        if not self.count:
            raise Empty
        item = self.items[self.start]
        self.items[self.start] = None
        self.start = (self.start + 1) % len(self.items)
        self.count -= 1
        return item


class ByteRing:
    """Bytes in, bytes out, copied in at most two pieces."""

    def __init__(self, size):
        self.view = memoryview(bytearray(size))
        self.start = self.end = 0  # positions that only grow

    def __len__(self):
        return self.end - self.start

    def write(self, data):
        size = len(self.view)
        count = min(len(data), size - len(self))
        at = self.end % size
        first = min(count, size - at)
        self.view[at : at + first] = data[:first]
        self.view[: count - first] = data[first:count]
        self.end += count
        return count

    def read(self, count):
        size = len(self.view)
        count = min(count, len(self))
        at = self.start % size
        first = min(count, size - at)
        self.start += count
        return bytes(self.view[at : at + first]) + bytes(self.view[: count - first])


ring = RingBuffer(4)
for item in "abc":
    ring.put(item)
print(list(ring), len(ring), ring.get(), ring.get(), list(ring))
for item in "def":
    ring.put(item)
print(list(ring), ring[0], ring[-1], ring.items)
try:
    ring.put("g")
except Full as error:
    print("Full", error)
for index in (4, -5):
    try:
        ring[index]
    except IndexError as error:
        print("IndexError", error)
print([ring.get() for _ in range(4)], ring.items, bool(ring))
try:
    ring.get()
except Empty as error:
    print("Empty", repr(error), error.args)

last = RingBuffer(3, overwrite=True)
for n in range(10):
    last.put(n * n)
print("last", list(last), sum(last), max(last), 64 in last, sorted(last, reverse=True))

stream = ByteRing(10)
print("write", stream.write(b"hello"), stream.write(b"world!"), len(stream))
print("read", stream.read(3), stream.read(4), stream.write(b"12345678"), bytes(stream.view))
print("read", stream.read(100), len(stream), stream.read(1))
sent, received = bytes(range(65, 91)) * 3, b""
at = step = 0
while len(received) < len(sent):
    step = step * 5 % 7 + 1
    at += stream.write(sent[at : at + step])
    received += stream.read(8 - step)
print("same", sent == received, stream.start, stream.end)

history = deque((), 3)
for word in "one two three four".split():
    history.append(word)
    print("deque", len(history), history[0], history[-1])
print(list(history), history.popleft(), history.pop(), list(history))
strict = deque([1, 2], 2, 1)
for action in (lambda: strict.append(3), lambda: deque((), 1).popleft()):
    try:
        action()
    except IndexError as error:
        print("IndexError", error)


def smoothed(values, window):
    recent = array("i", [0] * window)
    total = 0
    for i, value in enumerate(values):
        total += value - recent[i % window]
        recent[i % window] = value
        yield total // min(i + 1, window)


values = [10, 20, 60, 0, 0, 100, 30, 30, 30]
print(
    "smoothed",
    list(smoothed(values, 3)),
    list(smoothed(values, 1)) == values,
    list(smoothed([], 2)),
)


def echo(samples, delay, share):
    """Each sample plus a part of what was heard before, in 16 bits."""
    heard = array("h", bytes(2 * delay))
    for i, sample in enumerate(samples):
        sample += heard[i % delay] * share // 100
        heard[i % delay] = max(-32768, min(32767, sample))
        yield heard[i % delay]


print(
    "echo",
    list(echo([1000, 0, 0, 0, 0, 0, 0], 2, 50)),
    list(echo([30000] * 6, 1, 90)),
    list(echo([-100] * 4, 2, 33)),
)
