# Fractions: reflected operators, comparisons, hashing, conversion, continued fractions.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


class Rational:
    def __init__(self, numerator, denominator=1):
        if isinstance(numerator, str):
            numerator, denominator = self.parse(numerator)
        if denominator == 0:
            raise ZeroDivisionError("%s/0" % numerator)
        if denominator < 0:
            numerator, denominator = -numerator, -denominator
        factor = gcd(numerator, denominator)
        self.n = numerator // factor
        self.d = denominator // factor

    @staticmethod
    def parse(text):
        if "/" in text:
            numerator, denominator = text.split("/")
            return int(numerator), int(denominator)
        whole, _, decimals = text.partition(".")
        return int(whole + decimals), 10 ** len(decimals)

    @staticmethod
    def of(value):
        if isinstance(value, Rational):
            return value
        if isinstance(value, int):
            return Rational(value)
        raise TypeError("cannot mix with " + type(value).__name__)

    def __repr__(self):
        return "Rational(%d, %d)" % (self.n, self.d)

    def __str__(self):
        return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)

    def __add__(self, other):
        other = Rational.of(other)
        return Rational(self.n * other.d + other.n * self.d, self.d * other.d)

    __radd__ = __add__

    def __neg__(self):
        return Rational(-self.n, self.d)

    def __pos__(self):
        return self

    def __abs__(self):
        return Rational(abs(self.n), self.d)

    def __sub__(self, other):
        return self + -Rational.of(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = Rational.of(other)
        return Rational(self.n * other.n, self.d * other.d)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = Rational.of(other)
        return Rational(self.n * other.d, self.d * other.n)

    def __rtruediv__(self, other):
        return Rational.of(other) / self

    def __floordiv__(self, other):
        quotient = self / other
        return quotient.n // quotient.d

    def __mod__(self, other):
        return self - other * (self // other)

    def __pow__(self, exponent):
        if exponent < 0:
            return Rational(self.d**-exponent, self.n**-exponent)
        return Rational(self.n**exponent, self.d**exponent)

    def __eq__(self, other):
        if isinstance(other, float):
            return float(self) == other
        other = Rational.of(other)
        return self.n == other.n and self.d == other.d

    def __lt__(self, other):
        other = Rational.of(other)
        return self.n * other.d < other.n * self.d

    def __le__(self, other):
        return self < other or self == other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other

    def __hash__(self):
        return hash((self.n, self.d)) if self.d != 1 else hash(self.n)

    def __float__(self):
        return self.n / self.d

    def __int__(self):
        return self.n // self.d if self.n >= 0 else -(-self.n // self.d)

    def __bool__(self):
        return self.n != 0


half, third = Rational(1, 2), Rational("2/6")
print(
    half, third, repr(third), Rational(4, -6), Rational("3.125"), Rational("-12"), Rational(0, -5)
)
print("sum", half + third, half + 1, 1 + half, sum([third] * 3, Rational(0)), 2 - half)
print("product", half * third, 3 * third, half / third, 1 / half, third / 2)
print(
    "floor", Rational(7, 2) // 1, Rational(-7, 2) // 1, Rational(7, 2) % 1, Rational(-7, 2) % third
)
print("power", half**10, Rational(2, 3) ** -3, Rational(-2, 3) ** 3, half**0)
print("signs", -half, +half, abs(Rational(-3, 4)), bool(half - half), not third)
print(
    "order",
    half > third,
    half <= 1,
    third >= half,
    third < 2,
    half == 0.5,
    half != third,
    third == 0.5,
)
print("sorted", [str(r) for r in sorted([half, third, Rational(-5), Rational(22, 7), Rational(3)])])
print("convert", float(third * 3), float(half), int(Rational(7, 2)), int(Rational(-7, 2)))
table = {half: "half", 3: "three"}
print("keys", table[Rational(3, 6)], table[Rational(6, 2)], Rational(1, 3) in table)

for action in (
    lambda: half / 0,
    lambda: Rational(3, 0),
    lambda: half + "x",
    lambda: Rational("a/b"),
):
    try:
        print(action())
    except (ZeroDivisionError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


def harmonic(n):
    total = Rational(0)
    for i in range(1, n + 1):
        total += Rational(1, i)
    return total


print("harmonic", [str(harmonic(n)) for n in (1, 2, 3, 10)])
print("harmonic 60", harmonic(60))


def continued(value):
    while True:
        whole = value // 1
        yield whole
        value -= whole
        if not value:
            return
        value = 1 / value


def convergents(terms):
    n0, n1, d0, d1 = 1, 0, 0, 1
    for term in terms:
        n0, n1 = n0 * term + n1, n0
        d0, d1 = d0 * term + d1, d0
        yield Rational(n0, d0)


pi = Rational("3.14159265358979")
terms = list(continued(pi))
print("pi", terms)
print("convergents", [str(c) for c in convergents(terms[:6])])


def egyptian(value):
    while value:
        unit = Rational(1, -(-value.d // value.n))
        yield str(unit)
        value -= unit


for value in (Rational(5, 6), Rational(3, 7), Rational(4, 13)):
    print("egyptian", value, "=", " + ".join(egyptian(value)))


def sqrt_2(steps):
    x = Rational(1)
    for _ in range(steps):
        x = (x + 2 / x) / 2
    return x


print("sqrt 2", sqrt_2(5), float(sqrt_2(6) ** 2 - 2) < 1e-12)
