# Structures, arrays and pointers within each other.
import uctypes as u
from collections import OrderedDict

POINT = {"x": 0 | u.INT16, "y": 2 | u.INT16}
data = bytearray(range(64))
at = u.addressof(data)

s = u.struct(
    at,
    {
        "id": 0 | u.UINT8,
        "corner": (4, POINT),
        "path": (8 | u.ARRAY, 3, POINT),
        "raw": (20 | u.ARRAY, 5 | u.UINT8),
        "words": (28 | u.ARRAY, 4 | u.UINT16),
        "deep": (36 | u.ARRAY, 2, (u.ARRAY, 2, POINT)),
        "inner": (52, {"a": (0, {"b": 1 | u.UINT8})}),
    },
    u.LITTLE_ENDIAN,
)
print("corner", s.corner.x, s.corner.y, u.sizeof(s.corner))
print("path", [(p.x, p.y) for p in (s.path[i] for i in range(3))], u.sizeof(s.path))
print("raw", s.raw, type(s.raw), u.sizeof(s.raw))
print("words", [s.words[i] for i in range(4)], u.sizeof(s.words))
print("deep", s.deep[1][1].y, u.sizeof(s.deep))
print("inner", s.inner.a.b)
print("size", u.sizeof(s))

s.corner.x = -2
s.path[2].y = 0x7FFF
s.raw[0] = 0xEE
s.words[3] = 0xABCD
print(data[:40].hex())
print("as buffer", bytes(s)[:8], len(memoryview(s)), bytes(s.corner))
print("address", u.addressof(s) == at, u.addressof(s.path) - at, u.addressof(s.raw) - at)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


def put(where, i, value):
    where[i] = value


def drop(where, i):
    del where[i]


attempt("beyond", lambda: s.words[4])
attempt("beyond, set", lambda: put(s.words, 4, 0))
attempt("beyond, structures", lambda: s.path[3])
attempt("set structure", lambda: setattr(s, "corner", 1))
attempt("set array", lambda: setattr(s, "words", 1))
attempt("set item that is a structure", lambda: put(s.path, 0, 1))
attempt("delete item", lambda: drop(s.words, 0))
attempt("index a structure", lambda: s.corner[0])
attempt("field of an array", lambda: s.words.x)
attempt("call", lambda: s())
attempt("len", lambda: len(s.words))
attempt("hash", lambda: hash(s))

# Pointers: what they point to is in memory, too.
target = bytearray(b"\x01\x02\x03\x04\x05\x06\x07\x08")
memory = bytearray(8)
holder = u.struct(u.addressof(memory), {"p": 0 | u.UINT32})
holder.p = u.addressof(target)
p = u.struct(
    u.addressof(memory),
    {"bytes": (0 | u.PTR, u.UINT8), "halves": (0 | u.PTR, u.UINT16), "points": (0 | u.PTR, POINT)},
)
print("bytes", p.bytes[0], p.bytes[7], "halves", p.halves[1], "points", p.points[1].y)
print("int", int(p.bytes) == u.addressof(target), u.sizeof(p), u.sizeof(p.bytes))
p.points[0].x = -1
p.bytes[4] = 9  # no effect, as ever
print(target.hex())
attempt("int of a structure", lambda: int(s.corner))
attempt("int of an array", lambda: int(s.words))

print("sizes")
for order in (u.NATIVE, u.LITTLE_ENDIAN, u.BIG_ENDIAN):
    for label, d in (
        ("empty", {}),
        ("byte", {"a": u.UINT8}),
        ("byte, long", OrderedDict((("a", u.UINT8), ("b", 4 | u.UINT32), ("c", 8 | u.UINT8)))),
        ("double at 9", {"a": 9 | u.FLOAT64}),
        ("pointer", {"p": (4 | u.PTR, u.UINT8)}),
        ("array", {"a": (1 | u.ARRAY, 3 | u.UINT16)}),
        ("nested", OrderedDict((("s", (0, {"a": 4 | u.UINT8})), ("d", 8 | u.FLOAT64)))),
        ("bits", {"b": 2 | u.BFUINT16 | 4 << u.BF_POS | 4 << u.BF_LEN}),
        ("tuple", (0 | u.ARRAY, 7 | u.UINT32)),
        ("tuple of structures", (0 | u.ARRAY, 7, POINT)),
        ("tuple pointer", (0 | u.PTR, POINT)),
    ):
        attempt(label, lambda: u.sizeof(d, order))
attempt("bytearray", lambda: u.sizeof(bytearray(5)))
attempt("structure and order", lambda: u.sizeof(s, u.NATIVE))
for d in (1, "x", None, [], {"a": []}, {"a": "b"}, (1,), (0, POINT, 1), (u.PTR, 1, 2)):
    attempt(d, lambda: u.sizeof(d))
