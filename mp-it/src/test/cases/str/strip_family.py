# strip, lstrip and rstrip: default and given sets of characters, for str and bytes.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
for text in ("", " ", "a", " a", "a ", "  a  b  ", "\t\n\r\x0b\x0c a \x0c", "\0a\0", "xxaxx", "xyxaxyx", "aaa"):
    print(repr(text), repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()), repr(text.strip("x")), repr(text.strip("xy ")), repr(text.lstrip("xa")), repr(text.rstrip("ax")))
check("""
"www.example.com".strip("cmowz.")
"www.example.com".lstrip("w.")
"www.example.com".rstrip("com")
"#....... Section 3.2.1 Issue #32 .......".strip(".#! ")
"abc".strip("")
"abc".strip(None)
"  abc  ".strip(None)
"  abc  ".lstrip(None)
"  abc  ".rstrip(None)
"abc".strip("abc")
"abc".strip("abcd" * 100)
"\\x85a\\xa0".strip() == "\\x85a\\xa0"
"\\u2003a".strip() == "\\u2003a"
"\\u00e9a\\u00e9".strip("\\u00e9")
"a-b".strip("-")
"[1, 2]".strip("[]")
"'quoted'".strip("'")
b"  ab  ".strip()
b"xxabxx".strip(b"x")
b"xxabxx".lstrip(b"x")
b"xxabxx".rstrip(b"x")
b"\\0ab\\0".strip(b"\\0")
b"ab".strip(bytearray(b"a"))
bytearray(b" ab ").strip()
bytearray(b"aab").lstrip(b"a")
bytearray(b"aab").rstrip(b"b")
type(bytearray(b" a ").strip()).__name__
b"ab".strip(None)
"ab".strip(b"a")
b"ab".strip("a")
"ab".strip(1)
"ab".strip(["a"])
"ab".strip("a", "b")
"ab".strip(chars="a")
b"ab".strip(97)
str.strip("  x ")
str.lstrip("  x ", " ")
str.strip()
str.rstrip(5)
"abc".strip() is "abc".strip("zz")
[w.strip(",.!") for w in "Hello, world! Yes.".split()]
[s.rstrip("\\n") for s in ("a\\n", "b\\n\\n", "c")]
"0012300".strip("0")
"-12".lstrip("-").isdigit()
len(" " * 1000 + "x" + " " * 1000), len((" " * 1000 + "x" + " " * 1000).strip())
""")
