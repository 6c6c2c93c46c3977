# Numeric programs: FFT, matrix work, series, integration, statistics.
import math
def near(x, n=9):
    r = round(x, n)
    return r if r else 0.0
def fft(x):
    n = len(x)
    if n == 1: return x
    even, odd = fft(x[0::2]), fft(x[1::2])
    t = [complex(math.cos(-2 * math.pi * k / n), math.sin(-2 * math.pi * k / n)) * odd[k] for k in range(n // 2)]
    return [even[k] + t[k] for k in range(n // 2)] + [even[k] - t[k] for k in range(n // 2)]
spectrum = fft([complex(math.sin(2 * math.pi * 3 * i / 16)) for i in range(16)])
print("fft:", [near(abs(c), 6) for c in spectrum])
def solve(a, b):
    n = len(b)
    m = [row[:] + [v] for row, v in zip(a, b)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(i + 1, n):
            f = m[r][i] / m[i][i]
            for c in range(i, n + 1): m[r][c] -= f * m[i][c]
    x = [0] * n
    for i in range(n - 1, -1, -1):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return [near(v) for v in x]
print("solve:", solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]))
def det(m): return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
print("det:", det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), det([[1, 2], [3, 4]]), det([[i * j % 7 + 1 for i in range(5)] for j in range(5)]))
def rk4(f, y, t, h, n):
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y
print("rk4:", near(rk4(lambda t, y: -y, 1.0, 0.0, 0.1, 10), 8), near(rk4(lambda t, y: math.cos(t), 0.0, 0.0, 0.05, 20), 8))
def series(term, n): return sum(term(k) for k in range(n))
print("series:", near(series(lambda k: (-1) ** k * 0.5 ** (2 * k + 1) / math.factorial(2 * k + 1), 10), 12), near(math.sin(0.5), 12), near(series(lambda k: 1 / math.factorial(k), 18), 12))
def stats(xs):
    m = sum(xs) / len(xs)
    v = sum((x - m) ** 2 for x in xs) / (len(xs) - 1)
    s = sorted(xs)
    return near(m), near(v), near(math.sqrt(v)), s[len(s) // 2]
print("stats:", stats([2, 4, 4, 4, 5, 5, 7, 9]), stats([math.sin(i) for i in range(50)]))
def primes_near(n): return sum(1 for p in range(2, n) if all(p % d for d in range(2, int(math.sqrt(p)) + 1)))
print("primes:", primes_near(100), near(100 / math.log(100), 6))
print("monte:", near(sum(math.sqrt(1 - (i / 1000) ** 2) for i in range(1000)) * 4 / 1000, 6))
def haversine(a, b, c, d):
    a, b, c, d = map(math.radians, (a, b, c, d))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))
print("distance:", near(haversine(52.52, 13.405, 48.8566, 2.3522), 3))
def mandel(w, h, n):
    rows = []
    for j in range(h):
        row = ""
        for i in range(w):
            z, c = 0j, complex(-2.2 + 3.2 * i / w, -1.2 + 2.4 * j / h)
            for k in range(n):
                if abs(z) > 2: break
                z = z * z + c
            row += " .:-=+*#"[k * 7 // (n - 1)]
        rows.append(row)
    return rows
for row in mandel(40, 12, 20): print("|" + row + "|")
def julia_steps(z, c):
    for k in range(50):
        if abs(z) > 2: return k
        z = z * z + c
    return 50
print("julia:", [julia_steps(complex(x / 4, 0.3), -0.8 + 0.156j) for x in range(-6, 7)])
print("spiral:", [(near(math.cos(t) * t, 4), near(math.sin(t) * t, 4)) for t in (0.5, 1.5, 3, 6)])
def nbody(steps):
    bodies = [[0.0, 0.0, 0.0, 0.0, 1000.0], [10.0, 0.0, 0.0, 10.0, 1.0], [0.0, -20.0, 7.0, 0.0, 2.0]]
    for _ in range(steps):
        for a in bodies:
            for b in bodies:
                if a is not b:
                    dx, dy = b[0] - a[0], b[1] - a[1]
                    f = b[4] / math.pow(dx * dx + dy * dy, 1.5) * 0.01
                    a[2] += dx * f
                    a[3] += dy * f
        for a in bodies:
            a[0] += a[2] * 0.01
            a[1] += a[3] * 0.01
    return [(near(b[0], 5), near(b[1], 5)) for b in bodies]
print("bodies:", nbody(100))
def newton_cbrt(n):
    x = n
    while abs(x * x * x - n) > 1e-12 * n: x -= (x * x * x - n) / (3 * x * x)
    return x
print("cube roots:", [near(newton_cbrt(n)) for n in (1.0, 8.0, 27.0, 100.0)])
print("golden:", near((1 + math.sqrt(5)) / 2, 12), near(math.log(2), 12), near(math.pi ** 2 / 6, 12), near(math.e ** math.pi - math.pi, 9))
