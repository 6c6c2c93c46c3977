# partition and rpartition of str, bytes and bytearray.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
check("""
"key=value".partition("=")
"key=value=more".partition("=")
"key=value=more".rpartition("=")
"key".partition("=")
"key".rpartition("=")
"=".partition("=")
"=".rpartition("=")
"==".partition("=")
"==".rpartition("=")
"=x".partition("=")
"x=".rpartition("=")
"".partition("=")
"".rpartition("=")
"a::b::c".partition("::")
"a::b::c".rpartition("::")
"aaa".partition("aa")
"aaa".rpartition("aa")
"abc".partition("abc")
"abc".partition("abcd")
"abc".rpartition("c")
"abc".partition("a")
"a\\0b".partition("\\0")
"caf\u00e9 au lait".partition(" ")[2]
"x\u2192y".partition("\u2192")[::2]
b"a=b=c".partition(b"=")
b"a=b=c".rpartition(b"=")
b"abc".partition(b"=")
b"abc".rpartition(b"=")
b"a=b".partition(bytearray(b"="))
b"a=b".partition(memoryview(b"="))
bytearray(b"a=b=c").partition(b"=")
bytearray(b"a=b=c").rpartition(b"=")
bytearray(b"abc").partition(b"=")
[type(p).__name__ for p in bytearray(b"a=b").partition(b"=")]
[type(p).__name__ for p in b"a=b".partition(b"=")]
"abc".partition("")
"abc".rpartition("")
"".partition("")
b"abc".partition(b"")
"abc".partition()
"abc".partition("b", 1)
"abc".partition(1)
"abc".partition(None)
"abc".partition(b"b")
b"abc".partition("b")
b"abc".partition(98)
"abc".partition(sep="b")
str.partition("a b", " ")
str.partition(b"a b", b" ")
bytes.rpartition(b"a b c", b" ")
str.rpartition("a")
""")
text = "k1=v1;k2=v2;broken;k3="
pairs = []
while text:
    pair, _, text = text.partition(";")
    key, found, value = pair.partition("=")
    pairs.append((key, bool(found), value))
print(pairs)
whole = "a/b/c"
head, sep, tail = whole.rpartition("/")
print(head, sep, tail, head + sep + tail == whole, whole.partition("#")[0] is whole, whole.rpartition("#")[2] is whole)
