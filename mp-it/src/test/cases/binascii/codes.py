# binascii: hex, base 64 and crc32 both ways, buffers of all kinds, errors.
import binascii
from array import array


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for data in (b"", b"\x00", b"\xff\x00\x7f", b"abc", bytes(range(0, 256, 17)), bytearray(b"xy"), memoryview(b"12345")[1:4], "text", array("H", [1, 256])):
    attempt("hexlify", lambda: binascii.hexlify(data))
    attempt("b2a_base64", lambda: binascii.b2a_base64(data))
    attempt("crc32", lambda: hex(binascii.crc32(data)))
    code = binascii.hexlify(data)
    assert binascii.unhexlify(code) == bytes(data) if not isinstance(data, str) else True
for sep in (":", "-", " ", b":"):
    attempt("separator %r" % sep, lambda: binascii.hexlify(b"\x01\x02\x03", sep))
attempt("separator, one byte", lambda: binascii.hexlify(b"\x01", ":"))
attempt("separator, no byte", lambda: binascii.hexlify(b"", ":"))
for text in (b"", b"00", b"ff", b"FF", b"aBcD", "0a0b", b"0", b"abc", b"0g", b"zz", b"0 1", "0x00", bytearray(b"4142")):
    attempt("unhexlify %r" % text, lambda: binascii.unhexlify(text))
for text in (b"", b"QQ==", b"QUI=", b"QUJD", b"QUJD\n", b"Q U J D", "QUJDRA==", b"QQ", b"QUI", b"QUJ", b"Q", b"====", b"Q===", b"QQ==QQ==", b"+/+/", b"-_-_", b"QU*JD"):
    attempt("a2b_base64 %r" % text, lambda: binascii.a2b_base64(text))
for size in range(7):
    data = bytes(range(65, 65 + size))
    assert binascii.a2b_base64(binascii.b2a_base64(data)) == data
    print(size, binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False))
attempt("newline", lambda: binascii.b2a_base64(b"ab", newline=True))
attempt("unknown keyword", lambda: binascii.b2a_base64(b"ab", line=True))
crc = 0
for part in (b"The quick ", b"brown fox ", b"jumps"):
    crc = binascii.crc32(part, crc)
print("in parts", crc, crc == binascii.crc32(b"The quick brown fox jumps"))
attempt("start value", lambda: binascii.crc32(b"a", 0xFFFFFFFF))
attempt("negative start", lambda: binascii.crc32(b"a", -1))
for wrong in (5, None, [1], 1.5):
    attempt("of %r" % (wrong,), lambda: binascii.hexlify(wrong))
attempt("no argument", lambda: binascii.unhexlify())
