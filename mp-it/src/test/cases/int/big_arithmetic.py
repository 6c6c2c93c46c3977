# Big integers: operators on long values of both signs and mixed sizes.
bigs = (10 ** 20, -10 ** 20, 2 ** 100, -2 ** 100 + 1, 12345678901234567890123456789, 3 ** 77, -7 ** 45)
smalls = (1, -1, 2, 3, -7, 1000, 65535, 65536, -65537, 1 << 29)
for a in bigs:
    for b in bigs:
        print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(b, a))
for a in bigs:
    for b in smalls:
        print(a, b, a + b, b - a, a * b, a // b, a % b, b // a, b % a)
for a in bigs:
    print("bits", [a & b for b in bigs[2:5]], [a | b for b in bigs[2:5]], [a ^ b for b in bigs[2:5]], a & 0xffffffff, a | 1, a ^ -1, ~a, -a, abs(a))
    print("shift", a << 1, a << 17, a << 64, a >> 1, a >> 16, a >> 33, a >> 90, a >> 1000)
    print("compare", [a < b for b in bigs], [a == b for b in bigs], a > 5, a < 5, 5 < a, a >= a, a != 10 ** 20)
print("power:", 2 ** 200, (-3) ** 101, 10 ** 50, 7 ** 0, (10 ** 20) ** 3, (2 ** 64) ** 2, (-2) ** 63, 0 ** (10 ** 20), 1 ** (10 ** 20))
print("pow mod:", pow(3, 1000, 10 ** 9 + 7), pow(2, 10 ** 18, 10 ** 9 + 7), pow(12345678901234567890, 98765, 10 ** 20 + 39), pow(2 ** 70, 3, 2 ** 65 + 1), pow(-2 ** 70, 3, 97))
def fact(n):
    r = 1
    for i in range(2, n + 1): r *= i
    return r
print("fact 60:", fact(60), fact(60) // fact(58), fact(100) % (10 ** 9 + 7), len(str(fact(200))))
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
print("fib 300:", fib(300), fib(1000) % 10 ** 10)
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x: x, y = y, (y + n // y) // 2
    return x
print("isqrt:", isqrt(2 * 10 ** 40), isqrt(10 ** 30 - 1), isqrt(2 ** 101))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print("gcd:", gcd(2 ** 60 * 3 ** 40, 2 ** 50 * 3 ** 50), gcd(fact(30), 10 ** 20), gcd(-10 ** 20, 15))
print("cancel:", 2 ** 100 - 2 ** 100, 2 ** 100 - (2 ** 100 - 1), (10 ** 30 + 1) - 10 ** 30, 10 ** 30 // 10 ** 30, 10 ** 30 % 10 ** 30)
print("carry:", (1 << 64) - 1 + 1, (1 << 128) - 1 + (1 << 128), 0xffff * 0xffff, 0xffffffff * 0xffffffff, 0xffffffffffffffff ** 2, (1 << 96) - (1 << 48))
print("floor signs:", [(a // b, a % b) for a in (10 ** 20 + 1, -10 ** 20 - 1) for b in (10 ** 10, -10 ** 10, 3, -3)])
print("exact:", all((a // b) * b + a % b == a for a in bigs for b in bigs + smalls))
print("shift back:", all((a << n) >> n == a for a in bigs for n in (1, 15, 16, 17, 31, 32, 33, 100)))
print("float:", 10 ** 20 / 10 ** 18, 2 ** 100 / 3, (2 ** 100) * 0.5, 10 ** 20 + 0.5, float(10 ** 25), int(1e25), 10 ** 400 // 10 ** 398, 2 ** 0.5 == (2 ** 1) ** 0.5)
print("truth:", bool(2 ** 100), bool(2 ** 100 - 2 ** 100), not 10 ** 30, 10 ** 30 and "t")
print("as index:", [1, 2, 3][2 ** 70 - 2 ** 70 + 1], "abc" * (2 ** 70 - 2 ** 70 + 2))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("big index:", lambda: [1][10 ** 20])
attempt("big repeat:", lambda: "a" * 10 ** 20)
attempt("big shift:", lambda: 1 >> 10 ** 20)
attempt("by zero:", lambda: 10 ** 20 // 0)
attempt("modulo zero:", lambda: 10 ** 20 % 0)
attempt("float division by zero:", lambda: 10 ** 20 / 0)
attempt("negative shift:", lambda: 10 ** 20 << -1)
attempt("negative power:", lambda: (10 ** 20) ** -1)
attempt("too large for float:", lambda: float(10 ** 400))
attempt("plus str:", lambda: 10 ** 20 + "a")
attempt("chr:", lambda: chr(10 ** 20))
attempt("pow zero:", lambda: pow(10 ** 20, 2, 0))
