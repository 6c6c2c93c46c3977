# Memory by address.
import array
import uctypes as u

data = bytearray(b"0123456789")
at = u.addressof(data)
print(u.bytes_at(at, 4), u.bytearray_at(at + 3, 4), u.bytes_at(at, 0))
view = u.bytearray_at(at + 2, 3)
view[1] = 0x41
view[0:2] = b"xy"
print(data, view, len(view), list(view), b"y" in view, view == b"xy4", view + b"!", view[1:])
longs = array.array("L", (1, 2, 0xFFFFFFFF))
print([u.bytes_at(u.addressof(longs) + 4 * i, 4).hex() for i in range(3)])
print(u.addressof(memoryview(data)[4:]) - at)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("no buffer", lambda: u.addressof(1))
attempt("no buffer either", lambda: u.addressof([]))
for a in (0, 1, 64, 0x1234, 0x3FFF_FFFF, 0x4000_0000, 0xFFFF_FFF0):
    print(u.addressof(u.bytearray_at(a, 8)) == a, len(u.bytearray_at(a, 8)))
print(u.struct(0, {}), u.struct(0x10, (u.ARRAY, 3)), u.struct(255, (u.PTR, 3)), u.struct(1, 1))
print(u.struct(1 << 40 | 2, {}))
attempt("arguments", lambda: u.struct(1))
attempt("arguments", lambda: u.struct(1, 2, 3, 4))
attempt("address", lambda: u.struct("a", {}))
attempt("no fields", lambda: u.struct(at, 1).x)
attempt("no items", lambda: u.struct(at, 1)[0])
attempt("no field", lambda: u.struct(at, {"x": 1}).y)
attempt("odd descriptor", lambda: u.struct(at, {"x": "y"}).x)
attempt("odd descriptor", lambda: u.struct(at, {"x": [1, 2]}).x)
