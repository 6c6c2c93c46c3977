# center, upper and lower: padding of both sides, ASCII letters only.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
for text in ("", "a", "ab", "abc"):
    print([text.center(n) for n in range(8)])
letters = "".join(chr(c) for c in range(128))
print(repr(letters.upper()))
print(repr(letters.lower()))
check("""
"x".center(0)
"abc".center(2)
"abc".center(True)
"a".center(3) is "a".center(3)
"abc".center(3) is "abc".center(1)
b"ab".center(6)
bytearray(b"ab").center(5)
"a".center()
"a".center("3")
"a".center(3.0)
"a".center(5, "*")
"a".center(None)
"a".center(2 ** 70)
"MiXeD 123".upper()
"MiXeD 123".lower()
"".upper()
"".lower()
"\u00c9\u00e9".lower() == "\u00c9\u00e9"
"\u00df".upper() == "\u00df"
"\u0130".lower() == "\u0130"
b"MiXeD".upper()
b"MiXeD".lower()
bytearray(b"MiXeD").lower()
b"\\xe9\\xc9".lower()
b"\\xe9\\xc9".upper()
"a".upper(1)
"a".lower(None)
str.upper("a")
str.lower(b"A")
bytes.upper(b"a")
list(map(str.upper, ["a", "b"]))
sorted(["b", "A", "c"], key=str.lower)
"".join(c.upper() if i % 2 else c.lower() for i, c in enumerate("alternate"))
"word".upper() == "WORD".upper()
"abc".upper().lower() == "abc"
hasattr("", "title"), hasattr("", "swapcase"), hasattr("", "zfill"), hasattr("", "ljust"), hasattr("", "casefold"), hasattr("", "expandtabs")
"abc".title()
"abc".capitalize()
"abc".zfill(5)
"abc".ljust(5)
""")
