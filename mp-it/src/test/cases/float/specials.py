# Denormals, extremes, error growth and other corners of double arithmetic.
tiny = 5e-324
print("denormal:", tiny, tiny / 2, tiny * 2, tiny > 0, -tiny, 2.2250738585072014e-308 / 2)
big = 1.7976931348623157e308
print("extremes:", big, -big, big + big, big * 2, big - big, big * 1.0000001, big + 1.0 == big)
eps = 1.0
while 1.0 + eps / 2 > 1.0: eps /= 2
print("epsilon:", eps, 1.0 + eps, 1.0 + eps / 2)
n = 0
x = 1.0
while x > 0:
    x /= 2
    n += 1
print("halvings to zero:", n)
n = 0
x = 1.0
while x != x * 2:
    x *= 2
    n += 1
print("doublings to inf:", n, x)
print("integers exactly:", 2.0 ** 53, 2.0 ** 53 + 1, 2.0 ** 53 + 2, 2.0 ** 53 - 1, int(2.0 ** 53) + 1)
print("absorb:", 1e16 + 1.0 - 1e16, (1e16 + 1.0) - 1e16 == 1.0, 1.0 + 1e-16, 1e20 + 1 - 1e20)
print("order matters:", (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3), 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)
def newton(a, x=1.0):
    for _ in range(50):
        y = (x + a / x) / 2
        if y == x: break
        x = y
    return x
print("sqrt by newton:", newton(2.0), newton(2.0) ** 2, newton(1e10), newton(0.25))
def pi_leibniz(n):
    s = 0.0
    for k in range(n): s += (1 if k % 2 == 0 else -1) / (2 * k + 1)
    return 4 * s
print("pi:", pi_leibniz(10), pi_leibniz(1000))
def e_series(n):
    s = term = 1.0
    for k in range(1, n):
        term /= k
        s += term
    return s
print("e:", e_series(5), e_series(25))
def horner(cs, x):
    r = 0.0
    for c in cs: r = r * x + c
    return r
print("horner:", horner([1, -6, 11, -6], 1.0), horner([1, -6, 11, -6], 2.5), horner([1.5, 0, -2], -1.1))
def bisect(f, a, b):
    while b - a > 1e-12:
        m = (a + b) / 2
        if f(a) * f(m) <= 0: b = m
        else: a = m
    return a
print("bisect:", round(bisect(lambda x: x * x - 2, 0.0, 2.0), 10), round(bisect(lambda x: x ** 3 - x - 2, 1.0, 2.0), 10))
def simpson(f, a, b, n):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + (2 * i + 1) * h) for i in range(n // 2)) + 2 * sum(f(a + 2 * i * h) for i in range(1, n // 2)))
print("simpson:", simpson(lambda x: x * x, 0.0, 3.0, 10), simpson(lambda x: 1 / (1 + x * x), 0.0, 1.0, 20))
x = 0.5
orbit = []
for _ in range(30):
    x = 3.9 * x * (1 - x)
    orbit.append(x)
print("logistic:", orbit[::6], orbit[-1])
def lcg(n):
    s = 12345
    for _ in range(n):
        s = (s * 1103515245 + 12345) & 0x7fffffff
        yield s / 0x7fffffff
xs = list(lcg(50))
mean = sum(xs) / len(xs)
var = sum((x - mean) ** 2 for x in xs) / len(xs)
print("statistics:", mean, var, var ** 0.5, min(xs), max(xs), sorted(xs)[25])
a, b = 1.0, 1.0
for _ in range(70): a, b = b, a + b
print("fibonacci ratio:", b, b / a, (1 + 5 ** 0.5) / 2)
inside = sum(1 for i in range(200) if (x := (i * 0.6180339887) % 1) ** 2 + ((i * 0.7548776662) % 1) ** 2 < 1)
print("quasi monte carlo:", inside, 4 * inside / 200)
z, n = 0j, 0
while abs(z) < 2 and n < 60: z, n = z * z + complex(-0.75, 0.1), n + 1
print("mandelbrot steps:", n, round(abs(z), 9))
print("kahan:", (lambda xs: [s for s, c in [(0.0, 0.0)] for x in xs for y in [x - c] for t in [s + y] for c, s in [((t - s) - y, t)]][-1])([0.1] * 3))
print("compare chain:", 0.1 < 0.2 < 0.3, 1.0 <= 1 <= 1.5, -0.0 < 0.0, 1e-320 > 0)
