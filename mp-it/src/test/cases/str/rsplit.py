# str.rsplit: from the right, with and without a limit.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
host = "user@mail@example.com"
dotted = "a.b.c.d"
check("""
host.rsplit("@")
host.rsplit("@", 1)
host.rsplit("@", 2)
host.rsplit("@", 9)
host.rsplit("@", 0)
host.rsplit("@", -1)
dotted.rsplit(".", 1)
dotted.rsplit(".", 2)
dotted.rsplit(".")
dotted.rsplit(".", 1)[-1]
dotted.rsplit("d", 1)
dotted.rsplit("a", 1)
dotted.rsplit("", 1)
dotted.rsplit("nothing", 1)
dotted.rsplit(dotted, 1)
dotted.rsplit(None)
dotted.rsplit()
"  a  b  ".rsplit()
"  a  b  ".rsplit(None)
"  a  b  ".rsplit(None, -1)
"  a  b  ".rsplit(" ")
"  a  b  ".rsplit(" ", 2)
"a b c".rsplit(None, 1)
"a b c".rsplit(None, 0)
"aaaa".rsplit("aa")
"aaaaa".rsplit("aa")
"aaaaa".rsplit("aa", 1)
"aaaaa".split("aa", 1)
"aaaaa".rsplit("aa", 2)
"abababa".rsplit("aba", 1)
"abababa".rsplit("aba", 5)
"".rsplit(",")
"".rsplit(",", 1)
",".rsplit(",", 1)
",,".rsplit(",", 1)
"x,".rsplit(",", 1)
",x".rsplit(",", 1)
"one\\ntwo\\nthree".rsplit("\\n", 1)
"file.tar.gz".rsplit(".", 1)[0]
"file.tar.gz".rsplit(".", 1)[1]
"no_extension".rsplit(".", 1)
"k=v=w".rsplit("=", 1)
"a\u20acb\u20acc".rsplit("\u20ac", 1) == ["a\u20acb", "c"]
"a".rsplit(1)
"a".rsplit(b"a")
"a".rsplit("a", "a")
"a".rsplit("a", 1, 1)
"a".rsplit(sep="a")
str.rsplit("a b", " ")
str.rsplit(5, " ")
all(text.rsplit(",") == text.split(",") for text in ("", ",", "a", "a,b", ",,a,,"))
[text.rsplit("-", 1) for text in ("", "-", "a-", "-a", "a-b-c")]
""")
def parts(text, n):
    left, right = text.split(".", n), text.rsplit(".", n)
    return left, right
for n in range(-1, 5):
    print(n, *parts("1.22.333.4444", n))
