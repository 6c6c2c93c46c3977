# Huffman codes: counting, a heap of trees, bits in a bytearray and back.
import heapq


class Leaf:
    def __init__(self, symbol, count):
        self.symbol, self.count = symbol, count

    def codes(self, prefix):
        yield self.symbol, prefix or "0"


class Fork:
    def __init__(self, left, right):
        self.left, self.right, self.count = left, right, left.count + right.count

    def codes(self, prefix):
        yield from self.left.codes(prefix + "0")
        yield from self.right.codes(prefix + "1")


def tree(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    heap = [(count, order, Leaf(c, count)) for order, (c, count) in enumerate(sorted(counts.items()))]
    heapq.heapify(heap)
    order = len(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)[2]
        b = heapq.heappop(heap)[2]
        heapq.heappush(heap, (a.count + b.count, order, Fork(a, b)))
        order += 1
    return heap[0][2]


class BitWriter:
    def __init__(self):
        self.data, self.free = bytearray(), 0

    def write(self, bits):
        for bit in bits:
            if self.free == 0:
                self.data.append(0)
                self.free = 8
            self.free -= 1
            if bit == "1":
                self.data[-1] |= 1 << self.free


def read_bits(data, count):
    for i in range(count):
        yield data[i // 8] >> (7 - i % 8) & 1


def encode(text, root):
    codes = dict(root.codes(""))
    writer = BitWriter()
    total = 0
    for c in text:
        writer.write(codes[c])
        total += len(codes[c])
    return bytes(writer.data), total


def decode(data, count, root):
    node, out = root, []
    for bit in read_bits(data, count):
        if isinstance(node, Fork):
            node = node.right if bit else node.left
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = root
    return "".join(out)


for text in ("abracadabra", "mississippi river", "aaaaaaaa", "ab", "the quick brown fox jumps over the lazy dog", "x" * 50 + "y" * 20 + "z" * 5 + "w"):
    root = tree(text)
    codes = sorted(root.codes(""))
    print(repr(text[:20]), len(text), root.count)
    print("  ", " ".join("%s=%s" % (c if c != " " else "_", code) for c, code in codes))
    data, count = encode(text, root)
    print("  ", count, "bits", len(data), "bytes", data[:8])
    assert decode(data, count, root) == text
    for _, a in codes:
        assert not any(b.startswith(a) for _, b in codes if b != a)
    average = count / len(text)
    print("   %.3f bits a symbol" % average, len(codes), max(len(code) for _, code in codes))
try:
    tree("")
except IndexError as e:
    print(repr(e))
try:
    encode("abc", tree("ab"))
except KeyError as e:
    print(repr(e))
