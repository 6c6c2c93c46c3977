# Where small integers turn big: around 2**29, 2**30, 2**31, 2**32, 2**62, 2**63, 2**64.
edges = []
for e in (15, 16, 29, 30, 31, 32, 33, 47, 48, 61, 62, 63, 64, 65):
    for d in (-1, 0, 1):
        edges.append((1 << e) + d)
edges += [-x for x in edges]
for x in edges:
    print(x, x + 1, x - 1, -x, ~x, abs(x), x * 2, x // 2, x >> 1, x << 1, hex(x), x % 1000, x & 0xffff)
for x in edges[6:20] + edges[-36:-22]:
    print(x * x, x * 3, x * -5, x ** 3, x // 7, x % 7, -x // 7, -x % 7, x // -13, x % -13, divmod(x, 10))
for x, y in ((1 << 30, 1 << 30), ((1 << 30) - 1, 1), (-(1 << 30), -1), (1 << 31, -(1 << 31)), ((1 << 62) - 1, 1), ((1 << 63) - 1, 1 << 63)):
    print("pair", x, y, x + y, x - y, x * y, x & y, x | y, x ^ y, x == y, x < y, x > y)
print("back to small:", (1 << 40) - (1 << 40) + 5, (1 << 31) >> 29, (1 << 64) // (1 << 63), (1 << 64) % 10, (1 << 32) * 0)
print("equal:", (1 << 30) == 2 ** 30, 1073741824 == (1 << 29) * 2, (1 << 30) != (1 << 30) + 1, {2 ** 30: "a"}[1 << 30], {2 ** 31: 1, -2 ** 31: 2}[-(1 << 31)])
n = (1 << 30) - 3
seen = []
for _ in range(6):
    seen.append(n)
    n += 1
print("count up:", seen)
n = -(1 << 30) + 2
seen = []
for _ in range(6):
    seen.append(n)
    n -= 1
print("count down:", seen)
n, seen = 1, []
for _ in range(35):
    n *= 3
    seen.append(n)
print("powers of three:", seen)
n, seen = -1, []
for _ in range(34):
    n <<= 1
    seen.append(n)
print("shifted:", seen)
print("negation:", -(-(1 << 30)), -(1 << 30) * -1, abs(-(1 << 30)), -(1 << 30) // -1, (-(1 << 30)) % -1)
print("invert:", ~((1 << 30) - 1), ~(-(1 << 30)), ~(1 << 31), ~((1 << 32) - 1))
print("multiply:", 46341 * 46341, 32768 * 32768, 32767 * 32769, -32768 * 32768, 65536 * 65536, 46340 * 46340, 1000000 * 1000000)
print("range:", list(range((1 << 30) - 2, (1 << 30))), len(range(0, 1 << 29)), (1 << 30) in range((1 << 30) - 2, (1 << 30) + 1), range((1 << 29) - 1, 1 << 30)[-1])
print("float:", float(1 << 30), float((1 << 31) - 1), int(float(1 << 62)), (1 << 53) + 1 == float(1 << 53), int(2.0 ** 30), int(-2.0 ** 30), int(2.0 ** 31), int(1e15))
print("hash:", hash((1 << 30) - 1), hash(-(1 << 30)))
print("literals:", 1073741823, 1073741824, -1073741824, -1073741825, 0x3fffffff, 0x40000000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000)
