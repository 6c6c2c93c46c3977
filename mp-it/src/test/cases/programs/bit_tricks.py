# Bits: counting, reversing, Gray codes, Hamming codes, bit sets, fixed point, random shift registers.


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def reverse_bits(n, width):
    result = 0
    for _ in range(width):
        result = result << 1 | n & 1
        n >>= 1
    return result


def gray(n):
    return n ^ n >> 1


def from_gray(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n


def is_power_of_2(n):
    return n > 0 and n & n - 1 == 0


def subsets(mask):
    part = mask
    while True:
        yield part
        if not part:
            return
        part = part - 1 & mask


def next_with_same_count(n):
    low = n & -n
    ripple = n + low
    return ripple | (n ^ ripple) // low >> 2


def hamming_encode(nibble):
    d = [nibble >> i & 1 for i in range(4)]
    p1, p2, p3 = d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]
    word = 0
    for bit in (p1, p2, d[0], p3, d[1], d[2], d[3]):
        word = word << 1 | bit
    return word


def hamming_decode(word):
    bits = [word >> 6 - i & 1 for i in range(7)]
    wrong = 0
    for place, bit in enumerate(bits, 1):
        if bit:
            wrong ^= place
    if wrong:
        bits[wrong - 1] ^= 1
    return bits[2] | bits[4] << 1 | bits[5] << 2 | bits[6] << 3, wrong


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for item in items:
            self.bits |= 1 << item

    @classmethod
    def of(cls, bits):
        result = cls()
        result.bits = bits
        return result

    def __iter__(self):
        n, item = self.bits, 0
        while n:
            if n & 1:
                yield item
            n >>= 1
            item += 1

    def __len__(self):
        return popcount(self.bits)

    def __contains__(self, item):
        return bool(self.bits >> item & 1)

    def __or__(self, other):
        return BitSet.of(self.bits | other.bits)

    def __and__(self, other):
        return BitSet.of(self.bits & other.bits)

    def __xor__(self, other):
        return BitSet.of(self.bits ^ other.bits)

    def __sub__(self, other):
        return BitSet.of(self.bits & ~other.bits)

    def __invert__(self):
        return BitSet.of(~self.bits & 0xFFFF)

    def __le__(self, other):
        return self & other == self

    def __eq__(self, other):
        return self.bits == other.bits

    def __repr__(self):
        return "{%s}" % ",".join(str(item) for item in self)


def shift_register(state, taps, width):
    while True:
        yield state & 1
        feedback = popcount(state & taps) & 1
        state = state >> 1 | feedback << width - 1


def xorshift(x):
    while True:
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        yield x


def signed(n, width):
    return n - (1 << width) if n >> width - 1 & 1 else n


def add_32(a, b):
    """32-bit sum with flags, as a processor sees it."""
    total = a + b
    result = total & 0xFFFFFFFF
    overflow = (a ^ result) & (b ^ result) & 0x80000000 != 0
    return hex(result), "N" * (result >> 31) + "Z" * (not result) + "C" * (
        total >> 32
    ) + "V" * overflow


print("popcount", [popcount(n) for n in (0, 1, 7, 255, 0x55555555, 2**31 - 1, 2**64 - 1, 2**100)])
print(
    "reversed", hex(reverse_bits(0x12345678, 32)), bin(reverse_bits(0b1101, 4)), reverse_bits(1, 8)
)
print(
    "gray",
    ["{:03b}".format(gray(n)) for n in range(8)],
    all(from_gray(gray(n)) == n for n in range(300)),
)
print("powers", [n for n in range(-4, 70) if is_power_of_2(n)])
print("subsets", [bin(part) for part in subsets(0b1011)])
n, same = 0b111, []
for _ in range(10):
    same.append("{:05b}".format(n))
    n = next_with_same_count(n)
print("three bits", same)
words = [hamming_encode(nibble) for nibble in range(16)]
print("hamming", ["{:07b}".format(word) for word in words[:6]])
print(
    "repaired",
    all(hamming_decode(w ^ 1 << e) == (n, 7 - e) for n, w in enumerate(words) for e in range(7)),
)
print(
    "distance",
    min(popcount(a ^ b) for a in words for b in words if a != b),
    hamming_decode(words[9]),
)

a, b = BitSet([1, 3, 5, 7, 40]), BitSet(range(6))
print("sets", a, b, a | b, a & b, a - b, a ^ b, len(a), 3 in a, 4 in a, 40 in a)
print(
    "order",
    BitSet([3]) <= a,
    a <= b,
    a == BitSet([40, 7, 5, 3, 1]),
    ~BitSet(range(0, 16, 2)),
    BitSet(),
)

register = shift_register(0b1001, 0b0011, 4)
print("register", "".join(str(next(register)) for _ in range(30)))
source = xorshift(2463534242)
print("xorshift", [next(source) for _ in range(4)])
print("signed", [signed(n, 8) for n in (0, 127, 128, 255)], signed(0xFFFF0000, 32), signed(5, 64))
for a, b in (
    (1, 2),
    (0x7FFFFFFF, 1),
    (0xFFFFFFFF, 1),
    (0x80000000, 0x80000000),
    (0xFFFFFFFE, 0xFFFFFFFF),
):
    print("add", hex(a), hex(b), *add_32(a, b))
print(
    "negative",
    -1 >> 5,
    -5 >> 1,
    -5 & 3,
    -8 | 3,
    -1 ^ 5,
    ~0,
    ~-1,
    -256 >> 4,
    -1 << 4,
    5 & -2,
    -6 ^ -3,
)
print(
    "wide",
    1 << 31,
    1 << 62,
    1 << 63,
    -1 << 31,
    (1 << 40) - 1 >> 20,
    2**31 & 2**31 - 1,
    -(2**31) >> 31,
    -(2**40) & 2**41 - 1,
)
for shift in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        print(shift())
    except ValueError as error:
        print("ValueError", error)
x = 0b1010
x |= 1
x &= ~2
x ^= 0b100
x <<= 3
x >>= 1
print("in place", bin(x), True | False, True & 1, True ^ True, ~True, True << 3, 5 & True)
