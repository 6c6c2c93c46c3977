# What becomes part of its callers: operators, calls of instances, bound methods, several callees.


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + other)
        return NotImplemented

    def __sub__(self, other):
        return NotImplemented if other is None else self.cents - other

    def __iadd__(self, other):
        self.cents += 1
        return NotImplemented if other == "no" else self

    def __mul__(self, other):
        other = other + 1  # a parameter that is set
        return NotImplemented if other > 100 else self.cents * other

    def __truediv__(self, other):
        return self.cents / other


class Wallet:
    def __radd__(self, other):
        return "wallet with %d" % other.cents

    def __rsub__(self, other):
        return "wallet less %d" % other.cents

    def __rmul__(self, other):
        return "wallets"

    def __gt__(self, other):
        return True

    def __add__(self, other):
        return 1


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def total(a, b, n):
    kept = a
    for _ in range(n):
        kept = a + b
    return kept


def less(a, b, n):
    kept = None
    for _ in range(n):
        kept = a - b
    return kept


def share(a, b, n):
    kept = None
    for _ in range(n):
        kept = a / b
    return kept


def gather(a, b, n):
    for _ in range(n):
        a += b
    return a


def times(a, b, n):
    kept = None
    for _ in range(n):
        kept = a * b
    return kept


print(total(Money(1), Money(2), 5000).cents, total(Money(1), 4, 5000).cents)
print(attempt(total, Money(1), "x", 5000), attempt(total, Money(1), 2.5, 3))
print(total(Money(7), Wallet(), 5000), total(Wallet(), Money(7), 5000), total(1, 2, 5))
print(less(Money(9), 2, 5000), less(Money(9), 2.5, 10), attempt(less, Money(9), None, 10))
print(less(Money(9), Wallet(), 10) if False else attempt(less, Money(9), Wallet(), 10))
print(share(Money(9), 2, 5000), attempt(share, Money(9), 0, 5), share(Money(9), 4.5, 5))
print(gather(Money(0), Money(1), 5000).cents, attempt(gather, Money(0), "no", 5), gather(1, 2, 9))
print(times(Money(3), 4, 5000), attempt(times, Money(3), 400, 5), times(3, 4, 9))


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, y=10):
        return self.n + x + y

    def method(self, x):
        return self.n - x


def call_all(f, n):
    kept = 0
    for i in range(n):
        kept = f(i) + kept & 0xFFFF
    return kept


adder = Adder(3)
bound = adder.method
for f in (adder, bound, lambda x: x * 2, Adder(4), adder, len):
    print(attempt(call_all, f, 3000))


class Shape:
    def area(self):
        raise NotImplementedError("area")

    def describe(self):
        return self.area() + self.extra()

    def extra(self):
        return 1


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Box(Shape):
    def __init__(self, w, h):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def extra(self):
        return self.none_such


class Dot(Shape):
    def area(self):
        return 0


class Odd(Shape):
    def area(self):
        return 0.5


def describe(shapes, n):
    kept = 0
    for _ in range(n):
        for shape in shapes:
            kept += shape.describe()
    return kept


print(describe([Square(2), Dot()], 2000))
print(describe([Square(2), Dot(), Odd(), Square(3)], 2000))
print(attempt(describe, [Square(2), Box(1, 2)], 3), attempt(describe, [Shape()], 3))

# A method that an instance hides, from some time on.
square = Square(5)
print(describe([square, Dot()], 100))
square.area = lambda: 1000
print(describe([square, Dot()], 100))
del square.area
print(describe([square, Dot()], 100))
Shape.extra = lambda self: 2
print(describe([square, Dot()], 100))


# Instances get their attributes one by one, in whatever order.
class Many:
    def __init__(self, n):
        self.one = 1
        if n > 1:
            self.two = 2
        if n > 2:
            self.three = 3
            self.four = 4
        if n > 3:
            self.five = self.six = self.seven = 7
        if n > 4:
            self.eight = self.nine = self.ten = self.eleven = self.twelve = self.thirteen = 13

    def names(self):
        return list(self.__dict__)


def make(n, times):
    for _ in range(times):
        made = Many(n)
    return made.names()


for n in (1, 3, 2, 5, 4, 1, 5):
    print(make(n, 700))


class Slow:
    def __init__(self):
        self.a = 1
        self.first = list(self.__dict__)
        self.b = 2
        self.second = list(self.__dict__)
        self.c = 3


for _ in range(2000):
    slow = Slow()
print(slow.first, slow.second, list(slow.__dict__))


def deep(n):
    return Money(n) + (0 if n == 0 else deep(n - 1).cents)


for _ in range(300):
    deep(12)
print(deep(12).cents)


class Failing:
    def __add__(self, other):
        return self.helper(other)

    def helper(self, other):
        return 1 // other


def add_up(what, n):
    kept = 0
    for i in range(n):
        try:
            kept += what + (i % 3)
        except ZeroDivisionError:
            kept += 100
    return kept


print(add_up(Failing(), 3000))
