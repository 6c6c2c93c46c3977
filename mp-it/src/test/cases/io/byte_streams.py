# io.BytesIO: reading into buffers, overwriting, growth, views of it, kinds that it takes.
import io
from array import array


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


b = io.BytesIO(b"0123456789\nsecond line\n")
print(b.read(4), b.tell(), b.readline(), b.readline(6), b.read(), b.read(), b.read(5))
print(b.seek(-5, 2), b.read(), b.seek(3), b.seek(2, 1), b.read(2))
for size in (0, 1, 4, 30):
    target = bytearray(size)
    b.seek(8)
    print(size, b.readinto(target), target)
    b.seek(8)
    attempt("limited", lambda: (b.readinto(target, 2), target))
attempt("readinto bytes", lambda: b.readinto(b"abc"))
attempt("readinto text", lambda: b.readinto("abc"))
a = array("H", [0, 0])
b.seek(0)
print(b.readinto(a), a)
w = io.BytesIO()
for data in (b"ab", bytearray(b"cd"), memoryview(b"xefx")[1:3], array("B", [103, 104]), b""):
    print(w.write(data), w.tell(), w.getvalue())
attempt("text", lambda: w.write("text"))
attempt("int", lambda: w.write(5))
w.seek(2)
w.write(b"CD")
print(w.getvalue(), w.read())
w.seek(12)
w.write(b"!")
print(w.getvalue())
attempt("write part", lambda: (w.write(b"abcdef", 2), w.getvalue()))
attempt("write part from", lambda: (w.write(b"abcdef", 2, 3), w.getvalue()))
fixed = io.BytesIO(b"constant")
fixed.write(b"CON")
print(fixed.getvalue(), b"constant")
source = bytearray(b"mutable")
m = io.BytesIO(source)
m.write(b"MUT")
print(source, m.getvalue())
attempt("size", lambda: io.BytesIO(10).getvalue())
big = io.BytesIO()
for i in range(300):
    big.write(bytes([i & 255]) * 7)
big.seek(0)
print(len(big.getvalue()), sum(big.read()) == sum((i & 255) * 7 for i in range(300)))
lines = io.BytesIO(b"a\n\nbc\nlast")
print(list(lines), next(lines, "end"))
lines.seek(0)
print([len(line) for line in lines])
with io.BytesIO(b"x") as c:
    pass
attempt("closed", c.read)
attempt("closed iteration", lambda: list(c))
attempt("closed tell", c.tell)
attempt("of text", lambda: io.BytesIO("abc").read())
attempt("of list", lambda: io.BytesIO([1]))
print(sorted(n for n in dir(io.BytesIO) if not n.startswith("_")))
