# Numbers and bytes in other notations: bases 2 to 62, 58, 64, 85, factorial, balanced ternary.

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def to_base(n, base, digits=DIGITS):
    if n < 0:
        return "-" + to_base(-n, base, digits)
    text = ""
    while True:
        n, digit = divmod(n, base)
        text = digits[digit] + text
        if not n:
            return text


def from_base(text, base, digits=DIGITS):
    n = 0
    for char in text:
        value = digits.find(char)
        if not 0 <= value < base:
            raise ValueError("%r is no digit in base %d" % (char, base))
        n = n * base + value
    return n


def base64_encode(data):
    text = ""
    for i in range(0, len(data), 3):
        group = data[i : i + 3]
        n = int.from_bytes(group + b"\0" * (3 - len(group)), "big")
        chars = "".join(BASE64[n >> shift & 63] for shift in (18, 12, 6, 0))
        text += chars[: len(group) + 1] + "=" * (3 - len(group))
    return text


def base64_decode(text):
    data = bytearray()
    for i in range(0, len(text), 4):
        group = text[i : i + 4].rstrip("=")
        n = 0
        for char in group + "A" * (4 - len(group)):
            n = n << 6 | BASE64.index(char)
        data += n.to_bytes(3, "big")[: len(group) - 1]
    return bytes(data)


def base85_encode(data):
    text = bytearray()
    for i in range(0, len(data), 4):
        group = data[i : i + 4]
        n = int.from_bytes(group + bytes(4 - len(group)), "big")
        chars = bytearray(5)
        for place in range(4, -1, -1):
            n, digit = divmod(n, 85)
            chars[place] = 33 + digit
        text.extend(chars[: len(group) + 1])
    return text.decode()


def base58_encode(data):
    zeros = len(data) - len(data.lstrip(b"\0"))
    n = int.from_bytes(data, "big")
    return "1" * zeros + (to_base(n, 58, BASE58) if n else "")


def balanced_ternary(n):
    """Digits +, 0 and - for 1, 0 and -1."""
    if n == 0:
        return "0"
    text = ""
    while n:
        n, digit = divmod(n + 1, 3)
        text = "-0+"[digit] + text
    return text


def factoradic(n):
    digits, base = [], 1
    while n or not digits:
        n, digit = divmod(n, base)
        digits.append(digit)
        base += 1
    return digits[::-1]


def permutation(n, items):
    items = list(items)
    digits = factoradic(n)
    digits = [0] * (len(items) - len(digits)) + digits
    return "".join(items.pop(digit) for digit in digits)


for n in (0, 1, 61, 62, 255, -1000, 10**18, 2**100):
    print(n, [to_base(n, base) for base in (2, 7, 16, 36, 62)][1 if n > 2**32 else 0 :])
numbers = (5, 1234567, 10**30 + 1)
print("round trip", all(from_base(to_base(n, b), b) == n for n in numbers for b in range(2, 63)))
print("builtin", all(int(to_base(n, b), b) == n for n in numbers for b in range(2, 37)))
for text, base in (("129", 9), ("xyz", 16), ("-1", 10), ("1 0", 2)):
    try:
        print(from_base(text, base))
    except ValueError as error:
        print("ValueError", error)

for data in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(250, 256))):
    text = base64_encode(data)
    print("base64", data, text, base64_decode(text) == data)
print(
    "base64 round trip",
    all(base64_decode(base64_encode(bytes(range(n)))) == bytes(range(n)) for n in range(70)),
)
print(
    "base85",
    base85_encode(b"Man sure."),
    base85_encode(b"\0\0\0\0"),
    base85_encode(b""),
    base85_encode(b"xyz!"),
)
print(
    "base58",
    base58_encode(b"Hello World!"),
    base58_encode(b"\0\0\1"),
    base58_encode(b""),
    base58_encode(b"\xff" * 8),
)
print("ternary", [balanced_ternary(n) for n in range(-5, 6)], balanced_ternary(1000))
print("factoradic", [factoradic(n) for n in (0, 1, 5, 24, 463, 10**9)])
print(
    "permutations", [permutation(n, "abc") for n in range(6)], permutation(10**6 - 1, "0123456789")
)
print(
    "formats",
    "{:b} {:o} {:x} {:X} {:c}".format(10, 64, 255, 255, 65),
    "{:08b}|{:#x}|{:>6o}".format(37, 48879, 8),
)
print("percent", "%x %X %o %c %5d|%-5d|%05d|%+d" % (48879, 48879, 8, 66, 42, 42, 42, 42))
print(
    "hex",
    b"\x00\xffabc".hex(),
    bytes.fromhex("00ff 61"),
    "\x41\u0042\103",
    ord("\n"),
    hex(-255),
    bin(-5),
    oct(-8),
)
