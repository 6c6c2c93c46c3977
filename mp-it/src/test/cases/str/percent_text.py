# % formatting with s and r: tuples, mappings, objects, precision, bytes.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
class M:
    def __getitem__(self, key): return key * 2
class Fails:
    def __str__(self): raise KeyError("inside")
s = S()
check("""
"%s" % "a", "%r" % "a", "%s %r" % (s, s), "%s" % [s], "%s" % (s,), "%s" % ((s,),)
"%s|%5s|%-5s|%05s|" % ("ab", "ab", "ab", "ab")
"%.0s|%.1s|%.5s|%5.1s|%-5.1s|" % ("ab", "ab", "ab", "ab", "ab")
"%r|%6r|%-6r|%.2r|" % ("ab", "ab", "ab", "ab")
"%s %s %s %s" % (None, True, 1.5, 2 ** 40)
"%s %s %s" % ([1], {"a": 1}, {1})
"%s" % ()
"%s" % (1, 2)
"%s %s" % "a"
"no fields" % ()
"no fields" % "a"
"no fields" % (1,)
"no fields" % {"a": 1}
"no fields" % []
"no fields" % {}
"%(a)s %(b)r" % {"a": "x", "b": "y"}
"%(a)s%(a)s" % {"a": s}
"%(missing)s" % {"a": 1}
"%(a)s" % M()
"%(a)s" % [1]
"%()s" % {"": "empty key"}
"%(a b)s" % {"a b": 1}
"%(a)s %s" % {"a": 1}
"%s %(a)s" % ({"a": 1},)
"%(a)(b)s" % {"a": 1}
"%s" % {"a": 1}
"%s" % b"a", "%s" % bytearray(b"a"), "%r" % b"a"
"%s" % Fails()
"%s" % range(2), "%s" % int, "%s" % Exception("e"), "%r" % Exception("e")
"%a" % "a"
"%S" % "a"
"% s" % "a", "%+s" % "a", "%#s" % "a"
"%5%" % ()
"%s%%" % 5, "%%s" % (), "%%%s" % 5
"%*s|%-*s|%.*s|" % (5, "a", 5, "b", 1, "cd")
"%-5s%5s" % ("ab", "cd") + "|"
b"%s" % b"a", b"%d" % 5, b"%s-%s" % (b"a", b"b")
b"%(a)s" % {b"a": 1}
bytearray(b"%s") % b"a"
"\\u00e9%s\\u00e9" % "\\u20ac" == "\\u00e9\\u20ac\\u00e9"
len("%5s" % "\\u00e9")
"%s" * 3 % tuple("abc"), ("%s," * 2)[:-1] % (1, 2)
"%s" % (lambda: 0).__name__, "%s" % (1 if s else 0)
"%s-%s" % ("a", "b") % (), "%%s" % () % 1
"a%sb" % "%s" % 1
""")
text = "x"
for i in range(6): text = "<%s>" % text
text %= ()
print(text)
