# upper, lower, is-methods, center, ord/chr, repeat, compare, iteration.
words = ("hello", "Hello World", "ABC", "abc123", "123", "", " ", "a b", "\t\n", "x_y", "A1!", "ÀÉ", "straße")
for w in words[:11]:
    print(repr(w), w.upper(), w.lower(), w.isalpha(), w.isdigit(), w.isspace(), w.isupper(), w.islower())
print("center:", repr("ab".center(6)), repr("ab".center(7)), repr("ab".center(1)), repr("".center(2)))
print("concat:", "a" + "b", "" + "", "a" "b" 'c', ("x"
    "y"), "a" + "b" * 3)
print("repeat:", "ab" * 3, 3 * "ab", "a" * 0, "a" * -5, "" * 100, "ab" * True, "-" * 20)
print("compare:", "a" < "b", "a" < "B", "abc" < "abd", "abc" < "abcd", "" < "a", "b" > "abc", "a" <= "a", "a" == "a", "a" != "b", "Z" < "a", "10" < "9")
print("sort:", sorted(["b", "A", "a", "", "B", "ab", "a1", "_"]), min("hello"), max("hello"), sorted("hello"))
print("index:", "abc"[0], "abc"[-1], "abc"[True], [c for c in "abc"], list(enumerate("ab")), "abc"[1:][0])
print("len:", len(""), len("abc"), len("a\0b"), len("\x41"), len("é☃😀"))
print("ord chr:", ord("a"), ord("\0"), ord("\xff"), ord("☃"), ord("😀"), chr(97), repr(chr(0)), chr(0x2603) == "☃", chr(0x1f600) == "😀", [ord(c) for c in "aé☃😀"])
print("round trip:", all(ord(chr(i)) == i for i in (0, 1, 127, 128, 255, 256, 2047, 2048, 65535, 65536, 0x10ffff)))
print("escapes:", "\n" == chr(10), "\t\\\'\"\a\b\f\v\r" == "".join(map(chr, (9, 92, 39, 34, 7, 8, 12, 11, 13))), "\x41\101\u0041\U00000041", "\0\1\12" == chr(0) + chr(1) + chr(10), "\8\q" == "\\8\\q", "a\
b")
print("repr:", repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\r\\"), repr("\0\x01\x7f"), repr(""), repr("'"), ["x'y"])
print("raw:", r"\n", r"\\", len(r"\x41"), r"""a"b""")
print("triple:", """a
b""", '''c"d''', """""", '''e\
f''', """ "q" """)
print("hash:", hash("abc") == hash("ab" + "c"), {"ab" + "c": 1}["abc"], "a" is "a")
print("truth:", bool(""), bool(" "), bool("0"), not "", "" or "x", "a" and "b")
print("iterate:", [c * 2 for c in "ab"], "".join(reversed("abc")), list(zip("ab", "cd")), dict(zip("ab", "cd")), set("aab") == {"a", "b"}, tuple("ab"), sum(map(ord, "ab")), "".join(sorted("banana")), list(map(str.upper, "ab")))
print("str():", str(), str(1), str(None), str([1, "a"]), str("x"), str(b"x"), str(1.5), str((1,)), str({}), str(True), str(b"ab", "utf8"), str(bytearray(b"cd"), "utf-8"))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("index out:", lambda: "abc"[3])
attempt("index empty:", lambda: ""[0])
attempt("assign:", lambda: "abc".__setitem__(0, "x"))
attempt("plus int:", lambda: "a" + 1)
attempt("plus bytes:", lambda: "a" + b"b")
attempt("times str:", lambda: "a" * "b")
attempt("minus:", lambda: "a" - "b")
attempt("less int:", lambda: "a" < 1)
attempt("equal others:", lambda: ("a" == 1, "a" == b"a", "a" == None, "a" != ["a"]))
attempt("ord of two:", lambda: ord("ab"))
attempt("ord of bytes:", lambda: ord(b"a"))
attempt("missing methods:", lambda: [m for m in ("title", "swapcase", "capitalize", "zfill", "ljust", "rjust", "expandtabs", "translate", "casefold", "isalnum", "isidentifier", "format_map", "removeprefix") if hasattr("", m)])
attempt("call through type:", lambda: (str.upper("a"), str.join(",", ["a", "b"]), str.split("a b"), str.format("{}", 1), str.find("abc", "c")))
attempt("through type wrong self:", lambda: str.upper(1))
attempt("attribute:", lambda: setattr("a", "x", 1))
attempt("call:", lambda: "a"())
