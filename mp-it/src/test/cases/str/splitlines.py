# str.splitlines: line ends, keepends, other breaks that are none here.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
texts = ["", "a", "\n", "a\n", "a\nb", "a\n\nb", "\n\n", "a\r\nb", "a\rb", "a\n\rb", "\r\n", "\r", "a\r\n\r\nb\r\n", "a\x0bb\x0cc", "a\x1cb", "\na\n", "a\r\rb", " \n ", "no end\nat last"]
for text in texts:
    print(repr(text), text.splitlines(), text.splitlines(True), text.splitlines(False))
check("""
"a\\nb".splitlines(keepends=True)
"a\\nb".splitlines(keepends=False)
"a\\nb".splitlines(keepends=0)
"a\\nb".splitlines(1)
"a\\nb".splitlines("yes")
"a\\nb".splitlines(None)
"a\\nb".splitlines([])
"a\\nb".splitlines(True, True)
"a\\nb".splitlines(other=True)
"a\\u2028b".splitlines() == ["a\\u2028b"]
"a\\x85b".splitlines() == ["a\\x85b"]
b"a\\nb\\r\\nc".splitlines()
b"a\\nb\\r\\nc".splitlines(True)
bytearray(b"a\\nb").splitlines(True)
str.splitlines("x\\ny")
str.splitlines(b"x\\ny")
str.splitlines()
len("\\n" * 100), len(("\\n" * 100).splitlines())
"".join("a\\r\\nb\\nc\\r".splitlines(True)) == "a\\r\\nb\\nc\\r"
[line.strip() for line in " a \\n  b\\n".splitlines()]
[line.split("=") for line in "k=v\\r\\nq=w".splitlines()]
max("short\\nlongest line\\nmid".splitlines(), key=len)
list(enumerate("x\\ny".splitlines(), 1))
""")
report = "\n".join("line %d" % i for i in range(5))
print(report.splitlines()[1:3], report.splitlines()[-1], len(report.splitlines(True)[0]))
