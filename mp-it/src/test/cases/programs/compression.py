# Run-length coding, Huffman trees and LZ: bytes, bit streams, trees of tuples, dictionaries.


class BitWriter:
    def __init__(self):
        self.data = bytearray()
        self.bits = 0

    def write(self, value, width):
        for place in range(width - 1, -1, -1):
            if self.bits % 8 == 0:
                self.data.append(0)
            if value >> place & 1:
                self.data[-1] |= 0x80 >> self.bits % 8
            self.bits += 1


class BitReader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, width):
        value = 0
        for _ in range(width):
            if self.at >= 8 * len(self.data):
                raise EOFError("out of bits")
            value = value << 1 | self.data[self.at >> 3] >> (7 - self.at % 8) & 1
            self.at += 1
        return value


def rle_encode(text):
    result, at = "", 0
    while at < len(text):
        end = at
        while end < len(text) and text[end] == text[at]:
            end += 1
        result += (str(end - at) if end - at > 1 else "") + text[at]
        at = end
    return result


def rle_decode(text):
    result, count = "", 0
    for char in text:
        if char.isdigit():
            count = 10 * count + int(char)
        else:
            result += char * (count or 1)
            count = 0
    return result


def huffman_tree(data):
    """Leaves are byte values, inner nodes pairs."""
    counts = {}
    for byte in data:
        counts[byte] = counts.get(byte, 0) + 1
    nodes = sorted((count, byte, byte) for byte, count in counts.items())
    while len(nodes) > 1:
        (count_a, name_a, a), (count_b, name_b, b) = nodes[:2]
        node = (count_a + count_b, min(name_a, name_b), (a, b))
        at = 0
        rest = nodes[2:]
        while at < len(rest) and rest[at][:2] <= node[:2]:
            at += 1
        nodes = rest[:at] + [node] + rest[at:]
    return nodes[0][2]


def codes(tree, value=0, width=0):
    if isinstance(tree, int):
        yield tree, value, width or 1
    else:
        for bit, branch in enumerate(tree):
            yield from codes(branch, value << 1 | bit, width + 1)


def huffman_encode(data):
    tree = huffman_tree(data)
    table = {byte: (value, width) for byte, value, width in codes(tree)}
    writer = BitWriter()
    for byte in data:
        writer.write(*table[byte])
    return tree, bytes(writer.data), writer.bits


def huffman_decode(tree, packed, size):
    reader, result = BitReader(packed), bytearray()
    while len(result) < size:
        node = tree
        if isinstance(node, int):
            reader.read(1)
        while not isinstance(node, int):
            node = node[reader.read(1)]
        result.append(node)
    return bytes(result)


def lzw_encode(data):
    table = {bytes([i]): i for i in range(256)}
    writer, width, word = BitWriter(), 9, b""
    for byte in data:
        longer = word + bytes([byte])
        if longer in table:
            word = longer
            continue
        writer.write(table[word], width)
        table[longer] = len(table)
        if len(table) > 1 << width:
            width += 1
        word = bytes([byte])
    if word:
        writer.write(table[word], width)
    return bytes(writer.data)


def lzw_decode(packed, size):
    table = [bytes([i]) for i in range(256)]
    reader, width, result, word = BitReader(packed), 9, b"", b""
    while len(result) < size:
        code = reader.read(width)
        entry = table[code] if code < len(table) else word + word[:1]
        result += entry
        if word:
            table.append(word + entry[:1])
        word = entry
        if len(table) + 1 > 1 << width:
            width += 1
    return result


def lz77_encode(data, window=255):
    """Triples (distance, length, next byte or None)."""
    at, triples = 0, []
    while at < len(data):
        best, distance = 0, 0
        for start in range(max(0, at - window), at):
            length = 0
            while at + length < len(data) and data[start + length] == data[at + length]:
                length += 1
            if length > best:
                best, distance = length, at - start
        at += best
        triples.append((distance, best, data[at] if at < len(data) else None))
        at += 1
    return triples


def lz77_decode(triples):
    result = bytearray()
    for distance, length, byte in triples:
        for _ in range(length):
            result.append(result[-distance])
        if byte is not None:
            result.append(byte)
    return bytes(result)


for text in ("", "a", "aaab", "abc", "wwwwwwwwwwwwbw", "ssnaaaakeee"):
    packed = rle_encode(text)
    print("rle", repr(text), packed, rle_decode(packed) == text)

SAMPLES = (
    b"abracadabra",
    b"aaaaaaaaaaaaaaaa",
    b"tobeornottobeortobeornot",
    bytes(range(64)),
    b"she sells sea shells by the sea shore " * 12,
)
for data in SAMPLES:
    tree, packed, bits = huffman_encode(data)
    print(
        "huffman",
        len(data),
        "->",
        bits,
        packed[:6].hex(),
        huffman_decode(tree, packed, len(data)) == data,
    )
    packed = lzw_encode(data)
    print(
        "lzw    ",
        len(data),
        "->",
        len(packed),
        packed[:6].hex(),
        lzw_decode(packed, len(data)) == data,
    )
    triples = lz77_encode(data)
    print("lz77   ", len(data), "->", len(triples), triples[:3], lz77_decode(triples) == data)
print(huffman_tree(b"abracadabra"), sorted(codes(huffman_tree(b"abracadabra"))))
try:
    huffman_decode((97, 98), b"\x80", 9)
except EOFError as error:
    print("EOFError", error)
