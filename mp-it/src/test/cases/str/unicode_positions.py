# Characters beyond ASCII: positions count characters, bytes are UTF-8.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
s = "a\u00e9\u20ac\U0001f600z"
def codes(text): return [ord(c) for c in text]
check("""
len(s), len(s.encode())
codes(s)
[codes(s[i]) for i in range(len(s))]
[codes(s[i]) for i in range(-5, 0)]
[codes(s[i:]) for i in range(-6, 7)]
[codes(s[:i]) for i in range(-6, 7)]
[codes(s[1:i]) for i in range(-6, 7)]
[codes(s[-3:i]) for i in range(-6, 7)]
codes(s[2:4])
codes(s[4:2])
s[5]
s[-6]
s[5:]
s[::2]
codes(s[::1])
list(s.encode())
[len(c.encode()) for c in s]
[s.find(c) for c in s]
[s.rfind(c) for c in s]
[s.index(c, 1) for c in s[1:]]
s.find("z", -1)
s.find("z", 2, 4)
s.count("\\u20ac")
s.split("\\u20ac") == ["a\\u00e9", "\\U0001f600z"]
s.partition("\\u20ac")[1] == "\\u20ac"
s.replace("\\u20ac", "E") == "a\\u00e9E\\U0001f600z"
codes("".join(reversed(s)))
codes("".join(sorted(s)))
codes(max(s)), codes(min(s))
s < "b", s > "a", "\\u00e9" > "z", "\\U0001f600" > "\\uffff"
"\\u00e9" in s, "\\u00e8" in s, "\\u20ac\\U0001f600" in s, "" in s
s.startswith("a\\u00e9"), s.endswith("\\U0001f600z"), s.startswith("\\u20ac", 2)
s.encode() == b"a\\xc3\\xa9\\xe2\\x82\\xac\\xf0\\x9f\\x98\\x80z"
s == s.encode().decode()
len(s * 3), codes((s * 2)[4:7])
codes(s[1:3] + s[3:])
hash(s) == hash("a\\u00e9" + "\\u20ac\\U0001f600z")
{s: 1}[s]
codes("%s" % s[1:3])
codes("{:>4}".format("\\u00e9")), codes("%4s" % "\\u00e9")
codes(f"{s[2]}{s[0]}")
chr(0x7f), ord(chr(0x80)), ord(chr(0x7ff)), ord(chr(0x800)), ord(chr(0xffff)), ord(chr(0x10000)), ord(chr(0x10ffff))
[len(chr(i).encode()) for i in (0, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff)]
list(enumerate(codes(s)))
[c for c in s][2] == "\\u20ac"
dict(zip(codes(s), range(5)))
(lambda a, *b: (a, codes("".join(b))))(*s)
codes(next(iter(s[3:])))
"\\u00e9".isalpha(), "\\u00e9".upper() == "\\u00e9"
codes("\\u00e9x\\u00e9".strip("\\u00e9"))
bytes(s, "utf-8")[1:3].decode() == "\\u00e9"
int("\\u0661")
s.encode()[:2].decode()
""")
