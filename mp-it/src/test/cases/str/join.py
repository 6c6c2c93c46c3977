# join of str, bytes and bytearray over every kind of iterable.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Chain:
    def __init__(self, items): self.items = items
    def __iter__(self): return iter(self.items)
class Old:
    def __getitem__(self, i): return "xyz"[i]
class Text(str): pass
def gen(n):
    for i in range(n): yield str(i)
check("""
", ".join(["a", "b", "c"])
", ".join(("a", "b"))
", ".join("abc")
", ".join([])
", ".join(())
", ".join("")
", ".join(["alone"])
"".join(["a", "b"])
"".join("abc")
"-".join({"k": 1})
"-".join({"k": 1}.keys())
"-".join({"k": "v"}.values())
"-".join({"only"})
"-".join(gen(4))
"-".join(gen(0))
"-".join(str(i) for i in range(3))
"-".join(map(str, [1, 2.5, None]))
"-".join(filter(None, ["a", "", "b"]))
"-".join(reversed("abc"))
"-".join(sorted("cab"))
"-".join(Chain(["p", "q"]))
"-".join(Old())
"-".join(Text("xy"))
"-".join([Text("one"), "two"])
Text("+").join("ab")
type(Text("+").join("ab")).__name__
"\\0".join("ab")
"\u2192".join("ab") == "a\u2192b"
"".join(["\u00e9", "a"]) == "\u00e9a"
"long separator ".join("xyz")
"ab".join(["ab"] * 3)
len("".join(["x"] * 1000))
",".join([",", ","])
"".join([""] * 5)
",".join([""] * 5)
b", ".join([b"a", b"b"])
b"".join([bytearray(b"a"), b"b", memoryview(b"c")])
b"-".join((b"a",))
b"-".join([])
bytearray(b"-").join([b"a", b"b"])
bytearray(b"-").join([])
type(bytearray(b"-").join([b"a"])).__name__
bytearray().join([b"x", b"y"])
",".join()
",".join(5)
",".join(None)
",".join([1])
",".join(["a", 1])
",".join(["a", None, "b"])
",".join([b"a"])
",".join(b"ab")
",".join(["a", ["b"]])
b",".join(["a"])
b",".join([1])
b",".join(b"ab")
b",".join("ab")
",".join(["a"], ["b"])
",".join(iterable=["a"])
str.join("-", ["a", "b"])
str.join(["a"], "-")
str.join("-")
bytes.join(b"-", [b"a"])
",".join(x for x in 5)
",".join(1 // 0 for x in "ab")
""")
