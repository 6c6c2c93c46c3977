# Classes derived from bytes, bytearray, memoryview and array.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
class B(bytes):
    def twice(self): return self + self
    def __repr__(self): return "B!"
class A(bytearray):
    def add(self, *items):
        for item in items: self.append(item)
        return self
class Ar(array):
    def total(self): return sum(self)
b, a, r = B(b"ab"), A(b"xy"), Ar("i", [1, 2])
check("""
b, str(b), len(b), b[0], b[1:], type(b[1:]).__name__, b.twice(), b.upper()
b == b"ab", b"ab" == b, b != b"ab", b < b"b", b + b"c", b"c" + b, b * 2
isinstance(b, bytes), issubclass(B, bytes), isinstance(b, bytearray)
list(b), bytes(b), bytearray(b), memoryview(b)[0]
b.find(b"b"), b.split(b"a"), b.join([b"1", b"2"]), b",".join([b, b])
97 in b, b"b" in b, b.hex(), b.decode()
{b"ab": 1}.get(b), hash(b) == hash(b"ab")
int(B(b"12")), B(), B(3), B([65]), B("x", "utf8")
bool(b), bool(B()), b and 1
a, len(a), a.add(1, 2), len(a), a[0], bytes(a)
a[0:1], a == b"xy\\x01\\x02", a + b"z", a.find(b"y")
a.append(300)
a.extend(b"q"), bytes(a), a.decode() if a.isalpha() else "no text"
[x for x in a], sum(a), max(a), 120 in a
r, len(r), r[0], r.total(), list(r), r.append(5), r.total()
r == array("i", [1, 2, 5]), r + array("i", [9]), bytes(memoryview(r))[:1]
b"".join([b, a]), b"%s" % b"x", "".join(map(chr, b))
open(b, "q") if False else "closed"
eval(B(b"1 + 1"))
str(b, "utf8"), str(B(b"q"), "utf8")
setattr(b, "note", 5), b.note
setattr(a, "note", 6), a.note
int.from_bytes(b, "big"), int.from_bytes(A(b"\\1\\0"), "big")
""")
for value in (b, a, r):
    for source in ("value[0] = 66", "value[0:1] = b'Q'", "del value[0]", "value += b'!'", "value *= 2"):
        try: exec(source); print(source, bytes(value) if not isinstance(value, array) else list(value))
        except Exception as e: print(type(value).__name__, source, type(e).__name__, e)
