# struct: values out of range, wrong kinds, wrong counts, wrong formats.
import struct


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for fmt, values in (
    ("<b", (-128, 127, 128, 255, 256, -129)),
    ("<B", (0, 255, 256, -1)),
    ("<h", (-32768, 32767, 32768, 65536)),
    ("<H", (65535, 65536, -1)),
    ("<i", (2**31 - 1, -(2**31), 2**31, 2**32)),
    ("<I", (2**32 - 1, 2**32, -1)),
    ("<q", (2**63 - 1, -(2**63), 2**63)),
    ("<Q", (2**64 - 1, 2**64, -1)),
):
    for value in values:
        attempt("%s %d" % (fmt, value), lambda: struct.pack(fmt, value))
for value in (1.5, "1", None, b"1", [1]):
    attempt("int of %r" % (value,), lambda: struct.pack("<i", value))
    attempt("float of %r" % (value,), lambda: struct.pack("<d", value))
for value in (5, None, 1.5, [65]):
    attempt("s of %r" % (value,), lambda: struct.pack("<2s", value))
attempt("bool", lambda: struct.pack("<bB", True, False))
attempt("too few", lambda: struct.pack("<2i", 1))
attempt("too many", lambda: struct.pack("<i", 1, 2))
attempt("none at all", lambda: struct.pack("<"))
attempt("short buffer", lambda: struct.unpack("<i", b"abc"))
attempt("long buffer", lambda: struct.unpack("<i", b"abcdefg"))
attempt("empty buffer", lambda: struct.unpack("<b", b""))
attempt("no buffer", lambda: struct.unpack("<b", 5))
attempt("text", lambda: struct.unpack("<2b", "ab"))
for fmt in ("<y", "z", "<5", "<?1", "@i", "=i", " i", "<i i", ""):
    attempt("format %r" % fmt, lambda: struct.calcsize(fmt))
attempt("format of bytes", lambda: struct.calcsize(b"<hb"))
attempt("format of int", lambda: struct.calcsize(5))
attempt("read-only target", lambda: struct.pack_into("<b", b"abc", 0, 1))
attempt("offset text", lambda: struct.pack_into("<b", bytearray(3), "0", 1))
attempt("no offset", lambda: struct.pack_into("<b", bytearray(3)))
attempt("object", lambda: struct.unpack("<O", struct.pack("<O", len))[0] is len)
