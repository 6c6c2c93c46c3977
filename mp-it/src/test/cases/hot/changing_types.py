# One function, called often with ints, then with other types, then with ints again.


def outcome(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + getattr(other, "n", other))

    def __radd__(self, other):
        return Money(other + self.n)

    def __sub__(self, other):
        return Money(self.n - getattr(other, "n", other))

    def __mul__(self, other):
        return "money*%s" % (other,)

    def __lt__(self, other):
        return self.n < getattr(other, "n", other)

    def __eq__(self, other):
        return self.n == getattr(other, "n", other)

    def __neg__(self):
        return Money(-self.n)

    def __repr__(self):
        return "$%s" % self.n


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def floor(a, b):
    return a // b


def modulo(a, b):
    return a % b


def shift(a, b):
    return a << b, a >> b


def bits(a, b):
    return a & b, a | b, a ^ b


def less(a, b):
    return a < b, a <= b, a > b, a >= b


def same(a, b):
    return a == b, a != b, a is b


def unary(a, b):
    return -a, +a, ~a


def inplace(a, b):
    a += b
    c = a
    a -= b
    return a, c


def choose(a, b):
    if a < b:
        return "less"
    return "not less" if not a == b else "equal"


def contains(a, b):
    return a in b, a not in b


def item(a, b):
    return a[b]


functions = (add, sub, mul, floor, modulo, shift, bits, less, same, unary, inplace, choose)
pairs = (
    (3, 4), (-3, 4), (0x3FFFFFFF, 1), (-0x40000000, 1), (1 << 40, 3), (3, 1 << 40), (2.5, 2), (2, 2.5), (True, 2), (2, False), ("ab", 2), ("ab", "c"),
    ([1], [2]), ((1,), (2,)), ([1], 2), (b"a", b"b"), (b"a", "b"), (None, 1), (1, None), ({1, 2}, {2}), (Money(2), Money(3)), (Money(2), 3), (3, Money(2)), (1, 0), (1.0, 0), (1j, 1), (range(3), 1), (5, 2),
)  # fmt: skip
for function in functions:
    for _ in range(8):
        function(7, 3)
    for a, b in pairs:
        x = a[:] if isinstance(a, list) else a
        first = outcome(function, x, b)
        x = a[:] if isinstance(a, list) else a
        second = outcome(function, x, b)
        print(function.__name__, a, b, first, "" if repr(first) == repr(second) else second)
    print(function.__name__, "again", function(7, 3))

for _ in range(8):
    contains(1, [1])
for a, b in ((1, (1, 2)), ("a", "bar"), ("", "x"), (1, {1: 2}), (2, {1, 3}), (1, range(5)), (9, iter([8, 9])), (1, "a"), (1, 5), (None, [None]), (97, b"abc"), (1.0, [1])):
    print("in", a, type(b).__name__, outcome(contains, a, b))
for _ in range(8):
    item([1, 2], 1)
for a, b in (([1, 2], -1), ((1, 2), -2), ("abc", 1), (b"abc", 1), ({"k": 2}, "k"), ({}, "k"), ([1], 1), ((1,), -2), ("abc", 3), ([1, 2, 3], True), (range(9), 4), (5, 1), ([1], 1.0), ([1], "a"), (None, 0), ({1: 2}, 1.0), ({}, []), (bytearray(b"xy"), 1), (int, 1)):
    print("item", a, b, outcome(item, a, b))
