# re: start and end positions for match and search, and what the anchors make of them.
import re


def attempt(label, run):
    try:
        m = run()
        print(label, m and (m.group(0), m.span()))
    except Exception as e:
        print(label, repr(e))


text = "ab12cd34"
for start in (0, 1, 2, 5, 8, 9, 100, -1, -100):
    attempt("match from %d" % start, lambda: re.match("\\w\\d?", text, start))
    attempt("search from %d" % start, lambda: re.search("\\d+", text, start))
for start, end in ((0, 8), (0, 3), (2, 3), (2, 4), (3, 2), (0, 0), (8, 8), (0, 100), (0, -1), (-4, -1)):
    attempt("match %d:%d" % (start, end), lambda: re.match(".*", text, start, end))
    attempt("search %d:%d" % (start, end), lambda: re.search("\\d+", text, start, end))
r = re.compile("\\d+")
for start, end in ((0, 8), (3, 8), (3, 3), (6, 7)):
    attempt("compiled match", lambda: r.match(text, start, end))
    attempt("compiled search", lambda: r.search(text, start, end))
attempt("^ in the middle", lambda: re.search("^c", text, 4))
attempt("$ before the end", lambda: re.search("2$", text, 0, 4))
attempt("^ and newlines", lambda: re.search("^b", "a\nb"))
attempt("$ and newlines", lambda: re.search("a$", "a\nb"))
attempt("dot and newlines", lambda: re.search("a.b", "a\nb"))
attempt("start text", lambda: re.match("a", text, "1"))
attempt("start None", lambda: re.match("a", text, None))
attempt("bytes from", lambda: re.search(b"c", b"abcabc", 3))
attempt("beyond bytes", lambda: re.search(b"c", b"abc", 5))
wide = "äöü-xyz"
attempt("wide", lambda: re.search("-", wide))
attempt("wide group", lambda: re.search("x(.)", wide))
print(re.search("-", wide).start() == wide.encode().index(b"-"), re.match("ä", wide).end())
