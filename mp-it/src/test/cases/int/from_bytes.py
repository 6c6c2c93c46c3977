# int.from_bytes: orders, buffers, lengths, signed arguments, wrong types.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
for data in (b"", b"\0", b"\1", b"\x7f", b"\x80", b"\xff", b"\1\2", b"\xff\xff", b"\0\0\0\1", b"\x3f\xff\xff\xff", b"\x40\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\xff" * 4, b"\xff" * 8, b"\1" + b"\0" * 8, b"\xff" * 12):
    print(data, int.from_bytes(data, "big"), int.from_bytes(data, "little"))
check("""
int.from_bytes(bytearray(b"\\1\\2"), "big"), int.from_bytes(memoryview(b"\\1\\2\\3")[1:], "big"), int.from_bytes(array("H", [258]), "little")
int.from_bytes(b"\\1\\2", "middle")
int.from_bytes(b"\\1\\2", None)
int.from_bytes(b"\\1\\2", 5)
int.from_bytes("ab", "big")
int.from_bytes(5, "big")
int.from_bytes(None, "big")
int.from_bytes()
int.from_bytes(b"a", "big", False)
int.from_bytes(b"\\xff", "big", 1, 2)
(5).from_bytes(b"\\1\\0", "big"), True.from_bytes(b"\\1", "big") if hasattr(True, "from_bytes") else "bool has none"
type(int.from_bytes(b"\\1", "big")).__name__
int.from_bytes(b"\\0" * 100 + b"\\5", "big"), int.from_bytes(b"\\5" + b"\\0" * 100, "little")
int.from_bytes(bytes(range(1, 9)), "big"), int.from_bytes(bytes(range(1, 9)), "little")
hex(int.from_bytes(b"deadbeef", "big")), hex(int.from_bytes(bytes.fromhex("deadbeefcafe"), "big"))
int.from_bytes(b"\\xff\\xff", "big") - 65535, int.from_bytes(b"\\x80", "big") << 1
sum(int.from_bytes(b"\\1\\2\\3\\4"[i:i + 2], "big") for i in range(0, 4, 2))
all(int.from_bytes((7 ** i).to_bytes(40, "little"), "little") == 7 ** i for i in range(0, 110, 9))
all(int.from_bytes((2 ** i - 1).to_bytes(40, "big"), "big") == 2 ** i - 1 for i in range(0, 320, 11))
""")
