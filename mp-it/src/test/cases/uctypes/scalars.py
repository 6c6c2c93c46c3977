# Scalars of every type, in each byte order, at aligned and other offsets.
import uctypes as u

TYPES = (
    "UINT8 INT8 UINT16 INT16 UINT32 INT32 UINT64 INT64 FLOAT32 FLOAT64 "
    "SHORT USHORT INT UINT LONG ULONG LONGLONG ULONGLONG VOID"
).split()
ORDERS = ("NATIVE", "LITTLE_ENDIAN", "BIG_ENDIAN")

data = bytearray(range(0x79, 0x79 + 24))
at = u.addressof(data)
for name in TYPES:
    kind = getattr(u, name)
    for order in ORDERS:
        s = u.struct(at, {"a": 0 | kind, "b": 8 | kind, "odd": 3 | kind}, getattr(u, order))
        print(name, order, s.a, s.b, s.odd if order != "NATIVE" else "-")
print("constants", [getattr(u, name) for name in TYPES])

for name in TYPES:
    for order in ORDERS:
        memory = bytearray(16)
        s = u.struct(u.addressof(memory), {"x": 8 | getattr(u, name)}, getattr(u, order))
        if name.startswith("FLOAT"):
            s.x = -1.5
        else:
            s.x = -0x1234_5678_9abc_def1
        print(name, order, bytes(memory).hex(), s.x)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


s = u.struct(at, {"i": u.UINT32, "f": u.FLOAT32, "q": u.INT64}, u.LITTLE_ENDIAN)
attempt("float into int", lambda: setattr(s, "i", 1.5))
attempt("str into int", lambda: setattr(s, "i", "1"))
attempt("str into float", lambda: setattr(s, "f", "1"))
attempt("int into float", lambda: (setattr(s, "f", 3), s.f))
attempt("True into int", lambda: (setattr(s, "i", True), s.i))
attempt("no such field", lambda: s.nothing)
attempt("no such field to set", lambda: setattr(s, "nothing", 1))
n = u.struct(at, {"i": u.UINT32})
attempt("float into native int", lambda: setattr(n, "i", 1.5))
attempt("big int into native", lambda: (setattr(n, "i", 1 << 40 | 5), n.i))
del n.i
print("still there", n.i)
