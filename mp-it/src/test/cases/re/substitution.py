# re: sub with text, references and functions, counts; split; walking over matches.
import re


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for pattern, to, text in (
    ("a", "b", "banana"),
    ("an", "<\\0>", "banana"),
    ("(.)n", "\\1\\1", "banana"),
    ("(a)(n)", "\\2\\1", "banana"),
    ("(a)(n)", "\\g<2>\\g<1>", "banana"),
    ("x", "y", "none here"),
    ("", "-", "abc"),
    ("a*", "-", "baac"),
    ("^", ">", "line"),
    ("$", "<", "line"),
    ("\\s+", " ", "  many   spaces \t here "),
    ("[aeiou]", "", "remove the vowels"),
    ("(\\w+) (\\w+)", "\\2 \\1", "hello world again now"),
    ("a", "\\\\", "cat"),
    ("a", "\\n", "cat"),
    ("(b)?a", "[\\1]", "ba a"),
    ("\\d+", "#", "1 22 333"),
    ("a", "é", "cat"),
):
    attempt("sub %r" % pattern, lambda: re.sub(pattern, to, text))
for count in (0, 1, 2, 5, -1):
    attempt("count %d" % count, lambda: re.sub("a", "o", "banana", count))
attempt("doubled", lambda: re.sub("\\d+", lambda m: str(int(m.group(0)) * 2), "3 apples, 14 pears"))
attempt("upper", lambda: re.sub("_(\\w)", lambda m: m.group(1).upper(), "snake_case_name"))
seen = []
attempt("spans", lambda: re.sub("b", lambda m: seen.append(m.span()) or "x", "abcbd"))
print(seen)
attempt("function gives int", lambda: re.sub("a", lambda m: 5, "abc"))
attempt("function raises", lambda: re.sub("a", lambda m: 1 // 0, "abc"))
attempt("no such group", lambda: re.sub("(a)", "\\3", "abc"))
attempt("no such group", lambda: re.sub("(a)", "\\g<7>", "abc"))
attempt("to int", lambda: re.sub("a", 5, "abc"))
attempt("in int", lambda: re.sub("a", "b", 5))
attempt("bytes", lambda: re.sub(b"a", b"b", b"banana"))
attempt("bytes by function", lambda: re.sub(b"a", lambda m: m.group(0) * 2, b"ban"))
attempt("method", lambda: re.compile("a").sub("b", "aXa"))
attempt("method, count", lambda: re.compile("a").sub("b", "aXa", 1))
for pattern, text in ((",", "a,b,,c"), ("\\s*,\\s*", "a , b,c"), ("x", ""), ("x", "none"), ("[;,]", "a;b,c"), ("\\d", "a1b2c3"), (",", ","), ("ab", "xabyabz")):
    attempt("split %r" % pattern, lambda: re.compile(pattern).split(text))
for limit in (0, 1, 2, 10, -1):
    attempt("limit %d" % limit, lambda: re.compile(",").split("a,b,c,d", limit))
attempt("split with a group", lambda: re.compile("(,)").split("a,b"))
attempt("split by nothing", lambda: re.compile("").split("ab"))
attempt("split of bytes", lambda: re.compile(b",").split(b"a,b"))


def matches(pattern, text):
    r, at = re.compile(pattern), 0
    while True:
        m = r.search(text[at:])
        if not m:
            return
        yield m.group(0)
        at += m.end() or 1


print(list(matches("\\w+", "the quick, brown fox")), list(matches("\\d\\d?", "12345")))
