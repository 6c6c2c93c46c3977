# ./mp runs this once per JDK to record its start-up archive. It is to touch what ordinary programs touch first: the
# wider it reaches, the less of a later start is spent on loading classes.
import sys


class Shape:
    sides = 0

    def __init__(self, name, *sizes, scale=1):
        self.name = name
        self.sizes = [size * scale for size in sizes]

    @property
    def total(self):
        return sum(self.sizes)

    def __repr__(self):
        return "<%s %d %s>" % (self.name, self.total, {side: side / 2 for side in self.sizes})

    def __eq__(self, other):
        return self.total == other.total


class Square(Shape):
    def __init__(self, size, **options):
        super().__init__("square", size, size, **options)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def count(start):
    def step():
        nonlocal start
        start += 1
        return start

    return step


step = count(10)
print(step(), step(), list(fibonacci(60)), [x for x in range(10) if x % 3 == 1])
with Square(3, scale=2) as square:
    print(square, square == Shape("pair", 5, 7), isinstance(square, Shape))

words = "the quick brown fox jumps over the lazy dog".split()
index = {}
for word in words:
    index.setdefault(len(word), []).append(word.upper())
for length, group in sorted(index.items(), key=lambda item: -item[0]):
    print("{:>3}: {}".format(length, ", ".join(group)), f"{length * 1.5:.2f}")

print(2**100, -7 // 2, 7 % -3, 0x1F, 1e10, 3 + 4j, b"a\x00b", bytearray(3), (1,), {1, 2}, None, True)
print("abc"[1:], "abc".find("c"), "a,b".replace(",", ";"), repr("it's"), ord("a"), chr(233), hex(255))
print(min(3, 1, 2), max([4, 9]), any([0, 1]), all(()), list(zip("ab", (1, 2))), list(map(str, (1, 2))))

for attempt in ("1 + 1", "1 / 0", "nobody", "'x' + 1", "[][1]", "(1"):
    try:
        print(eval(attempt))
    except (ZeroDivisionError, NameError) as e:
        print(type(e).__name__, e)
    except Exception as e:
        sys.print_exception(e, sys.stdout)
    finally:
        pass

for name in ("array", "collections", "gc", "io", "json", "math", "os", "random", "struct", "time"):
    try:
        print(name, len(dir(__import__(name))))
    except ImportError:
        print(name, "is not here")
