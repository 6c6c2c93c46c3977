# repr of str and bytes: quotes, control characters, escapes in literals.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
for c in list(range(0, 33)) + [34, 39, 92, 126, 127]:
    print(c, repr(chr(c)), repr(bytes((c,))), repr("'" + chr(c)), repr(b'"' + bytes((c,))))
print([repr(bytes((c,))) for c in range(128, 256, 9)])
check(r"""
"it's"
'say "hi"'
'both \' and "'
"\\"
"\\n"
"\n\t\r"
"\a\b\f\v"
"\0"
"\x00\x01\x1f\x7f"
"\1\12\123\1234"
"\x41\u0042\U00000043"
"\N"
"\q\w"
"\
joined"
r"\n\x41"
r"\""
r'\''
R"\\"
b"it's"
b'say "hi"'
b'both \' and "'
b"\x00\x7f\x80\xff"
b"\1\12\377"
b"\u0041"
b"\n\r\t\\"
rb"\n"
br"\x00"
""
b""
"a" 'b' "c'd"
b"a" b'b'
"\x4"
"\u123"
"\U0011"
"\xzz"
b"\x4"
"\8"
b"\400"
"a" b"b"
repr(repr("'"))
repr(repr(repr('"')))
str("it's"), str(b"it's")
["it's", 'a"b', "\n"]
("'",), {"'": '"'}
"%r %r" % ("'", b'"')
"{!r}".format("'\"")
f"{'x'!r} {b'y'!r}"
ascii("a")
eval(repr("a'b\"c\\d\n\x00")) == "a'b\"c\\d\n\x00"
eval(repr(bytes(range(256)))) == bytes(range(256))
eval(repr("".join(chr(c) for c in range(128)))) == "".join(chr(c) for c in range(128))
len(repr("\0" * 10)), len(repr(b"\xff" * 10)), len(repr("'" * 10))
""")
