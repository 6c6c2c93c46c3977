"""A tour of the language, in eight stops."""

import gc
import json
import math
import struct
import sys
from collections import OrderedDict, namedtuple

try:
    import micropython
except ImportError:  # so that CPython can take the tour as well
    micropython = None


def numbers():
    print("  2 ** 100 =", 2**100)
    print("  30!      =", product(range(1, 31)))
    print("  seconds in a leap year: {:,}; in hex {:#x}".format(366 * 86_400, 366 * 86_400))
    print("  pi = %.6f, the golden ratio = %.6f" % (math.pi, (1 + math.sqrt(5)) / 2))
    print("  -7 // 2 =", -7 // 2, "and -7 % 2 =", -7 % 2)
    print("  (1+2j) * (3-1j) =", (1 + 2j) * (3 - 1j))


def product(factors):
    result = 1
    for factor in factors:
        result *= factor
    return result


def text():
    snake = "Antaresia"
    print(f"  {snake!r} is {len(snake)} letters, backwards {''.join(reversed(snake))}")
    print("  |{:<10}|{:^10}|{:>10}|".format("left", "middle", "right"))
    print("  grüß dich is", len("grüß dich"), "characters in", len("grüß dich".encode()), "bytes")
    packed = struct.pack("<Hi3s", 0xCAFE, -2, b"xyz")
    print("  packed:", packed.hex(), "-> unpacked:", struct.unpack("<Hi3s", packed))


def collections():
    words = "the quick brown fox jumps over the lazy dog the end".split()
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    print("  most frequent:", max(counts, key=counts.get), "- longest:", max(words, key=len))
    print("  letters missing in 'quick brown fox':", end=" ")
    print("".join(sorted(set("abcdefghijklmnopqrstuvwxyz") - set("quick brown fox"))))
    first, *middle, last = [n * n for n in range(1, 10) if n % 2]
    print("  odd squares:", first, middle, last)
    print("  json:", json.loads('{"list": [1, 2.5, null, true]}')["list"])
    planets = OrderedDict([("Mercury", 88), ("Venus", 225), ("Earth", 365)])
    print("  in order:", ", ".join("%s %d" % item for item in planets.items()))


def functions():
    def counter(step):
        total = 0

        def add(times=1, *, label="total"):
            nonlocal total
            total += step * times
            return "%s %d" % (label, total)

        return add

    add = counter(5)
    add()
    print("  a closure remembers:", add(3), "and", add(label="sum"))
    by_length = sorted(["pear", "fig", "banana", "kiwi"], key=lambda word: (len(word), word))
    print("  sorted by a lambda:", by_length)


def generators():
    def fibonacci():
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b

    def take(count, source):
        for _, value in zip(range(count), source):
            yield value

    def average():
        total = count = 0
        value = None
        while True:
            value = yield (total / count if count else None)
            total += value
            count += 1

    print("  fibonacci:", *take(12, fibonacci()))
    mean = average()
    next(mean)
    print("  running average of 4, 8, 9:", [mean.send(value) for value in (4, 8, 9)])


Point = namedtuple("Point", ("x", "y"))


class Shape:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.area < other.area

    def __str__(self):
        return "{} of {:.2f}".format(self.name, self.area)


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        return math.pi * self.radius**2


class Polygon(Shape):
    def __init__(self, *corners):
        super().__init__("polygon")
        self.corners = [Point(*corner) for corner in corners]

    @property
    def area(self):
        """Half the sum of the cross products of neighbouring corners."""
        pairs = zip(self.corners, self.corners[1:] + self.corners[:1])
        return abs(sum(a.x * b.y - b.x * a.y for a, b in pairs)) / 2

    @classmethod
    def rectangle(cls, width, height):
        return cls((0, 0), (width, 0), (width, height), (0, height))


def classes():
    shapes = [Circle(1.5), Polygon.rectangle(4, 3), Polygon((0, 0), (4, 0), (0, 3))]
    print("  by area:", ", ".join(str(shape) for shape in sorted(shapes)))


class Door:
    def __enter__(self):
        print("  the door opens", end=", ")
        return self

    def __exit__(self, kind, error, traceback):
        print("the door closes on", kind.__name__)
        return kind is KeyError


def exceptions():
    for action in (lambda: 1 // 0, lambda: [][3], lambda: int("seven"), lambda: {}.pop("x")):
        try:
            action()
        except (ArithmeticError, LookupError, ValueError) as error:
            print("  %s: %s" % (type(error).__name__, error))
    with Door():
        raise KeyError("none")

    def deeper(level=0):
        return deeper(level + 1)

    try:
        deeper()
    except RuntimeError:
        print("  endless recursion is stopped, and the program goes on")


def memory():
    gc.collect()
    if not micropython:
        print("  (CPython keeps its figures to itself)")
        return
    before = gc.mem_alloc()
    rows = [bytearray(1000) for _ in range(100)]
    taken = gc.mem_alloc() - before
    print("  100 x 1000 bytes take at least 100,000:", 100_000 <= taken < 110_000)
    del rows
    gc.collect()
    print("  and are given back:", gc.mem_alloc() - before < 1000)
    try:
        bytearray(gc.mem_free() + 1)
    except MemoryError:
        print("  more than there is cannot be had, and nothing breaks")
    micropython.heap_lock()
    small = 20 + 22  # small integers live in the word itself
    micropython.heap_unlock()
    print("  with the heap locked, 20 + 22 is still", small)


STOPS = (
    ("Numbers as large or as fine as you like", numbers),
    ("Text and bytes", text),
    ("Lists, dictionaries, sets", collections),
    ("Functions are values", functions),
    ("Generators work when asked", generators),
    ("Classes, with properties and operators", classes),
    ("Exceptions are answers, too", exceptions),
    ("A small memory, swept clean", memory),
)


def main():
    print("Welcome to", sys.implementation.name + "!")
    for number, (title, visit) in enumerate(STOPS, 1):
        print("%d. %s" % (number, title))
        visit()
    print("That was the tour. The other programs beside this one are longer.")


if __name__ == "__main__":
    main()
