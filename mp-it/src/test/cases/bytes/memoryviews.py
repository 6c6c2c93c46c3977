# memoryview over bytes, bytearray and array: items, slices, writes, sharing.
from array import array
m = memoryview(b"hello")
print("items:", m[0], m[-1], len(m), list(m), bytes(m), m[1:3][0], bytes(m[1:3]), bytes(m[:]), bytes(m[-2:]), bytes(m[3:1]))
print("kind:", type(m).__name__, isinstance(m, memoryview), bool(m), bool(memoryview(b"")))
print("compare:", m == b"hello", m == memoryview(b"hello"), m != b"x", b"hello" == m, m == bytearray(b"hello"), m[1:] == b"ello", m < b"i")
print("loop:", [x for x in m if x > 108], sum(m), max(m), sorted(m)[:2])
print("convert:", bytearray(m), str(m, "utf8"), list(m[:4]), tuple(m[:2]), bytes(m[2:]).decode())
b = bytearray(b"abcdefgh")
w = memoryview(b)
w[0] = 65
w[-1] = 72
print("write:", b)
part = w[2:5]
part[0] = 120
part[1:3] = b"YZ"
print("through slice:", b, bytes(part))
b[3] = 33
print("seen:", bytes(part))
deep = w[1:7][1:5][1:3]
deep[0] = 49
print("slice of slice:", b, len(deep), bytes(deep))
w[0:4] = w[4:8]
print("copy inside:", b)
w[1:5] = w[0:4]
print("overlap up:", b)
w[0:4] = w[1:5]
print("overlap down:", b)
w[:] = b"12345678"
print("whole:", b)
w[2:2] = b""
print("empty:", b)
a = array("H", [1, 2, 3, 0x1234])
v = memoryview(a)
print("array items:", list(v), len(v), v[3], list(v[1:3]), bytes(v[3:4]))
v[0] = 65535
v[1:3] = array("H", [7, 8])
print("array write:", a)
i = memoryview(array("i", [-1, 2 ** 31 - 1, -2 ** 31]))
print("signed:", list(i), i[0])
i[1] = -5
print("signed write:", list(i))
f = memoryview(array("f", [0.5, 1.25]))
f[0] = 2.5
print("floats:", list(f), len(f))
d = memoryview(array("d", [0.1]))
print("doubles:", d[0])
l = memoryview(array("Q", [2 ** 63]))
print("long:", l[0])
copy = bytes(w)
w[0] = 0
print("bytes copies:", copy, b[0])
def fill(view, x):
    for k in range(len(view)): view[k] = x
fill(w[4:], 45)
print("function:", b)
print("as argument:", int.from_bytes(w[:2], "big"), bytes(memoryview(memoryview(b"x"))), b"--" in bytes(w), b"a" + m)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def put(view, at, x):
    view[at] = x
    return bytes(view)
class S:
    def __getitem__(self, k): return k
s = S()
attempt("in:", lambda: (104 in m, 0 in m))
attempt("read only:", lambda: put(m, 0, 1))
attempt("read only slice:", lambda: put(m, s[0:1], b"x"))
attempt("too large:", lambda: put(w, 0, 256))
attempt("negative:", lambda: put(w, 0, -1))
attempt("str value:", lambda: put(w, 0, "a"))
attempt("out:", lambda: w[8])
attempt("out negative:", lambda: w[-9])
attempt("other size:", lambda: put(w, s[0:2], b"abc"))
attempt("other kind:", lambda: put(v, s[0:1], b"ab"))
attempt("list value:", lambda: put(w, s[0:2], [1, 2]))
attempt("step:", lambda: bytes(w[::2]))
attempt("del:", lambda: w.__delitem__(0))
attempt("of str:", lambda: memoryview("abc"))
attempt("of int:", lambda: memoryview(5))
attempt("of list:", lambda: memoryview([1]))
attempt("no arguments:", lambda: memoryview())
attempt("plus:", lambda: m + b"a")
attempt("hash:", lambda: hash(m) == hash(m))
attempt("append:", lambda: m.append(1))
attempt("resize while viewed:", lambda: (b.append(1), len(b), len(w)))
attempt("decode:", lambda: m.decode())
