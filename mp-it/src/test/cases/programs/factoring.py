# Big integers: modular powers, primality tests, factoring by trial and by Pollard's rho, RSA.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q = a // b
        a, b, x, u, y, v = b, a - q * b, u, x - q * u, v, y - q * v
    return a, x, y


def inverse(a, m):
    g, x, _ = extended(a % m, m)
    if g != 1:
        raise ZeroDivisionError("%d has no inverse modulo %d" % (a, m))
    return x % m


def root(n):
    if n < 2:
        return n
    x = 1 << (len(bin(n)) - 1) // 2
    while True:
        y = (x + n // x) // 2
        if abs(y - x) < 2:
            x = min(x, y)
            while x * x > n:
                x -= 1
            while (x + 1) * (x + 1) <= n:
                x += 1
            return x
        x = y


WITNESSES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)


def is_prime(n):
    if n < 2:
        return False
    for p in WITNESSES:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in WITNESSES:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return d
    raise ValueError(n)


def factors(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factors(d) + factors(n // d))


print([n for n in range(60) if is_prime(n)])
print([is_prime(n) for n in (2**31 - 1, 2**61 - 1, 2**67 - 1, 2**89 - 1, 561, 41041, 10**18 + 9, 10**18 + 11)])
for n in (12, 97, 1001, 2**16 + 1, 2**32 + 1, 600851475143, 10**12 + 39, 10403 * 10403, 9999991 * 99991, 2**40 - 1):
    found = factors(n)
    product = 1
    for p in found:
        product *= p
    print(n, found, product == n)
print([root(n) for n in (0, 1, 2, 15, 16, 17, 10**20, 10**40 - 1, 2**101)], all(root(n * n) == n for n in range(0, 3000, 7)))
print([inverse(a, 97) for a in (1, 2, 50, 96)], all(a * inverse(a, 1009) % 1009 == 1 for a in range(1, 1009, 50)))
try:
    inverse(6, 9)
except ZeroDivisionError as e:
    print(e)
print([extended(a, b) for a, b in ((240, 46), (17, 5), (0, 7), (10**20, 3**30))])
p, q, e = 2**61 - 1, 2**89 - 1, 65537
n, phi = p * q, (p - 1) * (q - 1)
d = inverse(e, phi)
print("n", n, "d", d)
for message in (b"hi", b"a secret", b"\x00\x01\xff"):
    m = int.from_bytes(message, "big")
    c = pow(m, e, n)
    back = pow(c, d, n)
    print(m, c, back == m, back.to_bytes(len(message), "big") == message)
print("digits", len(str(3**1000)), str(3**1000)[:20], sum(int(c) for c in str(2**500)), (7**300) % (10**15))


def crt(pairs):
    x, m = 0, 1
    for r, n in pairs:
        x += m * ((r - x) * inverse(m, n) % n)
        m *= n
    return x % m, m


print(crt([(2, 3), (3, 5), (2, 7)]), crt([(i, p) for i, p in enumerate(WITNESSES)]))
print([f for f in (2**i + 1 for i in (1, 2, 4, 8, 16)) if is_prime(f)], hex(pow(3, 10**15, 2**64)), pow(5, 0, 7), pow(2, 100))
