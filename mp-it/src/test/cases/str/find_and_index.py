# find, rfind, index and rindex with every kind of start and end.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
s = "abcabcabc"
check("""
[s.find("abc", i) for i in range(-10, 11)]
[s.rfind("abc", i) for i in range(-10, 11)]
[s.find("abc", 0, i) for i in range(-10, 11)]
[s.rfind("abc", 0, i) for i in range(-10, 11)]
[s.find("c", i, -1) for i in range(-10, 11)]
[s.rfind("", i) for i in range(-11, 12)]
[s.find("", i) for i in range(-11, 12)]
[s.find("", i, 4) for i in range(-11, 12)]
[s.rfind("", 0, i) for i in range(-11, 12)]
[s.find(c) for c in "abcd"]
[s.rfind(c) for c in "abcd"]
[s.index(c) for c in "abc"]
[s.rindex(c) for c in "abc"]
s.find("abc", None)
s.find("abc", None, None)
s.find("abc", 1, None)
s.find("abc", None, 2)
s.rfind("abc", None, -1)
s.find(s)
s.find(s + "x")
s.rfind(s)
s.find("ca", -4)
s.find("ca", -4, -1)
s.index("bc", 2)
s.rindex("bc", 0, 6)
s.index("abc", 7)
s.rindex("abc", 7)
s.index("x")
s.rindex("x")
s.index("")
s.rindex("")
"".find("")
"".find("a")
"".index("")
"".rindex("a")
"".find("", 1)
"".find("", -1)
"aaa".find("aa", 1)
"aaa".rfind("aa")
"aaa".rfind("aa", 0, 2)
"aXbX".find("X", True)
"a\\0b".find("\\0")
"a\\0b".find("b")
"na\u00efve caf\u00e9".find("v")
"na\u00efve caf\u00e9".rfind("\u00e9")
"na\u00efve caf\u00e9".find("c", 4)
"na\u00efve caf\u00e9".find("a", 2, -1)
"\u2603\u2603x\u2603".rfind("\u2603", 0, 3)
"\u2603\u2603x\u2603".find("x", -2)
"\u2603\u2603x\u2603".index("\u2603", 1)
s.find("b", 2 ** 40)
s.find("b", -2 ** 40)
s.find("b", 1.5)
s.find("b", "1")
s.find("b", 0, [])
s.find()
s.find(1)
s.find(None)
s.find(b"a")
s.find(["a"])
s.find("a", 0, 1, 2)
s.find("a", start=1)
s.index(1)
s.rindex(b"a")
str.find("abc", "c")
str.rindex("abcabc", "a")
str.index(b"abc", "c")
""")
def positions(text, part):
    at, found = -1, []
    while (at := text.find(part, at + 1)) >= 0:
        found.append(at)
    return found
print(positions(s, "abc"), positions("aaaa", "aa"), positions("mississippi", "ss"), positions("", "x"), positions("abc", "z"))
