# math at work: series against functions, integrals, roots by bisection and Newton, statistics.
import math


def exp(x):
    total, term, n = 0.0, 1.0, 0
    while abs(term) > 1e-17:
        total += term
        n += 1
        term *= x / n
    return total


def sine(x):
    x = math.fmod(x, 2 * math.pi)
    total, term, n = 0.0, x, 1
    while abs(term) > 1e-17:
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


for x in (-3, -0.5, 0, 0.1, 1, 2.5, 10):
    print(x, "%.10g %.10g" % (exp(x), sine(x)), abs(exp(x) - math.exp(x)) < 1e-9 * math.exp(abs(x)), abs(sine(x) - math.sin(x)) < 1e-9)


def pi():
    a, b, t, p = 1.0, 1 / math.sqrt(2), 0.25, 1
    for _ in range(5):
        n = (a + b) / 2
        b, t, p, a = math.sqrt(a * b), t - p * (a - n) ** 2, 2 * p, n
    return (a + b) ** 2 / (4 * t)


print("%.14f" % pi(), abs(pi() - math.pi) < 1e-13)


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + i * h) for i in range(1, n, 2)) + 2 * sum(f(a + i * h) for i in range(2, n, 2)))


for name, f, a, b, exact in (("x^2", lambda x: x * x, 0, 3, 9), ("sin", math.sin, 0, math.pi, 2), ("1/x", lambda x: 1 / x, 1, math.e, 1), ("gauss", lambda x: math.exp(-x * x), -5, 5, math.sqrt(math.pi)), ("sqrt", math.sqrt, 0, 1, 2 / 3)):
    value = simpson(f, a, b)
    print(name, "%.7f" % value, abs(value - exact) < 1e-3)


def bisect(f, a, b):
    if f(a) * f(b) > 0:
        raise ValueError("no change of sign")
    for _ in range(60):
        c = (a + b) / 2
        if f(a) * f(c) <= 0:
            b = c
        else:
            a = c
    return (a + b) / 2


def newton(f, x, rounds=12):
    for _ in range(rounds):
        slope = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        if slope == 0:
            raise ArithmeticError("flat at %g" % x)
        x -= f(x) / slope
    return x


for name, f, a, b in (("root 2", lambda x: x * x - 2, 0, 2), ("cos x = x", lambda x: math.cos(x) - x, 0, 1), ("x^3", lambda x: x**3 - x - 1, 1, 2), ("ln", lambda x: math.log(x) - 1, 1, 5)):
    print(name, "%.9f %.9f" % (bisect(f, a, b), newton(f, b)))
for run in (lambda: bisect(lambda x: x * x + 1, -1, 1), lambda: newton(lambda x: 5, 1), lambda: newton(lambda x: math.log(x), -1)):
    try:
        print(run())
    except (ValueError, ArithmeticError) as e:
        print(type(e).__name__, e)
data = [2, 4, 4, 4, 5, 5, 7, 9]
mean = sum(data) / len(data)
deviation = math.sqrt(sum((x - mean) ** 2 for x in data) / len(data))
middle = sorted(data)[3:5]
print(mean, deviation, sum(middle) / 2, "%.6f" % math.exp(sum(math.log(x) for x in data) / len(data)))
n, sx, sy = 5, sum(range(5)), sum(2 * i + 1 for i in range(5))
slope = (n * sum(i * (2 * i + 1) for i in range(5)) - sx * sy) / (n * sum(i * i for i in range(5)) - sx * sx)
print(slope, (sy - slope * sx) / n, [math.floor(math.log10(x)) for x in (1, 9, 10, 99, 1000.5)], [len(str(math.factorial(i))) for i in (5, 10, 20)])
print(["%.6f" % (math.erf(x / math.sqrt(2))) for x in (1, 2, 3)], ["%.6f" % math.gamma(x) for x in (0.5, 1, 5)], "%.6f" % math.lgamma(10))
