# re: group, groups, start, end, span of groups that took part or did not; match objects.
import re


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for pattern, text in (
    ("(a)(b)?(c)", "ac"),
    ("(a)(b)?(c)", "abc"),
    ("(x)|(y)", "y"),
    ("((a)(b))", "ab"),
    ("(a*)(b*)", "aabbb"),
    ("(a|b)*", "abab"),
    ("()", "x"),
    ("(.)(.)(.)", "xyz"),
    ("none", "none"),
):
    m = re.match(pattern, text)
    print(pattern, m.groups(), [m.group(i) for i in range(len(m.groups()) + 1)])
    print("  ", [m.span(i) for i in range(len(m.groups()) + 1)], m.start(), m.end(), m.span())
m = re.search("(\\w+)@(\\w+)", "to me@home now")
print(m.start(), m.end(), m.start(1), m.end(1), m.start(2), m.end(2), m.span(2))
attempt("several", lambda: m.group(1, 2))
attempt("no argument", lambda: m.group())
attempt("group 3", lambda: m.group(3))
attempt("group -1", lambda: m.group(-1))
attempt("group by name", lambda: m.group("x"))
attempt("span 3", lambda: m.span(3))
attempt("start -1", lambda: m.start(-1))
attempt("end text", lambda: m.end("1"))
attempt("groups of default", lambda: m.groups("x"))
attempt("subscript", lambda: m[1])
attempt("string", lambda: m.string)
attempt("len", lambda: len(m))
attempt("call", lambda: m())
print(type(m).__name__, bool(m), repr(m)[:7], sorted(n for n in dir(m) if not n.startswith("_")))
r = re.compile("(a)(b)")
print(type(r).__name__, repr(r)[:4], sorted(n for n in dir(r) if not n.startswith("_")))
print(r.match("abc").groups(), r.search("xxab").span(), r.match("b"), r.search(""))
attempt("type", lambda: type(r)("a"))
for count in (5, 9, 10, 15):
    attempt("%d groups" % count, lambda: len(re.match("(a)" * count, "a" * count).groups()))
b = re.match(b"(.)(.)?", b"a")
print(b.groups(), b.group(0), b.group(1), b.group(2), b.span(2))
attempt("str in bytes", lambda: re.match("a", b"abc").group(0))
attempt("bytes in str", lambda: re.match(b"a", "abc").group(0))
attempt("bytearray", lambda: re.match(b"a", bytearray(b"abc")).group(0))
attempt("int text", lambda: re.match("a", 5))
attempt("int pattern", lambda: re.match(5, "a"))
attempt("None", lambda: re.compile(None))
attempt("compiled again", lambda: re.compile(r))
attempt("compiled as pattern", lambda: re.match(r, "ab").group(0))
for flags in (0, 1, 2):
    attempt("flags", lambda: re.compile("A", flags).match("a"))
