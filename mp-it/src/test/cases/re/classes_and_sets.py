# re: sets, ranges, negated sets, named classes inside and outside of sets, escapes.
import re


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def groups(m):
    return m and m.group(0)


sample = "ab1_-. Z]^\\9\t\n~"
for pattern in ("[abc]", "[^abc]", "[a-c]", "[a-cX-Z]", "[^a-zA-Z]", "[0-9]", "[-a]", "[a-]", "[.]", "[\\]]", "[\\\\]", "[\\^]", "[a^]", "[$]", "[ ]", "[\\d]", "[\\D]", "[\\s]", "[\\S]", "[\\w]", "[\\W]", "[\\d_]", "[^\\d]", "[^\\w\\s]", "[\\-x]", "[+*?]", "[(|)]", "[]]", "[^]]"):
    attempt(pattern, lambda: [c for c in sample if re.match(pattern, c)])
for pattern in ("\\d", "\\D", "\\s", "\\S", "\\w", "\\W", ".", "\\.", "\\\\", "\\-", "\\]", "\\ ", "\\n", "\\t"):
    attempt(pattern, lambda: [c for c in sample if re.match(pattern, c)])
for pattern, text in (("[a-z]+", "abcXYZ"), ("[^,]*", "one,two"), ("[0-9]+[a-f]*", "12ab9"), ("[a-z]?[0-9]", "7"), ("\\w+@\\w+\\.com", "me@site.com"), ("[+-]?\\d+", "-42x"), ("\\d\\d:\\d\\d", "at 12:34"), ("0x[0-9a-f]+", "0xbeef!"), ("\\S+\\s*$", "last word"), ("^\\s*#", "   # c")):
    print(pattern, groups(re.match(pattern, text)), groups(re.search(pattern, text)))
for pattern in ("[", "[a", "[^", "[z-a]", "[]", "[^]", "[a\\", "\\", "a\\"):
    attempt("wrong %r" % pattern, lambda: groups(re.match(pattern, "a")))
for pattern in ("\\b", "\\A", "\\Z", "\\x41", "\\1", "\\u0041", "\\e"):
    attempt("unknown %r" % pattern, lambda: groups(re.match(pattern, "a1beAZ")))
print(groups(re.match(b"[a-c]+", b"abcd")), groups(re.search(b"[\x80-\xff]", b"ab\x90")))
