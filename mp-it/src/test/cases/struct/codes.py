# struct: each format character with each byte order, sizes, paddings, counts.
import struct


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


samples = {"b": -5, "B": 250, "h": -300, "H": 60000, "i": -70000, "I": 4000000000, "l": -70000, "L": 4000000000, "q": -(2**40), "Q": 2**63 + 1}
for kind in "bBhHiIlLqQ":
    for order in "<>!":
        packed = struct.pack(order + kind, samples[kind])
        print(order + kind, struct.calcsize(order + kind), packed, struct.unpack(order + kind, packed))
for kind in "fd":
    for order in "<>":
        packed = struct.pack(order + kind, -1.5)
        print(order + kind, packed, struct.unpack(order + kind, packed))
for special in (0.0, -0.0, float("inf"), float("-inf"), 1e-40, 3.4e38, 0.1):
    print(special, struct.pack("<f", special), struct.unpack("<f", struct.pack("<f", special)))
for fmt in ("<", ">bb", "<3b", "<b3x", "<bxh", "<5s", "<0s", "<s", "<2h2b", "<10s3i", "<bhiq", "bhi", "bq" if False else "bh", "hb", "ib", "3bh", "<1b", "<00b"):
    attempt("size %s" % fmt, lambda: struct.calcsize(fmt))
print(struct.pack("<3s", b"abcdef"), struct.pack("<5s", b"ab"), struct.pack("<s", b"xy"), struct.pack("<0s", b"q"))
print(struct.pack("<4s", "text"), struct.pack("<2s2s", b"a", b"bcd"))
print(struct.unpack("<2s3s", b"abcde"), struct.unpack("<0s", b""), struct.unpack("<xbx", b"\x01\x02\x03"))
print(struct.pack("<bxxh", 1, 2), struct.pack(">HxB", 258, 3))
print(struct.pack("<3B", 1, 2, 3), struct.unpack("<3B", b"\x01\x02\x03"), struct.unpack("<2h", b"\x01\x00\x02\x00"))
print(struct.pack("bh", 1, 2), struct.pack("bhi", 1, 2, 3), len(struct.pack("hb", 1, 2)))
data = bytes(range(1, 17))
for offset in (0, 1, 5, 12, -4, -16):
    attempt("from %d" % offset, lambda: struct.unpack_from("<I", data, offset))
for offset in (13, 16, 100, -3, -17):
    attempt("beyond %d" % offset, lambda: struct.unpack_from("<I", data, offset))
target = bytearray(8)
for offset in (0, 3, -2, -8):
    attempt("into %d" % offset, lambda: (struct.pack_into(">H", target, offset, 0xABCD), bytes(target)))
for offset in (7, 8, -1, -9):
    attempt("into beyond %d" % offset, lambda: struct.pack_into(">H", target, offset, 1))
print(bytes(target), struct.unpack(">4H", target), struct.unpack_from("<b", memoryview(target)[2:]))
