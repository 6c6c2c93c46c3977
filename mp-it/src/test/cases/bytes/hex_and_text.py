# hex, fromhex, decode and repr of bytes and bytearray.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
for value in (b"\0", b"\x01\xab\xff", b"hello", bytes(range(16))):
    print(value, value.hex(), bytearray(value).hex(), memoryview(value).hex(), bytes.fromhex(value.hex()) == value, bytearray.fromhex(value.hex()) == value)
check("""
b"\\x01\\x02\\x03".hex(":"), b"\\x01\\x02\\x03".hex("-"), b"\\x01\\x02\\x03".hex(" ")
b"\\x01\\x02\\x03\\x04".hex("-", 2)
b"\\x01\\x02\\x03\\x04\\x05".hex("-", -2)
b"a".hex(":")
b"ab".hex("")
b"ab".hex("::")
b"ab".hex(1)
b"ab".hex(None)
b"ab".hex(b":")
b"ab".hex(sep=":")
bytes.fromhex(""), bytes.fromhex("00"), bytes.fromhex("0aFF"), bytes.fromhex("0a FF"), bytes.fromhex(" 0a  ff ")
bytes.fromhex("0")
bytes.fromhex("0g")
bytes.fromhex("0a f")
bytes.fromhex("0 a")
bytes.fromhex("zz")
bytes.fromhex("0x00")
bytes.fromhex(5)
bytes.fromhex(None)
bytes.fromhex()
bytes.fromhex(b"00")
bytes.fromhex(bytearray(b"0a"))
bytearray.fromhex("0a0b"), type(bytearray.fromhex("00")).__name__
b"".fromhex("61"), bytearray().fromhex("61")
memoryview.fromhex("00")
b"abc".decode(), bytearray(b"abc").decode("utf-8"), b"".decode()
b"\\xff".decode()
repr(b"a'b"), repr(b'a"b'), repr(b"\\x00\\x1f\\x7f\\x80\\xff"), repr(b"\\n\\r\\t\\\\"), repr(bytearray(b"'\\n"))
str(b"ab"), str(bytearray(b"ab")), "%s" % b"ab", "{}".format(bytearray(b"ab")), f"{b'ab'}"
repr(memoryview(b"ab")) == "<memoryview>", repr([b"a", bytearray(b"b")])
print(b"a", bytearray(b"b"), [b"c"])
eval(repr(bytes(range(256)))) == bytes(range(256))
eval(repr(bytearray(range(256)))) == bytearray(range(256))
int(b"12"), int(b"ff", 16), float(b"1.5"), int(bytearray(b"7"))
int(b"x")
ord(b"a"), ord(bytearray(b"a"))
ord(b"ab")
len(b"\\u00e9"), b"\\u00e9"
b"a" b"b", b"a" rb"\\n"
bytes("\\u00e9", "utf8").hex(), "\\u20ac".encode().hex("-")
bytes(4).hex(), bytearray(3).hex()
sum(bytes.fromhex("010203")), list(bytes.fromhex("ff00"))
""")
