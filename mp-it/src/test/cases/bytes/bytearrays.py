# bytearray: mutation, growth, methods, sharing with memoryview.
b = bytearray(b"hello")
print("make:", bytearray(), bytearray(3), bytearray([1, 2]), bytearray("é", "utf8"), bytearray(b"x"), bytearray(range(3)), bytearray(b), bytearray(x for x in (9, 8)))
b[0] = 72
b[-1] = 79
print("set:", b, b[0], b[-1], b[1:3], b[:], len(b))
b[1:3] = b"EEE"
print("slice set:", b)
b[1:4] = b""
print("slice shrink:", b)
b[len(b):] = b"xyz"
b[:0] = b"<<"
print("slice ends:", b)
b.append(33)
b.extend(b"ab")
b.extend([1, 2])
b.extend(bytearray(b"q"))
print("grow:", b, len(b))
b += b"zz"
c = b
c += bytearray(b"!")
print("in place:", c is b, b)
c = b + b"new"
print("concat:", c, type(c).__name__, type(b"a" + b).__name__, c is b)
b = bytearray(b"a,b,c a")
print("methods:", b.find(b"b"), b.count(b"a"), b.split(b","), b.replace(b"a", b"AA"), b.startswith(b"a"), b.endswith(b"a"), b.index(b","), b.rfind(b"a"), b.upper(), b.strip(b"a"), b.decode(), b.partition(b","), b.hex(), b.isalpha(), b.rsplit(b",", 1))
print("compare:", bytearray(b"a") == bytearray(b"a"), bytearray(b"a") == b"a", bytearray(b"a") != b"b", bytearray(b"a") < bytearray(b"b"), bytearray(b"b") > b"a", bytearray() == b"", bytearray(b"a") == "a", bytearray(b"a") == [97])
print("iterate:", list(bytearray(b"ab")), sum(bytearray(b"ab")), [x + 1 for x in bytearray(b"\1\2")], list(reversed(bytearray(b"ab"))), max(bytearray(b"az")), sorted(bytearray(b"cab")))
print("repr:", bytearray(b"\x00\xff\n'"), [bytearray(b"q")], str(bytearray(b"s")), "%s" % bytearray(b"p"), "{}".format(bytearray(b"f")))
print("truth:", bool(bytearray()), bool(bytearray(1)))
b = bytearray(b"abcdef")
m = memoryview(b)
m[1] = 88
m[2:4] = b"YZ"
print("memoryview writes:", b, bytes(m))
print("join:", b"-".join([bytearray(b"a"), b"b"]), "".join(chr(x) for x in bytearray(b"hi")), bytes(bytearray(b"x")), bytearray(b"y").decode())
for i in range(len(b)): b[i] ^= 0x20
print("loop:", b)
b = bytearray()
for i in range(300): b.append(i & 255)
print("long:", len(b), b[255], b[256], b[299], sum(b), b[250:260])
b = bytearray(10)
b[3:5] = b"\1\2"
print("zeroed:", b)
b = bytearray(b"0123456789")
b[2:8] = b[4:6]
print("own slice:", b)
b[:] = b"fresh"
print("whole:", b)
b[1:2] += b"R"
print("augmented slice:", b)
swap = bytearray(b"ab")
swap[0], swap[1] = swap[1], swap[0]
print("swap:", swap, sorted(swap, reverse=True))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def put(i, v):
    x = bytearray(b"abc")
    x[i] = v
    return x
attempt("int in:", lambda: (97 in b, 0 in b))
attempt("bytes in:", lambda: (b"re" in b, b"zz" in b))
attempt("repeat:", lambda: bytearray(b"ab") * 3)
attempt("set large:", lambda: put(0, 256))
attempt("set negative:", lambda: put(0, -1))
attempt("set str:", lambda: put(0, "a"))
attempt("set bytes:", lambda: put(0, b"a"))
attempt("set float:", lambda: put(0, 1.5))
attempt("set out:", lambda: put(3, 1))
attempt("append large:", lambda: bytearray().append(256))
attempt("append str:", lambda: bytearray().append("a"))
attempt("extend str:", lambda: bytearray().extend("ab"))
attempt("extend int:", lambda: bytearray().extend(5))
attempt("extend large:", lambda: bytearray().extend([1, 300]))
attempt("hash:", lambda: hash(bytearray()))
attempt("dict key:", lambda: {bytearray(): 1})
attempt("index out:", lambda: bytearray(b"a")[1])
attempt("plus list:", lambda: bytearray(b"a") + [1])
attempt("plus str:", lambda: bytearray(b"a") + "a")
attempt("missing methods:", lambda: [n for n in ("pop", "insert", "remove", "reverse", "clear", "copy", "sort") if hasattr(bytearray(), n)])
attempt("str:", lambda: bytearray("abc"))
attempt("del item:", lambda: b.__delitem__(0))
attempt("in str:", lambda: "a" in bytearray(b"a"))
attempt("less list:", lambda: bytearray() < [])
