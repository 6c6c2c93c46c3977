# Looks into memory that is not there, in every way there is.
import machine
import uctypes as u
import binascii
import struct

asked = 0
refused = 0


def ask(f):
    global asked, refused
    asked += 1
    try:
        f()
        print("allowed:", asked)
        raise SystemExit
    except (ValueError, MemoryError):
        refused += 1


def store(where, i, value):
    where[i] = value


def store_slice(where, value):
    where[0:4] = value


far = (0, 4, 0x0800_0000, 0x1FFF_FF00, 0x3FFF_FFF0, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF)
for a in far:
    for window in (machine.mem8, machine.mem16, machine.mem32):
        ask(lambda: window[a & ~3])
    ask(lambda: u.bytes_at(a, 1))
    view = u.bytearray_at(a, 0x0FFF_0000)
    for f in (
        lambda: view[0],
        lambda: view[-1],
        lambda: view[1:9],
        lambda: view.append(1),
        lambda: view.extend(b"12"),
        lambda: view + b"1",
        lambda: b"1" + view,
        lambda: b"x" in view,
        lambda: view == b"x",
        lambda: view < b"x",
        lambda: bytes(view),
        lambda: bytearray(view),
        lambda: list(view),
        lambda: print(view),
        lambda: view.find(b"1"),
        lambda: view.decode(),
        lambda: b"123".find(view),
        lambda: b"123".join((view, view)),
        lambda: b"123".replace(b"1", view),
        lambda: binascii.hexlify(view),
        lambda: struct.unpack_from("I", view, 4),
        lambda: struct.pack_into("I", view, 4, 1),
        lambda: memoryview(view)[3],
        lambda: memoryview(view)[3:9][1],
        lambda: bytes(memoryview(view)[3:9]),
        lambda: int(view),
        lambda: store(view, 0, 1),
        lambda: store(memoryview(view), 5, 1),
        lambda: store_slice(view, b"1234"),
        lambda: store_slice(view, b"12345"),
        lambda: store_slice(memoryview(view), b"1234"),
    ):
        ask(f)
    for name in ("UINT8", "INT16", "UINT32", "INT64", "FLOAT32", "FLOAT64"):
        for order in (u.NATIVE, u.LITTLE_ENDIAN, u.BIG_ENDIAN):
            s = u.struct(a, {"x": getattr(u, name)}, order)
            ask(lambda: s.x)
            ask(lambda: setattr(s, "x", 1))
            ask(lambda: bytes(s))
    s = u.struct(
        a,
        {
            "bits": u.BFUINT32 | 3 << u.BF_POS | 4 << u.BF_LEN,
            "p": (0 | u.PTR, u.UINT8),
            "q": (0 | u.PTR, {"x": u.UINT8}),
            "n": (0 | u.ARRAY, 3 | u.UINT16),
        },
    )
    ask(lambda: s.bits)
    ask(lambda: setattr(s, "bits", 1))
    ask(lambda: s.p[0])
    ask(lambda: s.q[0])
    ask(lambda: int(s.p))
    ask(lambda: s.n[1])

ask(lambda: u.bytearray_at(0x2000_0000, 0x2000_0000))
ask(lambda: u.bytearray_at(0x2000_0000, -1))
ask(lambda: u.bytearray_at(0, -1))
ask(lambda: u.bytes_at(0x2000_0000, 0x2000_0000))
endless = {}
endless["again"] = (0, endless)
try:
    u.sizeof(endless)
except RuntimeError:
    asked += 1
    refused += 1
print(asked, refused)
print("alive" if asked == refused else "astray")
