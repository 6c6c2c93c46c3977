# Builtin functions and methods in compiled code, with arguments of all kinds.
# Each is called first with what it was made for, then with what it has not met.

def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return (type(e).__name__, e.args)


class Sized:
    def __len__(self):
        print("len of Sized")
        return 12

    def __abs__(self):
        return "absolute"

    def __contains__(self, item):
        return item == 3

    def __getitem__(self, key):
        return ("item", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __bool__(self):
        print("asked for truth")
        return False


class Own(list):
    def append(self, item):
        print("own append", item)

    def pop(self):
        return "own pop"


class OwnDict(dict):
    def get(self, key, fallback=None):
        return ("own get", key, fallback)

    def __getitem__(self, key):
        return ("own item", key)


class Base:
    pass


class Derived(Base):
    pass


class Odd(Base, Exception):
    pass


def warm(function, *args):
    for i in range(1500):
        result = function(*args)
    return result


def length(x):
    return len(x)


def code(x):
    return ord(x)


def character(x):
    return chr(x)


def absolute(x):
    return abs(x)


def least(x, y):
    return min(x, y)


def most(x, y):
    return max(x, y)


def integer(x):
    return int(x)


def real(x):
    return float(x)


def truth(x):
    return bool(x)


def divided(x, y):
    return divmod(x, y)


def is_a(x, y):
    return isinstance(x, y)


numbers = [
    0,
    1,
    -1,
    7,
    127,
    128,
    300,
    (1 << 30) - 1,
    -(1 << 30),
    1 << 30,
    1 << 70,
    -(1 << 70),
    True,
    False,
    None,
    0.0,
    -0.0,
    2.5,
    -2.5,
    1e9,
    1e10,
    -1e10,
    1e300,
    float("inf"),
    float("nan"),
    1j,
    "7",
    "x",
    "",
    b"7",
    (),
    Sized(),
]
things = [
    "",
    "a",
    "é",
    "漢",
    "abc",
    "ab" * 200,
    b"",
    b"a",
    b"\xff",
    b"abc",
    bytearray(b"z"),
    bytearray(),
    [],
    [1, 2],
    (),
    (1,),
    {},
    {1: 2},
    set(),
    {4, 5},
    frozenset([1]),
    range(5),
    range(0),
    {1: 2}.keys(),
    iter([]),
    Sized(),
    Own([1, 2, 3]),
    OwnDict(),
    None,
    True,
    5,
    2.5,
    len,
    int,
    memoryview(b"abcd"),
]

print(warm(length, [1, 2]), warm(code, "a"), warm(character, 65), warm(absolute, -3))
print(warm(least, 3, 4), warm(most, 3, 4), warm(integer, 3), warm(real, 3), warm(truth, 3))
print(warm(divided, 17, 5), warm(is_a, 3, int))
for x in things:
    print(attempt(length, x), attempt(code, x), attempt(truth, x))
for x in numbers:
    print(attempt(character, x), attempt(absolute, x), attempt(truth, x))
    print(attempt(integer, x), attempt(real, x))
for x in (5, -5, 2.5, -0.0, 0.0, 0, 1 << 40, float("nan"), "a", None, True):
    for y in (3, 2.5, -0.0, 0, 1 << 40, "b", float("nan")):
        print(attempt(least, x, y), attempt(most, x, y))
for x in (17, -17, 0, 1 << 29, -(1 << 30), 1 << 40, 2.5, True, "a"):
    for y in (5, -5, 1, -1, 0, 2.5, 1 << 40, True, None):
        print(attempt(divided, x, y))
classes = (int, str, list, Base, Derived, object, type, Exception, bool, float)
for x in (1, True, 2.5, "a", "long text that is not interned %d" % 5, [], Base(), Derived(), Odd(), int, Base, None, ValueError()):
    print([is_a(x, c) for c in classes], is_a(x, (int, Base)), is_a(x, ()), is_a(x, (str, (list, Derived))))
for c in (5, None, (int, 5), "a", [int]):
    print(attempt(is_a, "x", c))

# Floats first.
def absolute_float(x):
    return abs(x)


def least_float(x, y):
    return min(x, y), max(x, y)


def truncated(x):
    return int(x) + 1


print(warm(absolute_float, -2.5), warm(least_float, 2.5, 1.5), warm(truncated, 2.5))
for x in numbers:
    print(attempt(absolute_float, x), attempt(truncated, x))
for x in (-0.0, 0.0, 1.5, float("nan"), 2, "s"):
    for y in (-0.0, 0.0, float("nan"), 2.5, 1):
        print(attempt(least_float, x, y))


# Wrong numbers of arguments, keywords.
def wrong_counts():
    for f in (
        lambda: len(),
        lambda: len([], []),
        lambda: abs(),
        lambda: ord("a", "b"),
        lambda: min(),
        lambda: min(1),
        lambda: min([3, 1, 2]),
        lambda: min(3, 1, 2),
        lambda: min(3, -4, key=abs),
        lambda: max(3, -4, key=abs),
        lambda: int(),
        lambda: int("12", 8),
        lambda: int(x=1),
        lambda: isinstance(1),
        lambda: divmod(1),
        lambda: float(),
        lambda: bool(),
        lambda: chr(),
        lambda: len(*[[1, 2]]),
    ):
        print(attempt(f))


for i in range(3):
    wrong_counts()


# Names that mean something else later.
def named(x):
    return len(x), abs(x[0])


print(warm(named, [-1, 2]))
len = lambda x: "my len"
abs = int
print(warm(named, [-1, 2]))
del len, abs
print(warm(named, [-1, 2]))


# As many names as before, but others.
def renamed(x):
    return len(x), ord("a")


spare = other = 1
print(warm(renamed, [1, 2]))
del spare, other
len = lambda x: "another len"
ord = lambda x: "another ord"
print(warm(renamed, [1, 2]))
del len
spare = 1
print(warm(renamed, [1, 2]))
globals().pop("ord")
other = 1
print(warm(renamed, [1, 2]))
