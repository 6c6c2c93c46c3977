# Strings as iterables: for, unpacking, iterators, builtins.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Shout(str):
    def __iter__(self):
        return iter(str(self).upper())
s = "hello"
it = iter(s)
print(next(it), next(it), list(it), list(it), next(it, "end"))
a, b, *rest = s
print(a, b, rest)
first, *middle, last = s
print(first, middle, last)
[x, y] = "xy"
(p, (q, r)) = "p", "qr"
print(x, y, p, q, r)
for i, c in enumerate(s):
    if c == "l": continue
    print(i, c, end=" ")
else:
    print("done")
check("""
list(s), tuple(s), sorted(s), sorted(set(s))
list(reversed(s))
list(zip(s, s[1:]))
dict(zip(s, range(9)))
{c: s.count(c) for c in s}["l"]
[c for c in s if c > "h"]
[ord(c) - 97 for c in s]
max(s), min(s), sum(map(ord, s))
any(c.isupper() for c in s), all(c.islower() for c in s)
list(map(lambda x, y: x + y, s, s[::-1]))
list(filter(lambda c: c in "aeiou", s))
list(enumerate("ab", 5))
"".join(c * 2 for c in s)
[*s], [*s, *s[:2]], (*s,), {*"aa"}
(lambda *a: a)(*s)
list(Shout("ab")), Shout("ab").upper(), [c for c in Shout("ab")]
"l" in s, "" in s, "lo" in s, "ol" in s
list(iter("")), list(""), tuple(""), set(""), max("", default="none")
next(iter(""))
iter(s) is iter(s)
iter(iter(s)) is not None
len(iter(s))
list(s.__iter__()) if hasattr(s, "__iter__") else "no __iter__"
a, b = "abc"
eval("[a for a, b in ['xy', 'zw']]")
[a + b for a, b in ["xy", "zw"]]
[a for a, b in ["xyz"]]
sum(s)
sum([s], "")
min(s, key=lambda c: -ord(c))
bytes(map(ord, s)), bytearray(ord(c) for c in s)
list(range(*map(int, "159"[:2])))
""")
