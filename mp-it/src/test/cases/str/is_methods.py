# isalpha, isdigit, isspace, isupper, islower over all ASCII characters and some texts.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
METHODS = ("isalpha", "isdigit", "isspace", "isupper", "islower")
for name in METHODS:
    true = [c for c in range(256) if getattr(chr(c), name)()]
    print(name, len(true), true)
    true = [c for c in range(256) if getattr(bytes((c,)), name)()]
    print("bytes", name, len(true), true)
for text in ("", "abc", "ABC", "Abc", "a1", "A1", "11", "1a", " ", " a", "\t\n", "a b", "A B", "!", "a!", "A!", "\u00e9", "\u00c9", "a\u00e9", "\u0663", "\u2003", "_", "-1", "1.5", "\0", "a\0"):
    print([ord(c) for c in text], [getattr(text, name)() for name in METHODS], [getattr(text.encode(), name)() for name in METHODS])
check("""
"a".isalpha(1)
"a".isdigit("")
str.isdigit("12")
str.isdigit(12)
str.isspace(b" ")
bytes.isalpha(b"ab")
bytearray(b"AB").isupper()
bytearray().islower()
"abc".isalnum()
"abc".isidentifier()
"abc".istitle()
"12".isnumeric()
"12".isdecimal()
"abc".isascii()
"abc".isprintable()
all(c.isalpha() for c in "letters")
[w for w in ["12", "x", "3", ""] if w.isdigit()]
list(filter(str.isalpha, "a1b2-c"))
"".join(c for c in "a1b2" if c.isdigit())
""")
