# Symbolic differentiation: a class per node, operators that build trees, simplification, printing.


class Node:
    strength = 9

    @staticmethod
    def of(value):
        return value if isinstance(value, Node) else Number(value)

    def __add__(self, other):
        return Sum(self, Node.of(other)).simple()

    def __radd__(self, other):
        return Node.of(other) + self

    def __sub__(self, other):
        return self + Node.of(other) * -1

    def __rsub__(self, other):
        return Node.of(other) - self

    def __mul__(self, other):
        return Product(self, Node.of(other)).simple()

    def __rmul__(self, other):
        return Node.of(other) * self

    def __pow__(self, exponent):
        return Power(self, exponent).simple()

    def __neg__(self):
        return -1 * self

    def __call__(self, **values):
        return self.value(values)

    def simple(self):
        return self

    def in_brackets(self, strength):
        return "(%s)" % self if self.strength < strength else str(self)

    def is_number(self, *numbers):
        return isinstance(self, Number) and (not numbers or self.number in numbers)


class Number(Node):
    def __init__(self, number):
        self.number = number

    def __str__(self):
        return str(self.number)

    def value(self, values):
        return self.number

    def derivative(self, name):
        return Number(0)

    def size(self):
        return 1


class Variable(Node):
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name

    def value(self, values):
        return values[self.name]

    def derivative(self, name):
        return Number(int(name == self.name))

    def size(self):
        return 1


class Binary(Node):
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def size(self):
        return 1 + self.left.size() + self.right.size()

    def __str__(self):
        left = self.left.in_brackets(self.strength)
        return left + self.symbol + self.right.in_brackets(self.strength)

    def constants(self):
        return self.left.is_number() and self.right.is_number()


class Sum(Binary):
    strength = 1
    symbol = " + "

    def value(self, values):
        return self.left.value(values) + self.right.value(values)

    def derivative(self, name):
        return self.left.derivative(name) + self.right.derivative(name)

    def simple(self):
        if self.constants():
            return Number(self.left.number + self.right.number)
        if self.left.is_number(0):
            return self.right
        if self.right.is_number(0):
            return self.left
        if str(self.left) == str(self.right):
            return 2 * self.left
        return self


class Product(Binary):
    strength = 2
    symbol = "*"

    def value(self, values):
        return self.left.value(values) * self.right.value(values)

    def derivative(self, name):
        a, b = self.left, self.right
        return a.derivative(name) * b + a * b.derivative(name)

    def simple(self):
        a, b = self.left, self.right
        if self.constants():
            return Number(a.number * b.number)
        if b.is_number():  # numbers come first
            return b * a
        if a.is_number(0):
            return a
        if a.is_number(1):
            return b
        if isinstance(b, Product) and b.left.is_number():
            return (a * b.left) * b.right
        return self


class Power(Node):
    strength = 3

    def __init__(self, base, exponent):
        self.base = base
        self.exponent = exponent

    def __str__(self):
        return "%s^%s" % (self.base.in_brackets(4), self.exponent)

    def value(self, values):
        return self.base.value(values) ** self.exponent

    def derivative(self, name):
        return self.exponent * self.base ** (self.exponent - 1) * self.base.derivative(name)

    def size(self):
        return 1 + self.base.size()

    def simple(self):
        if self.exponent == 0:
            return Number(1)
        if self.exponent == 1:
            return self.base
        return Number(self.base.number**self.exponent) if self.base.is_number() else self


x, y = Variable("x"), Variable("y")
FORMULAS = (
    x + 0,
    3 * x + 2 * 5,
    x * x + x,
    (x + 1) * (x - 1),
    (x + y) ** 3,
    2 * x * 3 * y * 0,
    1 - x,
    -(x**2) + 4 * x - 7,
    (2 * x + 1) ** 2 * y,
    x**0 + x**1,
    x * 2 * 5 + y * y * 7,
)
for formula in FORMULAS:
    dx, dy = formula.derivative("x"), formula.derivative("y")
    print("%-22s d/dx %-28s d/dy %s" % (formula, dx, dy))
    print(
        "  at (3, -2):",
        [f(x=3, y=-2) for f in (formula, dx, dy)],
        "nodes",
        formula.size(),
        dx.size(),
    )

print("float", (x**2 + 0.5)(x=1.5), (x * y)(x=1j, y=2j), (x**50)(x=3))
f = (x - 2) ** 4
for order in range(6):
    print("order", order, f, f(x=5))
    f = f.derivative("x")


def newton(formula, guess, steps=20):
    slope = formula.derivative("x")
    for _ in range(steps):
        guess -= formula(x=guess) / slope(x=guess)
    return guess


print("roots %.9f %.9f" % (newton(x**2 - 2, 1.0), newton(x**3 - x - 1, 1.5)))
try:
    (x + y)(x=1)
except KeyError as error:
    print("KeyError", error)
print(isinstance(x + y, Binary), type(x * 0).__name__, type(Node.of(5)).__name__, (x + x).size())
