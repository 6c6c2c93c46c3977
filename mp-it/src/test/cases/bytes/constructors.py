# bytes() and bytearray(): of sizes, iterables, buffers, text, wrong types and values.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
class Buf(bytes): pass
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i < 3: return i + 65
        raise IndexError
class Num:
    def __index__(self): return 2
def gen(): yield 1; yield 255
sources = ("", "0", "3", "True", "b'ab'", "b''", "bytearray(b'xy')", "memoryview(b'xyz')[1:]", "[1, 2, 255]", "(65, 66)", "[]", "range(4)", "gen()", "Seq()", "{7: 1}", "{9}", "iter([5, 6])", "map(ord, 'hi')", "array('B', b'q')", "array('H', [258, 1])", "Buf(b'sub')", "'text'", "'text', 'utf8'", "None", "1.5", "[256]", "[-1]", "['a']", "[None]", "[1.5]", "[True, False]", "b'a', 'utf8'", "object()", "2 ** 70", "Num()", "[Num()]", "int", "...", "slice(3)", "[[1]]", "(x for x in 'a')", "zip([1])")
for source in sources:
    row = []
    for kind in ("bytes", "bytearray"):
        try: row.append(eval("%s(%s)" % (kind, source)))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(source, row)
check("""
bytes([1]) + bytes(2) + bytes(b"3")
bytes(bytes(b"a")) is bytes(b"a")
bytes(10)[5], len(bytes(1000)), sum(bytes(100))
bytearray(10)[5], len(bytearray(1000)), any(bytearray(5))
list(bytes(range(256))) == list(range(256)), bytes(range(255, -1, -51))
bytes(i * i for i in range(16))[-1]
bytes(source=[1])
bytes.fromhex("00ff"), bytearray.fromhex("00 ff")
type(bytes(bytearray(b"a"))).__name__, type(bytearray(bytes(b"a"))).__name__
bytearray(b"a") is bytearray(b"a"), bytearray(b"") == bytes()
bytes(x for x in [1, 2, 300])
bytearray(x for x in [1, 2, 300])
bytes(1 // 0 for x in "a")
""")
