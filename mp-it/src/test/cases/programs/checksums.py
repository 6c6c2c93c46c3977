# CRCs, Adler, Fletcher, FNV, Luhn, ISBN and SHA-256, all from their definitions.


def crc_table(polynomial):
    table = []
    for byte in range(256):
        crc = byte
        for _ in range(8):
            crc = crc >> 1 ^ polynomial if crc & 1 else crc >> 1
        table.append(crc)
    return table


CRC32 = crc_table(0xEDB88320)


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc = CRC32[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def crc(data, width, polynomial, start, reflected, final):
    """The general form, bit by bit."""

    def mirrored(value, bits):
        return sum((value >> i & 1) << bits - 1 - i for i in range(bits))

    value, top = start, 1 << width - 1
    for byte in data:
        value ^= (mirrored(byte, 8) if reflected else byte) << width - 8
        for _ in range(8):
            value = (value << 1 ^ polynomial if value & top else value << 1) & (top << 1) - 1
    return (mirrored(value, width) if reflected else value) ^ final


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fletcher16(data):
    a = b = 0
    for byte in data:
        a = (a + byte) % 255
        b = (b + a) % 255
    return b << 8 | a


def fnv1a(data, bits):
    prime, value = {32: (0x01000193, 0x811C9DC5), 64: (0x100000001B3, 0xCBF29CE484222325)}[bits]
    for byte in data:
        value = (value ^ byte) * prime & (1 << bits) - 1
    return value


def luhn(number):
    total = 0
    for i, digit in enumerate(reversed(number)):
        digit = int(digit) * (1 + i % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def isbn_10(text):
    digits = [10 if char == "X" else int(char) for char in text if char != "-"]
    return len(digits) == 10 and sum(i * d for i, d in enumerate(digits, 1)) % 11 == 0


def isbn_13(text):
    digits = [int(char) for char in text if char != "-"]
    return (
        len(digits) == 13 and sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
    )


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def root_fraction(n, degree):
    """The first 32 bits after the point of a root of n."""
    low, high = 0, n << 32
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= n << 32 * degree:
            low = middle
        else:
            high = middle - 1
    return low & 0xFFFFFFFF


PRIMES = [prime for prime, _ in zip(primes(), range(64))]


class Sha256:
    start = tuple([root_fraction(p, 2) for p in PRIMES[:8]])
    constants = tuple([root_fraction(p, 3) for p in PRIMES])

    def __init__(self, data=b""):
        self.state = self.start
        self.rest = b""
        self.length = 0
        self.update(data)

    def update(self, data):
        self.length += len(data)
        self.rest += data
        while len(self.rest) >= 64:
            self.state = self.compress(self.rest[:64])
            self.rest = self.rest[64:]

    def compress(self, block):
        def turned(x, by):
            return (x >> by | x << 32 - by) & 0xFFFFFFFF

        w = [int.from_bytes(block[i : i + 4], "big") for i in range(0, 64, 4)]
        for i in range(16, 64):
            s0 = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & 0xFFFFFFFF)
        a, b, c, d, e, f, g, h = self.state
        for k, word in zip(self.constants, w):
            t1 = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + k + word
            t2 = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = t1 + t2 & 0xFFFFFFFF, a, b, c, d + t1 & 0xFFFFFFFF, e, f, g
        return tuple(x + y & 0xFFFFFFFF for x, y in zip(self.state, (a, b, c, d, e, f, g, h)))

    def hexdigest(self):
        end = Sha256()
        end.state = self.state
        end.update(
            self.rest
            + b"\x80"
            + bytes((55 - self.length) % 64)
            + (8 * self.length).to_bytes(8, "big")
        )
        return "".join("%08x" % word for word in end.state)


CHECK = b"123456789"
for data in (b"", b"a", CHECK, bytes(range(256))):
    print(
        "%08x %08x %04x %08x %016x"
        % (crc32(data), adler32(data), fletcher16(data), fnv1a(data, 32), fnv1a(data, 64))
    )
print("in parts", crc32(b"6789", crc32(b"12345")) == crc32(CHECK))
for name, width, polynomial, start, reflected, final in (
    ("crc-8", 8, 0x07, 0, False, 0),
    ("arc", 16, 0x8005, 0, True, 0),
    ("xmodem", 16, 0x1021, 0, False, 0),
    ("x-25", 16, 0x1021, 0xFFFF, True, 0xFFFF),
    ("crc-24", 24, 0x864CFB, 0xB704CE, False, 0),
    ("crc-32", 32, 0x04C11DB7, 0xFFFFFFFF, True, 0xFFFFFFFF),
    ("crc-64", 64, 0x42F0E1EBA9EA3693, 0, False, 0),
):
    print("%-7s %x" % (name, crc(CHECK, width, polynomial, start, reflected, final)))
print("luhn", [luhn(n) for n in ("79927398713", "79927398710", "0", "4111111111111111")])
print(
    "isbn",
    isbn_10("3-16-148410-X"),
    isbn_10("3-16-148411-X"),
    isbn_13("978-3-16-148410-0"),
    isbn_13("978-3-16-148410-1"),
)
print(
    "constants", ["%08x" % c for c in Sha256.start[:3]], ["%08x" % c for c in Sha256.constants[-2:]]
)
for data in (
    b"",
    b"abc",
    b"a" * 55,
    b"a" * 56,
    b"a" * 64,
    b"The quick brown fox jumps over the lazy dog",
):
    print("sha256", len(data), Sha256(data).hexdigest())
sha = Sha256()
for piece in (b"The quick brown ", b"fox jumps over", b"", b" the lazy dog"):
    sha.update(piece)
print("in parts", sha.hexdigest() == Sha256(data).hexdigest(), sha.hexdigest() == sha.hexdigest())
