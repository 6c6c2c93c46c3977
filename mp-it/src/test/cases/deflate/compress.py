# deflate: compresses as genuine does, to the byte; what was compressed comes back.
import binascii
import deflate
import hashlib
import io


def texts():
    yield "empty", b""
    yield "one byte", b"a"
    yield "two bytes", b"\xff\x90"
    yield "run", b"a" * 300
    yield "runs near the longest match", b"b" * 3 + b"c" * 258 + b"d" * 259 + b"e" * 260 + b"f" * 261 + b"g" * 262
    yield "words", b"the cat sat on the mat, the dog sat on the cat; " * 6
    yield "all bytes", bytes(range(256)) * 2
    yield "far", b"needle" + bytes(i * 7 & 255 for i in range(600)) + b"needle"
    x = 1
    noise = bytearray()
    for i in range(700):
        x = (x * 1103515245 + 12345) & 0x3FFFFFFF
        noise.append(x >> 16 & 255 if i % 5 else 65)
    yield "noise", bytes(noise)
    yield "few letters", bytes(97 + (b & 3) for b in noise)


def compressed(data, sizes, *args):
    out = io.BytesIO()
    d = deflate.DeflateIO(out, *args)
    at = 0
    i = 0
    while at < len(data):
        size = sizes[i % len(sizes)]
        print(d.write(data[at : at + size]), end=" ")
        at += size
        i += 1
    d.close()
    return out.getvalue()


for name, data in texts():
    for form in (deflate.AUTO, deflate.RAW, deflate.ZLIB, deflate.GZIP):
        for bits in (0, 5, 8, 10, 15) if form == deflate.ZLIB else (0, 9):
            c = compressed(data, (5000,), form, bits)
            print(name, form, bits, len(c), binascii.hexlify(c if len(c) < 40 else hashlib.sha256(c).digest()[:8]))
            back = deflate.DeflateIO(io.BytesIO(c), form or deflate.RAW, bits).read() if c else b""
            print(back == data)
    for sizes in ((1,), (2, 5), (100,), (256, 1)):
        if len(data) < 1000 or sizes[0] > 1:
            c = compressed(data, sizes, deflate.RAW, 8)
            print(name, sizes, len(c), binascii.hexlify(hashlib.sha256(c).digest()[:8]))

# a part of a buffer, text, other kinds of buffers
out = io.BytesIO()
with deflate.DeflateIO(out, deflate.ZLIB) as d:
    print(d.write("text \u00e9"), d.write(b"0123456789", 4), d.write(b"0123456789", 2, 3), d.write(bytearray(3)))
    print(d.write(memoryview(b"abcdef")[1:4]), d.write(b""))
print(out.getvalue(), deflate.DeflateIO(io.BytesIO(out.getvalue())).read())

# nothing comes out before eight bits are there; close tells the rest
out = io.BytesIO()
d = deflate.DeflateIO(out, deflate.GZIP)
print(out.getvalue())
d.write(b"")
print(out.getvalue())
d.write(b"a")
print(out.getvalue())
d.close()
print(out.getvalue())
d.close()
print(out.getvalue())

# reading and writing through one object
both = io.BytesIO()
d = deflate.DeflateIO(both, deflate.RAW)
d.write(b"both ways, both ways")
d.close()
both.seek(0)
d = deflate.DeflateIO(both, deflate.RAW)
print(d.read(4), d.read())
