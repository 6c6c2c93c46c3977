# Expressions as trees: parsing, printing with few brackets, simplifying, differentiating, evaluating.


class Expr:
    def __add__(self, other):
        return Binary("+", self, wrap(other))

    def __radd__(self, other):
        return Binary("+", wrap(other), self)

    def __sub__(self, other):
        return Binary("-", self, wrap(other))

    def __mul__(self, other):
        return Binary("*", self, wrap(other))

    def __rmul__(self, other):
        return Binary("*", wrap(other), self)

    def __pow__(self, other):
        return Binary("^", self, wrap(other))

    def __neg__(self):
        return Binary("-", Number(0), self)


class Number(Expr):
    precedence = 9

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return str(self.value)

    def __eq__(self, other):
        return isinstance(other, Number) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def at(self, names):
        return self.value

    def derive(self, name):
        return Number(0)

    def simple(self):
        return self


class Name(Expr):
    precedence = 9

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __eq__(self, other):
        return isinstance(other, Name) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def at(self, names):
        return names[self.name]

    def derive(self, name):
        return Number(int(name == self.name))

    def simple(self):
        return self


class Binary(Expr):
    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "^": 3}

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right
        self.precedence = self.PRECEDENCE[op]

    def __repr__(self):
        left, right = repr(self.left), repr(self.right)
        if self.left.precedence < self.precedence or self.op == "^" and self.left.precedence == 3:
            left = "(" + left + ")"
        if self.right.precedence < self.precedence or self.op == "-" and self.right.precedence == 1:
            right = "(" + right + ")"
        return left + (self.op if self.op in "*^" else " " + self.op + " ") + right

    def __eq__(self, other):
        return isinstance(other, Binary) and (self.op, self.left, self.right) == (other.op, other.left, other.right)

    def __hash__(self):
        return hash((self.op, self.left, self.right))

    def at(self, names):
        a, b = self.left.at(names), self.right.at(names)
        return a + b if self.op == "+" else a - b if self.op == "-" else a * b if self.op == "*" else a**b

    def derive(self, name):
        f, g = self.left, self.right
        if self.op in "+-":
            return Binary(self.op, f.derive(name), g.derive(name))
        if self.op == "*":
            return f.derive(name) * g + f * g.derive(name)
        return g * f ** (g.value - 1) * f.derive(name)

    def simple(self):
        f, g = self.left.simple(), self.right.simple()
        zero, one = Number(0), Number(1)
        if isinstance(f, Number) and isinstance(g, Number):
            return Number(Binary(self.op, f, g).at({}))
        if self.op == "+":
            if f == zero or g == zero:
                return g if f == zero else f
            if f == g:
                return (2 * f).simple()
        if self.op == "-" and (g == zero or f == g):
            return f if g == zero else zero
        if self.op == "*":
            if zero in (f, g):
                return zero
            if one in (f, g):
                return g if f == one else f
            if isinstance(g, Number):
                return Binary("*", g, f).simple()
            if isinstance(f, Number) and isinstance(g, Binary) and g.op == "*" and isinstance(g.left, Number):
                return (Number(f.value * g.left.value) * g.right).simple()
        if self.op == "^" and g in (zero, one):
            return one if g == zero else f
        return Binary(self.op, f, g)


def wrap(value):
    return value if isinstance(value, Expr) else Number(value)


x, y = Name("x"), Name("y")
for e in (x + 0, 0 + x, x * 1, x * 0, x - x, x + x, 2 * x * 3, x**0, x**1, (x + 1) * (x - 1), x - (y - 1), (x - y) - 1, (x**2) ** 3, x * (y + 0) * 1, -x, 3 * (x * 4), x**2 + 2 * x + 1, (x + y) ** 2):
    s = e.simple()
    d = e.derive("x").simple()
    print(e, "=>", s, "| d/dx", d, "|", [e.at({"x": v, "y": 2}) for v in (0, 1, 3)])
    assert all(e.at({"x": v, "y": 5}) == s.at({"x": v, "y": 5}) for v in range(-3, 4))
p = 4 * x**3 - 2 * x + 7
for i in range(5):
    print(i, p)
    p = p.derive("x").simple()
print(len({x + 1, x + 1, 1 + x}), (x + 1) == (x + 1), hash(x * 2) == hash(x * 2))
try:
    (x + y).at({"x": 1})
except KeyError as e:
    print(repr(e))
