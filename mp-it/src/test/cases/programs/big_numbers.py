# Integers beyond the machine word: products, quotients, powers, shifts, digits.


def factorial(n):
    """Product over halves, so that the factors are of about the same size."""

    def product(low, high):
        if high - low < 4:
            result = 1
            for n in range(low, high):
                result *= n
            return result
        middle = (low + high) // 2
        return product(low, middle) * product(middle, high)

    return product(1, n + 1)


def digit_sum(n):
    return sum(int(digit) for digit in str(n))


def binomial(n, k):
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result


def fibonacci(n):
    """The pair F(n), F(n + 1), by doubling."""
    if n == 0:
        return 0, 1
    a, b = fibonacci(n >> 1)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


def isqrt(n):
    x = 1 << (bits(n) + 1) // 2
    while n:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y
    return 0


def bits(n):
    count = 0
    while n:
        n >>= 1
        count += 1
    return count


def power_mod(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def inverse(a, modulus):
    old, new, x, y = a, modulus, 1, 0
    while new:
        quotient = old // new
        old, new = new, old - quotient * new
        x, y = y, x - quotient * y
    if old != 1:
        raise ValueError("no inverse")
    return x % modulus


for n in (0, 1, 5, 20, 25, 50):
    print("factorial", n, factorial(n))
print("digits of 200!", digit_sum(factorial(200)), len(str(factorial(200))))
print("zeros of 100!", len(str(factorial(100))) - len(str(factorial(100)).rstrip("0")))
print("binomial", binomial(60, 30), binomial(200, 3), binomial(5, 0))
print("fibonacci", fibonacci(100)[0], fibonacci(300)[0])
print("isqrt", isqrt(2 * 10**60), isqrt(10**40) == 10**20, isqrt(2**101), isqrt(0), isqrt(99))
print(
    "power mod",
    power_mod(3, 10**20, 10**9 + 7),
    pow(3, 10**20, 10**9 + 7),
    power_mod(2, 127, 2**61 - 1),
)
print("inverse", inverse(3, 11), inverse(10**18 + 9, 2**89 - 1) * (10**18 + 9) % (2**89 - 1))
try:
    inverse(6, 9)
except ValueError as error:
    print("ValueError", error)

# A toy of public-key encryption.
p, q, e = 2**61 - 1, 2**89 - 1, 65537
n, d = p * q, inverse(65537, (p - 1) * (q - 1))
message = int.from_bytes(b"small python", "big")
secret = pow(message, e, n)
print("secret", secret)
print("opened", pow(secret, d, n).to_bytes(12, "big"))

# Signs follow the divisor, and quotients go down.
big = 10**25 + 7
for a in (big, -big):
    for b in (10**12 + 1, -(10**12) - 1, 3, -3):
        quotient, rest = divmod(a, b)
        print("divmod", quotient, rest, a == quotient * b + rest, a // b == quotient, a % b == rest)
print("shift", 1 << 100, big >> 20, -big >> 20, -1 >> 100, (1 << 64) - 1, -(1 << 64))
print("bits", big & 0xFFFFFFFFFFFF, -big & 0xFFFF, big | -big, big ^ -1, ~big, -big ^ big)
print(
    "compare", big > 10**25, big == 10**25 + 7, -big < 0 < big, max(big, 2 * big, -big) == 2 * big
)
print("mixed", big + 0.0, float(-big), big * 1.5e-20, int(1e20), int(-1.5e15), big / 10**24)
print(
    "text",
    hex(2**70 + 255),
    oct(2**40),
    bin(2**35 + 1),
    "%x" % 2**68,
    "{:,}".format(10**15),
    "%d" % -big,
)
print(
    "parsed",
    int("123456789" * 4),
    int("-ff" + "ee" * 10, 16),
    int("z" * 15, 36),
    int("0b" + "10" * 40, 0),
)
print(
    "bytes", (2**72 + 3).to_bytes(10, "little").hex(), int.from_bytes(bytes(range(1, 13)), "little")
)
print(
    "edge",
    2**30 - 1 + 1,
    -(2**30) - 1,
    2**31 * 2**31,
    2**62 - 1 + 2**62,
    -(2**62) - 2**62,
    46341**2,
    -(2**30) * -1,
)
print(
    "small again",
    10**30 // 10**29,
    10**30 - 10**30,
    (10**30 + 5) % 10,
    big - big + 1 == 1,
    [7][10**30 - 10**30],
)
print("hash", hash(10**20) == hash(10**20), {10**20: "x"}[10**19 * 10], 10**20 in {10**20, 1})
