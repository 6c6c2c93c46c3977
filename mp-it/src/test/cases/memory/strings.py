# Bytes that operations on strings take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
text, long, empty, one = "some text", "x" * 300, "", "a"
data, items, words = b"some bytes", [1, 2, 3], ["aa", "bb", "cc"]
measure(
    "text + text", "text + empty", "empty + text", "empty + empty", "text + 'append'", "'app' + 'end'",
    "'app' + one", "'append'[0:6]", "long + long", "text * 3", "text * 1", "text * 0", "text * -1",
    "long * 2", "one * 20", "2 * text", "text[0]", "text[-1]", "text[1:5]", "text[:]", "text[::1]",
    "text[5:1]", "text[0:9]", "long[:300]", "long[1:]")
measure(
    "text.upper()", "text.lower()", "text.replace('e', 'EE')", "text.replace('q', 'z')",
    "text.replace('e', '', 1)", "text.split()", "text.split('e')", "text.split(' ', 1)", "text.split('zz')",
    "text.rsplit('e', 1)", "'a\\nb\\nc'.splitlines()", "text.partition(' ')", "text.partition('q')",
    "text.rpartition('e')", "text.strip()", "'  xx  '.strip()", "text.strip('s')", "text.lstrip('so')",
    "text.rstrip()", "text.find('t')", "text.index('x')", "text.count('e')", "text.startswith('some')",
    "text.startswith(('a', 's'))", "text.endswith('t')", "text.isdigit()", "text.isalpha()",
    "text.center(20)", "'-'.join(words)", "','.join(('a', 'b'))", "','.join(x for x in words)",
    "''.join(words)", "''.join([])", "''.join(['append'])", "', '.join([text])", "text.encode()",
    "text.encode('utf-8')", "text.format()", "''.join(reversed(text))", "text.rfind('e')")
measure(
    "str(text)", "str()", "str(1)", "str(123456)", "str(None)", "str(True)", "str(items)", "str({})",
    "str(())", "str(data)", "str(data, 'utf-8')", "str(b'append', 'utf-8')",
    "str(bytearray(b'abc'), 'utf-8')", "repr(text)", "repr(one)", "repr(items)", "repr({1: 2})",
    "repr((1, 'a'))", "repr(None)", "repr(long)", "repr(words)", "ascii(1) if 0 else 1", "chr(97)",
    "chr(0x1234)", "chr(200)", "ord('a')", "hash(text)", "hash(long)", "len(text)", "text == 'some text'",
    "text < long", "'e' in text", "text in words", "text is text", "bool(text)", "not empty", "iter(text)",
    "list(text)", "tuple(text)", "set(text)", "sorted(text)", "max(text)", "min(text)",
    "''.join(sorted(text))", "[c for c in text]", "list(enumerate(one))", "dict(a=1)", "hex(10)", "bin(10)",
    "oct(10)", "str(object)", "str(int)", "repr(len)")
for n in (1, 7, 8, 11, 15, 16, 17, 23, 24, 31, 32, 33, 47, 48, 63, 64, 65, 100, 254, 255, 256, 257, 1000):
    s = "z" * n
    m = "y" + s
    l = [s] * 3
    measure(
        "s + 'y'", "s * 2", "s[1:]", "s[:-1]", "s.upper()", "s.encode()", "'%s' % s", "'{}'.format(s)",
        "str([s])", "repr(s)", "','.join(l)", "s.replace('z', 'yy')", "s.split('y')", "s.strip('z')",
        "f'{s}!'", "s + s + s", "s.center(n + 5)", "'{:>300}'.format(s)", "s.partition('y')",
        "(s + ' ' + s).split()", "m.lstrip('y')", "str(s.encode(), 'utf8')", "'\\n'.join([m, s])")
