# encode, decode and the constructors that take an encoding.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
check("""
"abc".encode(), "abc".encode("utf-8"), "abc".encode("utf8"), "".encode()
"abc".encode("ascii")
"\\u00e9".encode(), "\\u20ac".encode("utf-8"), "\\U0001f600".encode()
"a\\0b".encode()
"\\x7f\\x80".encode()
"abc".encode("utf-8", "strict")
"abc".encode("utf-8", "strict", 1)
b"abc".decode(), b"abc".decode("utf-8"), b"abc".decode("utf8", "strict"), b"".decode()
b"\\xc3\\xa9".decode() == "\\u00e9", b"\\xf0\\x9f\\x98\\x80".decode() == "\\U0001f600"
b"\\xff".decode()
b"a\\xc3".decode()
b"\\xc3(".decode()
b"\\xa9".decode()
b"\\xe2\\x82".decode()
b"\\xe2\\x82\\xac\\xe2".decode()
b"\\xf0\\x9f\\x98".decode()
b"\\xc0\\x80".decode() == "\\0"
b"\\xed\\xa0\\x80".decode() == "\\ud800"
len(b"\\xf8\\x88\\x80\\x80\\x80".decode())
b"abc".decode("utf-8", "strict", 1)
bytearray(b"abc").decode(), bytearray(b"\\xc3\\xa9").decode() == "\\u00e9"
bytearray(b"\\xff").decode()
bytes("abc", "utf-8"), bytes("", "utf-8"), bytes("\\u00e9", "utf-8")
bytes("abc")
bytes("abc", "ascii")
bytes("abc", "utf-8", "strict")
bytearray("abc", "utf-8"), bytearray("\\u00e9", "utf-8")
bytearray("abc")
bytes(b"abc", "utf-8")
bytes(5, "utf-8")
str(b"abc", "utf-8"), str(bytearray(b"x"), "utf-8"), str(memoryview(b"yz")[1:], "utf-8")
str(b"\\xff", "utf-8")
str(b"\\xc3\\xa9", "utf-8") == "\\u00e9"
memoryview(b"abc").decode()
[b"x\\xe9y"[:i].decode() for i in (0, 1)]
"abc".encode().decode().encode() == b"abc"
"abc".decode()
b"abc".encode()
str.encode("a"), bytes.decode(b"a")
bytes.decode("a")
str.encode(b"a")
"\\ud800".encode()
len("\\ud83d\\ude00"), len("\\ud83d\\ude00".encode())
all(chr(i).encode().decode() == chr(i) for i in range(0, 0x300, 7))
all(chr(i).encode().decode() == chr(i) for i in range(0xf000, 0x11000, 97))
sum(len(chr(i).encode()) for i in range(0, 0x10ffff, 9973))
""")
