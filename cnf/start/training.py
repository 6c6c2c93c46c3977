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


# From JDK 25 on the archive also keeps how often each branch was taken, and a later start compiles at once what is known
# to be hot. So here is some of everything, long enough to be noticed: what never happened would be compiled away, and
# the first program that does it would pay for that.
class Counter:
    step = 1

    def __init__(self, start=0):
        self.value = start
        self.seen = []

    def advance(self, by):
        self.value += by
        return self.value

    def twice(self, by):
        self.advance(by)
        return self.advance(self.step)

    def note(self, item):
        self.seen.append(item)
        if len(self.seen) > 20:
            self.seen.pop()
            del self.seen[0]
        self.last = self.seen[-1]


def integers(n):
    total = 0
    mask = 0xFF
    for i in range(n):
        total = (total + i * 3 - (i >> 1)) & 0xFFFF
        if i % 3 == 0 or total > 60000:
            total ^= i << 2
        elif i % 5 != 1 and not total & 1:
            total |= 1
        else:
            total //= 2
        mask = (mask << 1 | mask >> 7) & 0xFF
        if total <= mask < 1000:
            continue
        while total >= 30000:
            total -= 12345
    return total, mask, -total, ~mask


def big(n):
    a = 1
    for i in range(1, n):
        a = a * i + (1 << 40)
    return a % 1000007


def floats(n):
    x, y, most = 0.5, 1.5, 0.0
    for i in range(n):
        x = x * y + 0.25 - i / 1000
        if x > 4.0:
            x -= 3.5
        elif x < -4:
            x = -x / 2
        most = x if x >= most else most
    return most, y**2


def sequences(n):
    items = [0] * 16
    table = bytearray(16)
    fixed = (1, 2, 3, 4)
    text = "some words to walk through"
    words = {}
    for i in range(n):
        items[i & 15] = items[i - 1 & 15] + fixed[i & 3]
        table[i & 15] = items[-1] & 0xFF
        if table[3] ^ b"\x01\x02\x03"[i % 3]:
            items[0], items[1] = items[1], items[0]
        words[text[i % 26]] = words.get(text[i % 26], 0) + 1
        for c in items:
            if c is None:
                break
        first, *rest = fixed
        for left, right in zip(items, rest):
            if left == right:
                break
    return sorted(words), sum(table), [k for k in items if k], items[2:5], text.split()


def objects(n):
    counter = Counter()
    for i in range(n):
        counter.advance(i)
        counter.twice(2)
        counter.note(i)
        counter.last = counter.value & 7
        if counter.last and isinstance(counter, Counter):
            counter.value -= 3
    return counter.value


def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


def failures(n):
    caught = 0
    for i in range(n):
        try:
            if i & 1:
                raise ValueError(i)
            [][i]
        except IndexError:
            caught += 1
        except ValueError as e:
            caught += e.args[0] & 1
        finally:
            caught += 1
        with Square(1):
            pass
    return caught


def texts(n):
    parts = []
    for i in range(n):
        parts.append("%d:%s" % (i, f"{i:x}") + str(i) + "," + "{}".format(i / 4))
    return len(",".join(parts).replace("1", "one").upper())


step()
integers(60), big(20), floats(60), sequences(20), objects(40), recursive(6), failures(10), texts(10)
list(fibonacci(10**6)), list(map(lambda x: x + 1, range(20))), sorted(range(20), key=lambda x: -x)
