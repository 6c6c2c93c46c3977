# Strings and bytes as they may be written: quotes, escapes, prefixes, line ends.
pieces = (
    "''", '""', "'a'", '"a"', "'a\"b'", '"a\'b"', "'a\\'b'", '"a\\"b"', "''''''", '""""""', "'''a'''", '"""a"""', "'''a'b'''", "'''a''b'''", "'''a\"\"\"b'''", '"""a"b""c"""', "'''\na\n'''", "'''a\\\nb'''", "'a\\\nb'", "'''a\\'''b'''", "'''\"'''", "'' ''", "'a' 'b'", "'a''b'", "'a'\"b\"", "'a' \\\n 'b'", "('a'\n'b')", "'a' + 'b'", "'a' 'b' * 2", "('a' 'b') * 2", "'a'.upper() + 'b'", "'a' 'b'.upper()", "'a' 'b'[1]", "'%s' '%s' % (1, 2)", "'a' if 1 else 'b' 'c'", "'a' in 'b' 'a'",
    "'\\\\'", "'\\''", "'\\\"'", "'\\a\\b\\f\\n\\r\\t\\v'", "'\\0'", "'\\1'", "'\\12'", "'\\123'", "'\\1234'", "'\\18'", "'\\8'", "'\\377'", "'\\400'", "'\\777'", "'\\x41'", "'\\x4142'", "'\\xaB'", "'\\xff'", "'\\x4'", "'\\x'", "'\\xg1'", "'\\x1g'", "'\\u0041'", "'\\u00e9'", "'\\u004'", "'\\u'", "'\\uD800' == chr(0xd800)", "'\\U00000041'", "'\\U0001F600' == chr(0x1F600)", "'\\U0000004'", "'\\U00110000'", "'\\N{a}'", "'\\N'", "'\\q'", "'\\('", "'\\ '", "'\\8'", "'\\A'", "'\\%s' % 1", "'a\\\\n'", "'\\\\\\''", "'\\\\\\\\'",
    "r''", "r'a'", "r'\\n'", "r'\\\\'", "r'\\''", 'r"\\""', "r'\\'", "r'\\x4'", "r'\\u'", "r'\\N{a}'", "r'''\\\n'''", "r'a\\\nb'", "r'a' '\\n'", "'\\n' r'\\n'", "u''", "u'a'", "u'\\u0041'", "u'\\n'", "ur'a'", "ru'a'", "R'a'", "U'a'", "rr'a'", "uu'a'", "x'a'", "r 'a'", "u 'a'",
    "b''", "b'a'", "b\"a\"", "b'''a'''", "b'a' b'b'", "b'a'b'b'", "b'\\x41'", "b'\\xff'", "b'\\0\\1\\377'", "b'\\400'", "b'\\u0041'", "b'\\U00000041'", "b'\\N{a}'", "b'\\n\\t\\\\'", "b'\\q'", "b'\\x4'", "b'\\''", "rb'\\n'", "br'\\n'", "rb'\\''", "rb'\\x4'", "b'a' 'b'", "'a' b'b'", "b'a' r'b'", "b'a' rb'\\b'", "B'a'", "Rb'a'", "bR'a'", "BR'a'", "bb'a'", "brb'a'", "b 'a'", "b'a\\\nb'", "b'''\n'''", "b'a'[0]", "b'a' + b'b'", "b'a' * 3", "b'%s' % b'x'", "b'a' == 'a'", "b'a' in b'ba'",
    "'", '"', "'a", "a'", "'a\"", "'''", "'''a", "'''a'", "'''a''", "'''a'''b", "'a\nb'", "'a\\", "b'", "b'a", "r'", "u'", "'a' b", "'a' 1", "1 'a'", "'a'a", "a'a'", "'a' 'b", "('a' 'b'", "'a'['b", "'a'.", "'a'.1", "'a'('b')", "'a' = 1", "'a'; 'b'", "'\t'", "'\x01'", "'\x7f'", "'\\r'", "'a' # 'b'", "'#'", "'a\\#b'",
)  # fmt: skip
for source in pieces:
    try:
        value = eval(source)
        print(repr(source), "->", value.encode() if isinstance(value, str) else value)
    except Exception as e:
        print(repr(source), "!", type(e).__name__, e)
"a statement"
b"another"
"""one
more"""
x = """first
second\
 still second
	tab"""
print(x.split("\n"), len(x))
print('''it's "quoted"''', """it's "quoted\"""", 'it\'s', "say \"x\"", "tab\there", r"C:\new\x", "nul\0in".encode(), "bell\a".encode())
print("long " "string " 'in ' """pieces """ '''of ''' r"many\ " u"kinds", b"and " b'bytes ' rb"\too")
