# bytes: literals, indexing, methods, concatenation, comparison, conversion.
b = b"hello world"
print("literals:", b"", b"abc", b'a"b', b"a'b", b"a'b\"c", b"\x00\x01\x7f\x80\xff", b"\n\t\r\\", rb"\n", br"\x41", b"\101\0", b"""x
y""", b"a" b"b")
print("kind:", type(b).__name__, bytes, isinstance(b, bytes), len(b), bool(b""), bool(b"\0"))
print("index:", b[0], b[-1], b[0:1], b[2:5], b[:], b[5:2], b[-3:], list(b[:3]), [x for x in b"ab"])
print("constructor:", bytes(), bytes(3), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(3)), bytes("aé", "utf8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(memoryview(b"z")), bytes(i for i in (1, 2)), bytes({7}))
print("concat:", b"a" + b"b", b"ab" * 3, 2 * b"x", b"a" * 0, b"a" * -1, b"a" + bytearray(b"c"), b"" + b"")
print("compare:", b"a" == b"a", b"a" != b"b", b"a" < b"b", b"abc" < b"abd", b"" < b"a", b"a" == "a", b"a" == bytearray(b"a"), bytearray(b"a") == b"a", b"\xff" > b"\x01", b"a" == [97], b"a" <= b"a")
print("in:", b"wor" in b, 104 in b, 0 in b, b"" in b, b"z" in b, b"z" not in b)
print("find:", b.find(b"o"), b.rfind(b"o"), b.find(b"zz"), b.index(b"w"), b.rindex(b"l"), b.count(b"l"), b.find(b"o", 5), b.count(b""), b.find(b""))
print("starts:", b.startswith(b"he"), b.endswith(b"ld"), b.startswith(b"x"), b.startswith(b""))
print("split:", b.split(), b.split(b"o"), b.rsplit(b"o", 1), b.split(b" ", 1), b"a,b".split(b","), b"".split(), b.partition(b" "), b.rpartition(b"o"), b"a\nb\r\n".splitlines())
print("join:", b",".join([b"a", b"b"]), b"".join([]), b"-".join((b"x",)), b"".join([b"a", bytearray(b"b")]))
print("replace:", b.replace(b"o", b"0"), b.replace(b"l", b"", 2), b.replace(b"zz", b"y"))
print("strip:", b"  a ".strip(), b"xxaxx".strip(b"x"), b" a ".lstrip(), b" a ".rstrip())
print("case:", b"aBc".upper(), b"aBc".lower(), b"abc".isalpha(), b"12".isdigit(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"ab".center(6))
print("decode:", b"abc".decode(), b"\xe2\x98\x83".decode("utf-8"), str(b"abc", "utf8"), str(b"ab"))
print("hash:", hash(b"ab") == hash(b"a" + b"b"), {b"k": 1}[b"k"], b"a" in {b"a"}, len({b"a", b"b", b"a"}), {b"a": 1, "a": 2})
print("iterate:", list(b"abc"), sum(b"abc"), max(b"abc"), sorted(b"cab"), list(reversed(b"ab")), tuple(b"ab"), list(enumerate(b"a")), list(zip(b"ab", b"cd")), bytes(map(lambda x: x ^ 32, b"aB")))
print("hex:", b"\x01\xff".hex(), b"abc".hex(":"), bytes.fromhex("01ff"), bytes.fromhex("0a 0B"), bytes.fromhex(""))
print("format:", b"%d %s" % (1, b"x"), b"%x" % 255, b"%c" % 65)
print("unpack:", *b"ab", (lambda x, y: (x, y))(*b"xy"))
x, *y = b"abc"
print("assign:", x, y)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("value too large:", lambda: bytes([256]))
attempt("value negative:", lambda: bytes([-1]))
attempt("value str:", lambda: bytes(["a"]))
attempt("str without encoding:", lambda: bytes("abc"))
attempt("unknown encoding:", lambda: bytes("abc", "ascii"))
attempt("negative size:", lambda: bytes(-1))
attempt("float:", lambda: bytes(1.5))
attempt("None:", lambda: bytes(None))
attempt("index out:", lambda: b"abc"[3])
attempt("index str:", lambda: b"abc"["a"])
attempt("assign item:", lambda: b"abc".__setitem__(0, 1))
attempt("plus str:", lambda: b"a" + "b")
attempt("plus int:", lambda: b"a" + 1)
attempt("less str:", lambda: b"a" < "b")
attempt("join str:", lambda: b",".join(["a"]))
attempt("find str:", lambda: b"abc".find("a"))
attempt("replace str:", lambda: b"abc".replace("a", "b"))
attempt("odd hex:", lambda: bytes.fromhex("123"))
attempt("bad hex:", lambda: bytes.fromhex("zz"))
attempt("encode:", lambda: b"abc".encode())
attempt("bad literal:", lambda: eval("b'\\x1'"))
attempt("big in:", lambda: 300 in b"abc")
attempt("missing:", lambda: b"abc".format(1))
