# Classes derived from str: what is inherited, what type results have, overriding.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Name(str):
    kind = "name"
    def shout(self): return self.upper() + "!"
    def __len__(self): return 99
class Loud(str):
    def __str__(self): return "LOUD"
    def __repr__(self): return "<loud>"
    def __eq__(self, other): return True
    def __add__(self, other): return "added"
    def __getitem__(self, i): return "item"
    def __contains__(self, x): return x == "?"
class Made(str):
    def __new__(cls, first, second): return super().__new__(cls, first + second)
    def __init__(self, first, second): self.second = second
n, l = Name("bob"), Loud("x")
check("""
n, str(n), repr(n), len(n), n.kind, n.shout(), n.upper(), type(n).__name__, type(n.upper()).__name__
n == "bob", "bob" == n, n != "bob", n == Name("bob"), n < "c", "c" > n, n == b"bob"
n + "by", "by" + n, type(n + "x").__name__, n * 2, 2 * n
n[0], n[-1], n[1:], n[::-1], type(n[1:]).__name__
"o" in n, n.find("o"), n.split("o"), n.replace("b", "d"), n.join(["1", "2"]), ",".join([n, n])
[c for c in n], list(n), tuple(n), sorted(n), list(reversed(n))
"%s" % n, "%r" % n, "{}".format(n), "{:>5}".format(n), f"{n}"
n.startswith("b"), n.endswith(Name("ob")), n.count("b"), n.index("b", 1), n.strip("b"), n.partition("o"), n.center(7)
isinstance(n, str), issubclass(Name, str), isinstance("a", Name), type(n) is str
bool(n), bool(Name("")), not Name("")
int(Name("12")), float(Name("1.5")), ord(Name("a"))
{n: 1}[n]
{n: 1}["bob"]
{"bob": 1}[n]
hash(n) == hash("bob")
n in ["bob"], n in {"bob": 1}, ["bob"].index(n), ["bob"].count(n)
getattr(Name, "kind"), hasattr(n, n), getattr(n, Name("kind"))
l, str(l), [l], "%s %r" % (l, l), "{} {!r}".format(l, l)
l == 5, l != 5, l + 1, l[0], "?" in l, "x" in l, l.upper(), len(l)
Made("a", "b"), Made("a", "b").second
Made("a")
Name(), Name(5), Name(None), Name(b"a", "utf8")
n.encode(), bytes(n, "utf8"), bytearray(n, "utf8")
n.lower() is n
max([n, "zed", "al"]), min(n, "al"), sorted([n, "al"])
eval(Name("1 + 2"))
str.upper("x"), Name.upper("x")
Name.join(",", "ab")
print(n, l)
n.attribute
setattr(n, "extra", 5), n.extra
"-".join(Name("abc"))
Name("a\\nb").splitlines(), Name(" a ").strip(), Name("%d") % 5, Name("{}").format(5)
import_name if "import_name" in globals() else "none"
""")
