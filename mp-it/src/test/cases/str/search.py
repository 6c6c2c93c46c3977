# find, index, count, startswith, in, replace, split and friends.
s = "hello world, hello"
print("find:", s.find("hello"), s.find("hello", 1), s.find("x"), s.find(""), s.find("", 5), s.find("o", 5, 8), s.find("lo", -3), s.find("h", 0, 0), s.find("hello", 100), s.find("", 100))
print("rfind:", s.rfind("hello"), s.rfind("l"), s.rfind("x"), s.rfind("o", 0, 5), s.rfind("hello", 0, 10), s.rfind(""))
print("index:", s.index("world"), s.rindex("hello"))
print("count:", s.count("l"), s.count("hello"), s.count("x"), s.count("o", 5), s.count("l", 3, 9), s.count(""), "aaaa".count("aa"), "".count(""), "abc".count("", 1))
print("in:", "world" in s, "World" in s, "" in s, "" in "", "a" in "", "hello" not in s)
print("startswith:", s.startswith("hello"), s.startswith("world", 6), s.startswith(""), s.startswith("hello world, hello and more"), s.startswith(("x", "h")), "".startswith(""))
print("endswith:", s.endswith("hello"), s.endswith("world"), s.endswith(""), s.endswith(("x", "lo")), "a".endswith("ba"))
print("replace:", s.replace("hello", "bye"), s.replace("l", ""), s.replace("o", "0", 1), s.replace("x", "y"), "aaa".replace("aa", "b"), "abc".replace("", "-"), "abc".replace("", "-", 2), "abab".replace("ab", "abab"), "a".replace("a", "aa", 0), "abc".replace("b", "B", -1))
print("split:", s.split(), s.split("o"), s.split(", "), "  a  b ".split(), "  a  b ".split(" "), "".split(), "".split(","), ",".split(","), "a,b,,c,".split(","), "a\tb\nc\r\nd".split())
print("split max:", "a b c d".split(None, 1), "a b c d".split(" ", 2), "a,b,c".split(",", 0), "a,b,c".split(",", -1), " a  b  c ".split(None, 1), "aXXbXXc".split("XX", 1))
print("rsplit:", "a b c d".rsplit(" ", 1), "a,b,c".rsplit(",", 5), "a,b,c".rsplit(",", 0), "aXXbXXc".rsplit("XX", 1), "".rsplit(","))
print("splitlines:", "a\nb\r\nc\rd".splitlines(), "a\n\nb\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "x".splitlines())
print("partition:", "a=b=c".partition("="), "abc".partition("="), "=".partition("="), "a=b=c".rpartition("="), "abc".rpartition("="), "a--b".partition("--"))
print("join:", ",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(("x",)), "ab".join(["1", "2", "3"]), "".join(str(i) for i in range(12)), ".".join({"k": 1}))
print("strip:", repr("  a b \t\n".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), "xxaxbxx".strip("x"), "abcba".strip("ab"), "abc".strip("xyz"), repr("   ".strip()), "..a..".lstrip("."), "..a..".rstrip("."), repr("".strip("a")), "a".strip(""))
print("longest:", "mississippi".find("issip"), "aaaaab".find("aab"), "abababac".find("ababac"), "x" * 50 + "y" in "x" * 60 + "y")


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("index missing:", lambda: s.index("zzz"))
attempt("rindex missing:", lambda: s.rindex("zzz"))
attempt("empty separator:", lambda: s.split(""))
attempt("empty separator rsplit:", lambda: s.rsplit("", 1))
attempt("rsplit without separator:", lambda: "a b c".rsplit(None, 1))
attempt("partition empty:", lambda: s.partition(""))
attempt("find int:", lambda: s.find(5))
attempt("in int:", lambda: 5 in s)
attempt("replace int:", lambda: s.replace(1, "a"))
attempt("startswith int:", lambda: s.startswith(1))
attempt("join ints:", lambda: ",".join([1, 2]))
attempt("join none:", lambda: ",".join(None))
attempt("join bytes:", lambda: ",".join([b"a"]))
attempt("split int:", lambda: s.split(1))
attempt("strip int:", lambda: s.strip(1))
attempt("find bytes:", lambda: s.find(b"h"))
u = "añb☃c😀d☃"
print("unicode:", u.find("☃"), u.rfind("☃"), u.find("d"), u.count("☃"), len(u.split("☃")), u.index("😀"), "ñ" in u, u.replace("☃", "S").replace("ñ", "n").replace("😀", ":"), u.startswith("añ"), u.endswith("☃"), u.find("c", 4), u[u.find("d")], u.partition("b")[2] == "☃c😀d☃", u.strip("☃a").find("d"))
