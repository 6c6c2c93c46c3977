# Indexing and slicing of bytes, bytearray and memoryview give ints and pieces.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
values = (b"abcdef", bytearray(b"abcdef"), memoryview(b"abcdef"))
for value in values:
    print(type(value).__name__, [value[i] for i in range(-6, 6)])
    for start in (None, -7, -2, 0, 2, 6, 9):
        row = []
        for stop in (None, -9, -1, 0, 3, 6, 10):
            row.append(bytes(value[start:stop]))
        print(start, row)
    row = []
    for step in (1, 2, -1, -2, 3, 0):
        try: row.append(bytes(value[::step]))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print("steps", row)
    row = []
    for index in (6, -7, 2 ** 40, "a", 1.0, None, b"a", (1,), ...):
        try: row.append(value[index])
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print("wrong", row)
    print([type(part).__name__ for part in (value[0], value[1:2], value[:], value[3:1])], len(value[1:4]), len(value[4:1]))
check("""
b"abc"[0], b"abc"[-1], b"\\xff"[0], bytearray(b"\\x80")[0]
b"abc"[True], b"abc"[slice(1, 3)], b"abc"[1:][0]
b"abc"[:] is b"abc"[:], b""[:], b""[1:]
b""[0]
bytearray()[0]
memoryview(b"")[0]
[b for b in b"abc"], list(bytearray(b"\\0\\1")), tuple(memoryview(b"xy"))
list(zip(b"ab", "cd")), dict(enumerate(b"ab")), sorted(b"cab"), max(b"az"), min(bytearray(b"az")), sum(memoryview(b"ab"))
list(reversed(b"abc")), list(reversed(bytearray(b"ab"))), bytes(reversed(b"abc"))
list(reversed(memoryview(b"abc")))
97 in b"abc", 120 in b"abc", 97 in bytearray(b"abc"), 97 in memoryview(b"abc")
256 in b"abc"
-1 in b"abc"
b"bc" in b"abc", b"" in b"abc", b"ca" in b"abc", bytearray(b"b") in b"abc", b"b" in bytearray(b"abc")
"a" in b"abc"
None in b"abc"
b"a" in memoryview(b"abc")
next(iter(b"a")), next(iter(bytearray(b"b"))), next(iter(memoryview(b"c")))
a, b = b"xy"
(lambda a, *b: (a, b))(*b"abc")
[*b"ab", *bytearray(b"c")]
bytes(b"abc"[::-1]), b"abcdef"[1:-1][1:-1]
b"abc".__getitem__(0)
hash(b"abc") == hash(bytes(b"ab") + b"c"), hash(memoryview(b"abc")) == hash(memoryview(b"abc"))
hash(bytearray(b"a"))
{b"k": 1}[bytes([107])]
""")
