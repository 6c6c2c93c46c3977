# Bit manipulation, checksums, ciphers and number theory on small and big ints.
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
print("popcount:", [popcount(n) for n in (0, 1, 255, 256, 2 ** 31 - 1, 2 ** 64 - 1, 10 ** 20)])
def reverse_bits(n, w): return sum(((n >> i) & 1) << (w - 1 - i) for i in range(w))
print("reverse:", reverse_bits(1, 8), reverse_bits(0b1101, 4), hex(reverse_bits(0x12345678, 32)), reverse_bits(reverse_bits(12345, 40), 40))
print("lowest and highest:", [(n & -n, len(bin(n)) - 2) for n in (1, 12, 96, 2 ** 40 + 2 ** 10)])
def rotl(x, n, w=32): return ((x << n) | (x >> (w - n))) & ((1 << w) - 1)
print("rotate:", hex(rotl(0x80000001, 1)), hex(rotl(0x12345678, 8)), hex(rotl(0x0123456789abcdef, 20, 64)))
def crc32(data):
    crc = 0xffffffff
    for b in data:
        crc ^= b
        for _ in range(8): crc = (crc >> 1) ^ (0xedb88320 if crc & 1 else 0)
    return crc ^ 0xffffffff
print("crc32:", hex(crc32(b"")), hex(crc32(b"123456789")), hex(crc32(b"The quick brown fox")))
def adler(data):
    a, b = 1, 0
    for c in data: a, b = (a + c) % 65521, (b + a + c) % 65521
    return b << 16 | a
print("adler:", hex(adler(b"Wikipedia")), hex(adler(bytes(range(256)))))
def fnv(data):
    h = 0xcbf29ce484222325
    for b in data: h = ((h ^ b) * 0x100000001b3) & 0xffffffffffffffff
    return h
print("fnv:", hex(fnv(b"hello")), hex(fnv(b"")))
def djb2(s):
    h = 5381
    for c in s: h = (h * 33 + ord(c)) & 0xffffffff
    return h
print("djb2:", djb2("hello"), djb2("a" * 30))
def xorshift(n, seed=2463534242):
    out = []
    for _ in range(n):
        seed ^= seed << 13 & 0xffffffff
        seed ^= seed >> 17
        seed ^= seed << 5 & 0xffffffff
        out.append(seed)
    return out
print("xorshift:", xorshift(6))
def lfsr(n, s=0xACE1):
    out = []
    for _ in range(n):
        bit = (s ^ s >> 2 ^ s >> 3 ^ s >> 5) & 1
        s = s >> 1 | bit << 15
        out.append(s)
    return out
print("lfsr:", lfsr(8))
def tea(v, k):
    a, b, s = v[0], v[1], 0
    for _ in range(32):
        s = (s + 0x9e3779b9) & 0xffffffff
        a = (a + ((b << 4) + k[0] ^ b + s ^ (b >> 5) + k[1])) & 0xffffffff
        b = (b + ((a << 4) + k[2] ^ a + s ^ (a >> 5) + k[3])) & 0xffffffff
    return hex(a), hex(b)
print("tea:", tea((0x01234567, 0x89abcdef), (1, 2, 3, 4)))
def gray(n): return n ^ n >> 1
print("gray:", [gray(i) for i in range(16)], all(popcount(gray(i) ^ gray(i + 1)) == 1 for i in range(64)))
def signed(n, w): return n - (1 << w) if n >> (w - 1) & 1 else n
print("signed:", signed(0xff, 8), signed(0x7f, 8), signed(0xffffffff, 32), signed(2 ** 63, 64))
print("two's complement:", -1 & 0xff, -128 & 0xffff, -5 & 0xffffffff, ~0 & 0xff, -2 ** 40 & 2 ** 64 - 1, -1 >> 5, -7 >> 1, -7 & 3, -7 | 3, -7 ^ 3, -2 ** 70 >> 3, -2 ** 70 & 2 ** 71 - 1)
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print("egcd:", egcd(240, 46), egcd(2 ** 50, 3 ** 30), pow(3, 10 ** 9 + 5, 10 ** 9 + 7) * 3 % (10 ** 9 + 7))
def miller(n):
    if n < 4: return n > 1
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13):
        if a >= n: continue
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print("primes:", [n for n in range(60) if miller(n)], miller(2 ** 61 - 1), miller(2 ** 61 + 1), miller(10 ** 18 + 9))
def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out + [n] if n > 1 else out
print("factors:", factors(360), factors(97), factors(2 ** 20 - 1), factors(600851475143))
p, q, e = 61, 53, 17
n, phi = p * q, (p - 1) * (q - 1)
d = egcd(e, phi)[1] % phi
print("rsa:", d, pow(65, e, n), pow(pow(65, e, n), d, n))
def to_base(n, b):
    s = ""
    while n: n, r = divmod(n, b); s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
    return s or "0"
print("bases:", [to_base(255, b) for b in (2, 3, 8, 16, 36)], all(int(to_base(n, b), b) == n for n in (0, 1, 99, 2 ** 40 + 7) for b in (2, 7, 16, 36)))
print("bitset:", sorted(i for i in range(20) if (1 << 3 | 1 << 7 | 1 << 19) >> i & 1), bin(0b1100 & ~0b0100), bin(0b1010 ^ 0b0110 | 1))
def morton(x, y): return sum((x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1 for i in range(16))
print("morton:", [morton(x, y) for x in range(3) for y in range(3)], morton(65535, 65535))
print("pi digits:", (lambda n: str((lambda a, b: 4 * (4 * a - b))(*[sum((-1) ** k * (10 ** (n + 5)) // ((2 * k + 1) * m ** (2 * k + 1)) for k in range(60)) for m in (5, 239)]))[:n])(30))
