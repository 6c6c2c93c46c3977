# Polynomials with integer coefficients: operators, division with remainder, printing.


class Polynomial:
    """coefficients[i] belongs to x ** i; no zeros at the end."""

    def __init__(self, *coefficients):
        last = len(coefficients)
        while last and coefficients[last - 1] == 0:
            last -= 1
        self.coefficients = coefficients[:last]

    @staticmethod
    def of(value):
        return value if isinstance(value, Polynomial) else Polynomial(value)

    @property
    def degree(self):
        return len(self.coefficients) - 1

    def __bool__(self):
        return bool(self.coefficients)

    def __eq__(self, other):
        return self.coefficients == Polynomial.of(other).coefficients

    def __getitem__(self, power):
        return self.coefficients[power] if 0 <= power < len(self.coefficients) else 0

    def __call__(self, x):
        value = 0
        for coefficient in reversed(self.coefficients):
            value = value * x + coefficient
        return value

    def __neg__(self):
        return Polynomial(*(-c for c in self.coefficients))

    def __add__(self, other):
        other = Polynomial.of(other)
        top = max(self.degree, other.degree)
        return Polynomial(*(self[i] + other[i] for i in range(top + 1)))

    __radd__ = __add__

    def __sub__(self, other):
        return self + -Polynomial.of(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = Polynomial.of(other)
        product = [0] * (len(self.coefficients) + len(other.coefficients))
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                product[i + j] += a * b
        return Polynomial(*product)

    __rmul__ = __mul__

    def __pow__(self, exponent):
        result = Polynomial(1)
        for _ in range(exponent):
            result = result * self
        return result

    def divide(self, other):
        """Quotient and remainder; the divisor's leading coefficient must divide exactly."""
        remainder = list(self.coefficients)
        size = len(other.coefficients)
        if not size:
            raise ZeroDivisionError("division by the zero polynomial")
        lead = other.coefficients[-1]
        quotient = [0] * max(0, len(remainder) - size + 1)
        for shift in range(len(quotient) - 1, -1, -1):
            factor, rest = divmod(remainder[shift + size - 1], lead)
            if rest:
                raise ValueError("no whole quotient")
            quotient[shift] = factor
            for i, c in enumerate(other.coefficients):
                remainder[shift + i] -= factor * c
        return Polynomial(*quotient), Polynomial(*remainder)

    def __floordiv__(self, other):
        return self.divide(Polynomial.of(other))[0]

    def __mod__(self, other):
        return self.divide(Polynomial.of(other))[1]

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.coefficients) if i))

    def integer_roots(self, bound):
        return [x for x in range(-bound, bound + 1) if self(x) == 0]

    def __str__(self):
        terms = []
        for power in range(self.degree, -1, -1):
            c = self[power]
            if not c:
                continue
            sign = " - " if c < 0 else " + "
            size = str(abs(c)) if abs(c) != 1 or power == 0 else ""
            terms.append(sign + size + ("x^%d" % power if power > 1 else "x" * power))
        if not terms:
            return "0"
        text = "".join(terms)
        return text[3:] if text.startswith(" + ") else "-" + text[3:]


x = Polynomial(0, 1)
p = 3 * x**3 - 2 * x + 1
q = x**2 + x - 1
for name, value in (
    ("p", p),
    ("q", q),
    ("-p", -p),
    ("p + q", p + q),
    ("1 - q", 1 - q),
    ("p - p", p - p),
    ("p * q", p * q),
    ("q * 0", q * 0),
    ("(x - 1)^5", (x - 1) ** 5),
    ("p // q", p // q),
    ("p % q", p % q),
    ("p'", p.derivative()),
    ("7'", Polynomial(7).derivative()),
):
    print("%-10s %-45s degree %d" % (name, value, value.degree))

print("check", p == (p // q) * q + p % q, bool(p - p), p == q, Polynomial(5) == 5)
print("values", [p(v) for v in range(-3, 4)], p(0.5), p(10**10), p(1 + 1j))
print("coefficients", p[3], p[2], p[17], p[-1])
wanted = (x - 3) * (x + 7) * (x - 11) * (x - 3)
print("roots", wanted, wanted.integer_roots(20))
big = (x + 1) ** 40
print("middle of (x + 1)^40", big[20], big(1) == 2**40, big(-1), sum(list(big.coefficients)[::2]))
cyclotomic = {}
for n in range(1, 16):
    rest = x**n - 1
    for d in range(1, n):
        if n % d == 0:
            rest = rest // cyclotomic[d]
    cyclotomic[n] = rest
for n in (1, 2, 6, 8, 9, 12, 15):
    print("cyclotomic", n, cyclotomic[n])
for action in (lambda: p // (2 * x), lambda: p // 0):
    try:
        action()
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
