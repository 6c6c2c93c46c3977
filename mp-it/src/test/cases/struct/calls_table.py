# pack, unpack, pack_into, unpack_from: counts, strings, padding, offsets, buffers.
import struct
from array import array
def attempt(source):
    try: return eval(source)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
buf = bytearray(8)
for source in ("struct.pack('<b', 1)", "struct.pack('<2b', 1, 2)", "struct.pack('<2b', 1)", "struct.pack('<b', 1, 2)", "struct.pack('<')", "struct.pack('<', 1)", "struct.pack()", "struct.pack(5)", "struct.pack(None, 1)", "struct.pack(b'<b', 1)",
    "struct.pack('<3s', b'ab')", "struct.pack('<3s', b'abcd')", "struct.pack('<3s', bytearray(b'ab'))", "struct.pack('<3s', 'ab')", "struct.pack('<3s', 5)", "struct.pack('<s', b'')", "struct.pack('<0s', b'abc')", "struct.pack('<b3sb', 1, b'xy', 2)", "struct.pack('<2s2s', b'a', b'b')", "struct.pack('<s', memoryview(b'q'))",
    "struct.pack('<bxb', 1, 2)", "struct.pack('<3x')", "struct.pack('<x', 1)", "struct.pack('bh', 1, 2)", "struct.pack('bi', 1, 2)", "struct.pack('<bi', 1, 2)", "struct.pack('>hHiI', 1, 2, 3, 4)",
    "struct.unpack('<b', b'a')", "struct.unpack('<2b', b'ab')", "struct.unpack('<b', b'')", "struct.unpack('<b', b'ab')", "struct.unpack('<h', b'a')", "struct.unpack('<', b'')", "struct.unpack('<3s', b'abc')", "struct.unpack('<b2sb', b'abcd')", "struct.unpack('<bxb', b'a.b')", "struct.unpack('<3x', b'abc')", "struct.unpack('bh', b'a\\0\\1\\2')", "struct.unpack('<h', bytearray(b'\\1\\2'))", "struct.unpack('<h', memoryview(b'x\\1\\2')[1:])", "struct.unpack('<h', array('H', [7]))", "struct.unpack('<h', 'ab')", "struct.unpack('<h', 5)", "struct.unpack('<h', [1, 2])", "struct.unpack('<h')", "struct.unpack()", "struct.unpack('<h', b'ab', 1)",
    "struct.unpack_from('<h', b'abcd')", "struct.unpack_from('<h', b'abcd', 2)", "struct.unpack_from('<h', b'abcd', 3)", "struct.unpack_from('<h', b'abcd', -2)", "struct.unpack_from('<h', b'abcd', -1)", "struct.unpack_from('<h', b'abcd', -5)", "struct.unpack_from('<h', b'abcd', 99)", "struct.unpack_from('<h', b'abcd', 'a')", "struct.unpack_from('<h', b'abcd', 1, 2)", "struct.unpack_from('<h', b'abcd', offset=1)", "struct.unpack_from('<0s', b'', 0)",
    "struct.pack_into('<h', buf, 0, 258)", "buf", "struct.pack_into('<h', buf, 6, -1)", "buf", "struct.pack_into('<h', buf, 7, 1)", "struct.pack_into('<h', buf, -2, 772)", "buf", "struct.pack_into('<h', buf, -9, 1)", "struct.pack_into('<h', buf, 0)", "struct.pack_into('<h', buf, 0, 1, 2)", "struct.pack_into('<h', buf)", "struct.pack_into('<h', b'abcd', 0, 1)", "struct.pack_into('<h', 'abcd', 0, 1)", "struct.pack_into('<2s', buf, 3, b'zz')", "buf", "struct.pack_into('<x', buf, 3)", "buf", "struct.pack_into('<h', memoryview(buf)[2:], 0, 1285)", "buf", "struct.pack_into('<h', array('h', [0, 0]), 1, 9)",
    "struct.calcsize('<h')", "struct.calcsize()", "struct.calcsize(5)", "struct.calcsize(None)", "struct.calcsize(b'<h')", "struct.calcsize('<h', 1)", "struct.calcsize('<1000b')", "struct.calcsize('<99999s')", "struct.Struct", "struct.error"):
    print(source, attempt(source))
for fmt, items in (("<bhiq", (1, -2, 3, -4)), (">BHIQ", (1, 2, 3, 4)), ("<fd", (0.5, -0.25)), ("<3sh2x", (b"abc", 7)), ("<4h", (1, -1, 2, -2)), ("<2f", (1.5, float("inf")))):
    packed = struct.pack(fmt, *items)
    print(fmt, packed, struct.unpack(fmt, packed) == items, len(packed) == struct.calcsize(fmt), struct.unpack_from(fmt, b"12" + packed, 2) == items)
record = b"".join(struct.pack("<HBx", i, i * 2) for i in range(3))
print(record, [struct.unpack_from("<HB", record, at) for at in range(0, len(record), 4)])
