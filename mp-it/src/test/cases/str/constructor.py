# str(): of every kind of object, of bytes with an encoding, of classes with __str__ and __repr__.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Both:
    def __str__(self): return "s"
    def __repr__(self): return "r"
class OnlyRepr:
    def __repr__(self): return "only r"
class OnlyStr:
    def __str__(self): return "only s"
class Bad:
    def __str__(self): return 5
class Raises:
    def __str__(self): raise ValueError("no text")
class Sub(str): pass
check("""
str()
str("")
str("a")
str(5), str(-5), str(2 ** 70), str(True), str(None), str(1.5), str(1j)
str([1, "a"]), str((1,)), str({}), str({"k": "v"}), str({1}), str(frozenset())
str(range(3)), str(slice), str(int), str(Both), str(len)
str(b"a"), str(bytearray(b"a"))
str(ValueError("x")), str(ValueError()), str(ValueError(1, 2)), str(KeyError("k"))
str(Both()), repr(Both()), "%s %r" % (Both(), Both()), "{} {!r} {!s}".format(Both(), Both(), Both())
str(OnlyRepr()), repr(OnlyRepr())
str(OnlyStr())
str([Both()]), str((Both(),)), str({Both(): Both()}), str({1: Both()})
str(Bad())
str(Raises())
"%s" % Raises()
str(Sub("x")), repr(Sub("x")), type(str(Sub("x"))).__name__, Sub("x") == "x"
str(b"abc", "utf-8")
str(b"abc", "utf8")
str(b"abc", "ascii")
str(b"\\xc3\\xa9", "utf-8") == "\\u00e9"
str(bytearray(b"abc"), "utf-8")
str(memoryview(b"abc"), "utf-8")
str(b"", "utf-8")
str(b"abc", "utf-8", "strict")
str(b"\\xff", "utf-8")
str(b"a\\x80b", "utf8")
str(b"\\xc3", "utf8")
str(b"\\xe2\\x82", "utf8")
str("abc", "utf-8")
str(5, "utf-8")
str(None, "utf-8")
str([97], "utf-8")
str("a", "b", "c", "d")
str(object="a")
str(b"a", encoding="utf-8")
str(encoding="utf-8")
bytes("abc", "utf-8"), bytearray("abc", "utf8")
str(str), str(type(str)), str(type(None))
str(...), str(NotImplemented)
str(array) if "array" in globals() else "no array"
str("a") is str("a")
Sub(), Sub("a"), Sub(5), Sub(b"a", "utf8")
str(1e100), str(float("nan")), str(-0.0), str(1e-7)
""")
