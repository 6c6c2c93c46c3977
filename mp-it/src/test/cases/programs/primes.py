# Primes in five ways: sieves in bytearrays and dictionaries, trial division, Miller-Rabin, rho.


def sieve(limit):
    is_prime = bytearray(b"\x01" * (limit + 1))
    is_prime[0] = is_prime[1] = 0
    n = 2
    while n * n <= limit:
        if is_prime[n]:
            for multiple in range(n * n, limit + 1, n):
                is_prime[multiple] = 0
        n += 1
    return [n for n in range(limit + 1) if is_prime[n]]


def endless():
    """A sieve that grows: composites wait in a dictionary for the primes that divide them."""
    waiting = {}
    n = 2
    while True:
        divisors = waiting.pop(n, None)
        if divisors is None:
            yield n
            waiting[n * n] = [n]
        else:
            for divisor in divisors:
                waiting.setdefault(n + divisor, []).append(divisor)
        n += 1


def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1 if divisor == 2 else 2
    return True


def is_probably_prime(n, bases=(2, 3, 5, 7, 11, 13, 17)):
    if n < 20:
        return n in (2, 3, 5, 7, 11, 13, 17, 19)
    if n % 2 == 0:
        return False
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    for base in bases:
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def rho(n):
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        slow = fast = 2
        factor = 1
        while factor == 1:
            slow = (slow * slow + c) % n
            fast = (fast * fast + c) % n
            fast = (fast * fast + c) % n
            factor = gcd(abs(slow - fast), n)
        if factor != n:
            return factor
    raise ValueError("no luck with %d" % n)


def factors(n):
    if n == 1:
        return []
    if is_probably_prime(n):
        return [n]
    factor = rho(n)
    return sorted(factors(factor) + factors(n // factor))


def power_form(n):
    parts = []
    previous, count = None, 0
    for factor in factors(n) + [None]:
        if factor == previous:
            count += 1
            continue
        if previous:
            parts.append("%d^%d" % (previous, count) if count > 1 else str(previous))
        previous, count = factor, 1
    return " * ".join(parts) or "1"


small = sieve(100)
print("below 100", small, len(small))
source = endless()
print("endless", [next(source) for _ in range(25)] == small, [next(source) for _ in range(5)])
numbers = range(-3, 2000)
by_sieve = set(sieve(2000))
print(
    "agree",
    all(is_prime(n) == (n in by_sieve) == is_probably_prime(n) for n in numbers if n >= 0),
    is_prime(-3),
)
print("counts", [(limit, len(sieve(limit))) for limit in (10, 100, 1000, 10000)])
print("sum below 10000", sum(sieve(10000)))
primes = sieve(1000)
print("twins", [(a, b) for a, b in zip(primes, primes[1:]) if b - a == 2][:8])
print("widest gap", max((b - a, a) for a, b in zip(primes, primes[1:])))
print("goldbach", [next((p, n - p) for p in primes if is_prime(n - p)) for n in (4, 28, 100, 992)])
print("liars", [n for n in range(3, 3000, 2) if is_probably_prime(n, (2,)) and not is_prime(n)])
print("carmichael", is_probably_prime(561), is_probably_prime(1729), is_probably_prime(294409))
for n in (2**31 - 1, 2**61 - 1, 2**67 - 1, 10**18 + 9, 10**18 + 7, 2**89 - 1):
    print("probably prime", n, is_probably_prime(n))
for n in (1, 2, 360, 1001, 65536, 999999, 600851475143, 10**12 + 1, 2**59 - 1):
    print("factors", n, "=", power_form(n))


def divisor_sums(limit):
    sums = [0] * (limit + 1)
    for divisor in range(1, limit // 2 + 1):
        for multiple in range(2 * divisor, limit + 1, divisor):
            sums[multiple] += divisor
    return sums


sums = divisor_sums(3000)
print("perfect", [n for n in range(1, 3001) if sums[n] == n])
print(
    "friends", [(n, sums[n]) for n in range(1, 3001) if n < sums[n] <= 3000 and sums[sums[n]] == n]
)
print("totients", [sum(1 for k in range(n) if gcd(k, n) == 1) for n in range(1, 21)])
