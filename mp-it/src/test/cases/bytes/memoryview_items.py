# memoryview over bytes, bytearray and arrays: items, slices, writing, length, itemsize.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
for code in "bBhHiIqQfd":
    data = array(code, [1, 2, 3, 100])
    view = memoryview(data)
    view[1] = 7
    print(code, len(view), view.itemsize, list(view), view[0], view[-1], list(view[1:3]), list(view[-2:]), len(view[2:]), data[1], bytes(view[:1]) == bytes(array(code, [1])))
    view[0:2] = array(code, [50, 51])
    print(list(data), list(view[1:][1:]), view[1:][0])
ro, rw = memoryview(b"abcdef"), memoryview(bytearray(b"abcdef"))
check("""
ro[0], ro[-1], bytes(ro[1:3]), bytes(ro[:]), bytes(ro[4:2]), len(ro), len(ro[2:]), ro.itemsize
bytes(ro[1:][1:][1:]), bytes(ro[:-1][:-1]), bytes(ro[1:5][1:3]), ro[2:][0], ro[2:4][-1]
ro[6]
ro[-7]
ro[2:4][2]
ro["a"]
ro[None]
ro[::2]
ro[::-1]
ro[0:4:2]
list(ro), tuple(ro[:2]), sum(ro), max(ro), sorted(ro[::1]), 97 in list(ro)
bytes(ro), bytearray(ro), str(ro, "utf8"), b"-".join([ro[:1], ro[1:2]]), ro[1:3].hex()
ro == b"abcdef", b"abcdef" == ro, ro == memoryview(b"abcdef"), ro[:2] == b"ab", ro != b"x", ro == bytearray(b"abcdef")
ro == "abcdef"
ro == [97]
ro < b"b"
ro + b"x"
ro * 2
not ro, bool(memoryview(b"")), len(memoryview(b""))
ro.obj
ro.format
ro.tolist()
ro.tobytes()
ro.readonly
ro.nbytes
ro.cast("B")
ro.release()
memoryview("text")
memoryview(5)
memoryview(None)
memoryview([1])
memoryview()
memoryview(b"a", b"b")
memoryview(ro)[1], memoryview(memoryview(rw)[2:])[0]
iter(ro) is not None, next(iter(ro)), [x for x in ro[4:]]
int.from_bytes(ro[:2], "big"), ro[:1] in [b"a"]
""")
class Slice:
    def __getitem__(self, key): return key
at = Slice()
def write(view, index, value):
    try: view[index] = value
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return bytes(view)
for index, value in ((0, 65), (-1, 90), (0, 256), (0, -1), (0, "a"), (0, b"a"), (6, 1), (-7, 1), ("a", 1), (0, True), (0, 1.0), (at[0:2], b"XY"), (at[0:2], b"X"), (at[0:2], b"XYZ"), (at[4:], bytearray(b"12")), (at[1:3], memoryview(b"mm")), (at[1:3], [1, 2]), (at[1:3], "ab"), (at[1:3], 5), (at[3:3], b""), (at[::2], b"abc"), (at[1:3], array("H", [1]))):
    print(index, value if isinstance(value, (int, str, bytes)) else type(value).__name__, write(rw, index, value))
for source in ("ro[0] = 1", "ro[0:1] = b'x'", "del rw[0]", "del rw[0:1]", "rw += b'x'", "rw *= 2"):
    try: exec(source); print(source)
    except Exception as e: print(source, type(e).__name__, e)
shared = bytearray(b"0123456789")
window = memoryview(shared)[2:8]
window[0] = ord("A"); window[2:4] = b"BC"; inner = window[1:3]; inner[0] = ord("i")
print(shared, bytes(window), bytes(inner))
window[0:3] = window[3:6]; print(shared)
