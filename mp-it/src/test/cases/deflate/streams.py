# deflate: its arguments, errors of the stream below, closing.
import deflate
import io


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


class Source(io.IOBase):
    def __init__(self, data, events):
        self.data = data
        self.events = events

    def readinto(self, buffer):
        print("r", end=" ")
        event = self.events.pop(0) if self.events else 1
        if event is None or event is 0:
            return event
        if event is not 1:
            raise event
        n = min(len(buffer), len(self.data))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def write(self, buffer):
        print("w", bytes(buffer), end=" ")
        event = self.events.pop(0) if self.events else 1
        if isinstance(event, Exception):
            raise event
        return event

    def ioctl(self, request, argument):
        print("ioctl", request)
        return self.events.pop(0) if self.events else 0


print(deflate.DeflateIO, deflate.AUTO, deflate.RAW, deflate.ZLIB, deflate.GZIP)
print([name for name in dir(deflate.DeflateIO) if not name.startswith("_")])
for args in (
    (),
    (1, 2, 3, 4, 5),
    (1, 4),
    (1, -1),
    (1, 1, 4),
    (1, 1, 16),
    (1, 1, -5),
    (1, 1, 1 << 40),
    (1, "1"),
    (1, None),
    (1, 1, None),
    (1, 1.0),
    (1, True, False),
):
    attempt(args, lambda: type(deflate.DeflateIO(*args)))
attempt("keyword", lambda: deflate.DeflateIO(io.BytesIO(), format=1))

for below in (1, None, "text", [], object()):
    attempt("read", lambda: deflate.DeflateIO(below).read())
    attempt("write", lambda: deflate.DeflateIO(below).write(b""))
    attempt("close", lambda: deflate.DeflateIO(below).close())
attempt("text below", lambda: deflate.DeflateIO(io.StringIO("\x03\x00"), deflate.RAW).read())
out = io.StringIO()
attempt("text below", lambda: deflate.DeflateIO(out, deflate.RAW).write("a"))

d = deflate.DeflateIO(io.BytesIO(b"\x4b\x04\x00"), deflate.RAW)
for call in ("flush", "seek", "tell", "ioctl", "getvalue", "readlines", "__next__"):
    print(call, hasattr(d, call))
attempt("iter", lambda: iter(d))
print(d.read(0), d.read(), d.read(), d.readinto(bytearray()))
d.close()
d.close()
attempt("read when closed", lambda: d.read())
attempt("write when closed", lambda: d.write(b""))
with d as same:
    print(same is d)

# the stream below is closed only if that is asked for
for closes in (False, True, 0, 1, "yes"):
    below = io.BytesIO(b"\x03\x00")
    d = deflate.DeflateIO(below, deflate.RAW, 8, closes)
    d.close()
    attempt(closes, lambda: below.read())

# events below: nothing there, the end, errors
for events in ([None], [1, None], [1, 0], [OSError(5)], [1, OSError(5)], [ValueError("below")], [5], [-3], [1, "x"]):
    d = deflate.DeflateIO(Source(b"\x4b\x4c\x84\x01\x00", list(events)), deflate.RAW)
    for i in range(3):
        attempt(events, lambda: d.read(2))
for events in ([None], [0], [OSError(5)], [1, OSError(5)], [ValueError("below")], [1, 1, 1, 1, OSError(28)]):
    d = deflate.DeflateIO(Source(b"", list(events)), deflate.ZLIB)
    attempt(events, lambda: d.write(b"abc"))
    attempt(events, lambda: d.write(b"def"))
    attempt(events, lambda: d.close())
    attempt(events, lambda: d.close())
d = deflate.DeflateIO(Source(b"", [1, 1, 1, 1, 1, -5]), deflate.RAW, 8, True)
d.write(b"abc")
attempt("close fails below", d.close)
attempt("and again", d.close)

# headers that are none
for header in (
    b"\x78",
    b"\x78\x9c",
    b"\x78\x9d",
    b"\x79\x9b",
    b"\x88\x1c",
    b"\x78\xbb",
    b"\x1f",
    b"\x1f\x8b",
    b"\x1f\x8b\x07\x00",
    b"\x1f\x8b\x08\x80",
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00",
    b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x00\x00\x05\x00abc",
    b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\x00name",
):
    d = deflate.DeflateIO(io.BytesIO(header + b"\x03\x00\x00\x00\x00\x01"), deflate.AUTO)
    attempt(header, lambda: d.read())
    attempt("again", lambda: d.read())
    for form in (deflate.ZLIB, deflate.GZIP):
        attempt(form, lambda: deflate.DeflateIO(io.BytesIO(header), form).read())

# blocks that are none
for data in (b"\x07", b"\x01\x00\x00\x00\x00", b"\x01\x01\x00\xfe\xff", b"\x01\x01\x00\xfe\xffa", b"\x63\x00\x42\x00", b"\x05\x00", b"\xfd\xff\xff\xff\xff"):
    d = deflate.DeflateIO(io.BytesIO(data), deflate.RAW)
    for i in range(3):
        attempt(data, lambda: d.read(4))
