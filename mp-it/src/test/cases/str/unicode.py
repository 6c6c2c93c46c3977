# Text beyond ASCII: lengths, indices, slices, encode and decode, identifiers.
s = "aé☃😀z"
print(s, len(s), s[0], s[1], s[2], s[3], s[4], s[-1], s[-2], s[1:3], s[2:], s[:2], s[-3:-1], s[5:], s[3:2] == "")
print("bytes:", s.encode(), s.encode("utf-8"), len(s.encode()), s.encode("utf8") == s.encode())
print("decode:", b"\xc3\xa9".decode(), b"\xe2\x98\x83".decode("utf-8"), str(b"\xf0\x9f\x98\x80", "utf8"), bytearray("☃".encode()).decode(), b"".decode(), b"abc".decode("ascii"))
print("loop:", [c for c in s], [ord(c) for c in s], "|".join(s), list(reversed(s)), [s.find(c) for c in s], [s.index(c) for c in s])
print("escapes:", "\xe9" == "é", "\u2603" == "☃", "\U0001f600" == "😀", "\u00e9" == "\xe9", len("\u2603\U0001f600"), b"\xe9" != "é".encode())
print("case:", "é".upper(), "É".lower(), "ß".upper(), "éa".upper(), "É".isupper(), "é".isalpha())
print("compare:", "é" > "z", "☃" < "😀", "é" == "e\u0301", "a" < "é", sorted("z☃aé😀"), max(s), min(s))
print("repeat:", "☃" * 3, "é☃" * 2, len("😀" * 10), ("é" * 5)[2:4])
print("concat:", "é" + "☃", "a" + "é", "é" + "", len("é" + "☃" + "😀"))
print("contains:", "☃" in s, "é☃" in s, "\xc3" in s, "" in s, "😀z" in s)
print("split:", "a☃b☃c".split("☃"), "é é é".split(), "☃☃".split("☃"), "a☃b".partition("☃"), "☃a☃".strip("☃"), "é,☃".rsplit(",", 1))
print("replace:", "a☃b".replace("☃", "-"), "abc".replace("b", "😀"), "éé".replace("é", "e"), "aéa".replace("a", "☃", 1))
print("format:", "%s|%5s|%-5s|" % ("é", "☃", "é"), "{}|{:>5}|{:<5}|{:^5}|".format("é", "☃", "é", "😀"), f"{'☃'}{'é'!s}")
print("dict:", {"é": 1}["\xe9"], {"☃": "snow"}.get("\u2603"), "é" in {"é"})
print("starts:", s.startswith("aé"), s.endswith("😀z"), s.startswith("é", 1), s.count("☃"), "☃☃☃".count("☃☃"), s.find("z"), s.rfind("😀"), s.find("z", 3), s.find("☃", 3))
é = 5
größe = é + 1
print("identifiers:", é, größe)
class Ñandú:
    ключ = "значение"
print("class:", Ñandú.ключ, Ñandú.__name__, hasattr(Ñandú, "ключ"))
def f(**名前): return sorted(名前.items())
print("keyword:", f(é=1, ñ=2))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("invalid start:", lambda: b"\xff".decode())
attempt("truncated:", lambda: b"\xe2\x98".decode())
attempt("continuation alone:", lambda: b"\x80abc".decode())
attempt("bad continuation:", lambda: b"\xc3a".decode())
attempt("surrogate bytes:", lambda: len(b"\xed\xa0\x80".decode()))
attempt("overlong:", lambda: len(b"\xc0\x80".decode()))
attempt("str of bytes:", lambda: str(b"\xff\xfe", "utf-8"))
attempt("unknown codec:", lambda: "é".encode("latin1"))
attempt("unknown decode:", lambda: b"abc".decode("nonsense"))
attempt("ignore:", lambda: b"a\xffb".decode("utf-8", "ignore"))
attempt("surrogate escape text:", lambda: len("\ud800"))
attempt("index out:", lambda: s[5])
attempt("ord of two:", lambda: ord("é☃"))
print("widths:", [len(chr(c).encode()) for c in (0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff)])
print("all chars kept:", "".join(chr(c) for c in range(0x20, 0x250, 7)))
long = "é" * 100 + "x" + "☃" * 100
print("long:", len(long), long.find("x"), long[100], long[99] == "é", long[101] == "☃", long[-101], len(long[50:150].encode()))
