# struct: records in a file, a header with a checksum, packed bit fields, a stack of frames.
import io
import struct

RECORD = "<H10sfB"


class Store:
    MAGIC = b"STR1"

    def __init__(self):
        self.rows = []

    def add(self, number, name, weight, flags):
        self.rows.append((number, name, weight, flags))

    def write(self, f):
        body = b"".join(struct.pack(RECORD, n, name.encode(), w, fl) for n, name, w, fl in self.rows)
        f.write(struct.pack(">4sHI", self.MAGIC, len(self.rows), sum(body) & 0xFFFFFFFF))
        f.write(body)

    @classmethod
    def read(cls, f):
        magic, count, check = struct.unpack(">4sHI", f.read(10))
        if magic != cls.MAGIC:
            raise ValueError("not a store: %r" % magic)
        store, size = cls(), struct.calcsize(RECORD)
        body = f.read(size * count)
        if len(body) < size * count:
            raise ValueError("%d bytes are missing" % (size * count - len(body)))
        if sum(body) & 0xFFFFFFFF != check:
            raise ValueError("wrong checksum")
        for i in range(count):
            n, name, w, fl = struct.unpack_from(RECORD, body, i * size)
            store.add(n, name.rstrip(b"\0").decode(), w, fl)
        return store


s = Store()
for row in ((1, "one", 1.5, 0), (65535, "a long name indeed", -0.25, 255), (300, "", 0.0, 7), (7, "seven", 1e10, 1)):
    s.add(*row)
f = io.BytesIO()
s.write(f)
data = f.getvalue()
print(struct.calcsize(RECORD), len(data), data[:12])
print(Store.read(io.BytesIO(data)).rows)
for label, changed in (("magic", b"X" + data[1:]), ("cut", data[:-5]), ("check", data[:-1] + b"\x09"), ("header", data[:6]), ("empty", b"")):
    try:
        print(label, len(Store.read(io.BytesIO(changed)).rows))
    except ValueError as e:
        print(label, repr(e))


def pack_date(y, m, d):
    return struct.pack("<H", (y - 1980) << 9 | m << 5 | d)


def unpack_date(b):
    (v,) = struct.unpack("<H", b)
    return 1980 + (v >> 9), v >> 5 & 15, v & 31


for date in ((1980, 1, 1), (2024, 2, 29), (2107, 12, 31)):
    print(date, pack_date(*date), unpack_date(pack_date(*date)) == date)
buffer = bytearray(64)
at = 0
for fmt, values in (("<B", (9,)), ("<Hh", (5, -5)), ("<3sx", (b"abc",)), ("<q", (-(2**40),)), ("<ff", (0.5, -2.0)), ("<?" if False else "<b", (1,))):
    struct.pack_into(fmt, buffer, at, *values)
    assert struct.unpack_from(fmt, buffer, at) == values
    at += struct.calcsize(fmt)
    print(fmt, at, bytes(buffer[:at])[-8:])
frames = b""
for payload in (b"", b"x", b"hello", bytes(range(20))):
    frames += struct.pack(">BH", 0x7E, len(payload)) + payload + struct.pack("B", sum(payload) & 255)
at = 0
while at < len(frames):
    mark, size = struct.unpack_from(">BH", frames, at)
    payload = frames[at + 3 : at + 3 + size]
    print(hex(mark), size, payload[:6], frames[at + 3 + size] == sum(payload) & 255)
    at += 4 + size
print(struct.unpack("<I", struct.pack("<f", 1.0)), struct.unpack("<f", struct.pack("<I", 0x40490FDB))[0] > 3.14159)
print(struct.unpack(">Q", struct.pack(">d", -1.5)), [struct.pack(o + "I", 0x01020304) for o in "<>!"])
