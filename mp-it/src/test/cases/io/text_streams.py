# io.StringIO: reading, writing, seeking, lines, positions beyond the end, closing.
import io


def attempt(label, run):
    try:
        print(label, repr(run()))
    except Exception as e:
        print(label, repr(e))


s = io.StringIO("first\nsecond\n\nfourth")
print(repr(s.read(3)), s.tell(), repr(s.readline()), repr(s.read(100)), repr(s.read()), s.tell())
print(s.seek(0), s.readlines() if hasattr(s, "readlines") else "", s.seek(0), list(s), repr(s.readline()))
s.seek(6)
print(repr(s.readline(3)), repr(s.readline(100)), repr(s.readline()), repr(s.readline()), repr(s.readline()))
for offset, whence in ((0, 0), (5, 0), (0, 2), (-3, 2), (2, 1), (-1, 1), (100, 0), (-100, 2)):
    attempt("seek %d %d" % (offset, whence), lambda: (s.seek(offset, whence), s.tell(), s.read(4)))
attempt("seek negative", lambda: s.seek(-1))
attempt("seek oddly", lambda: s.seek(0, 3))
attempt("seek text", lambda: s.seek("0"))
w = io.StringIO()
print([w.write(t) for t in ("abc", "", "e", "x" * 10)], len(w.getvalue()), w.tell())
w.seek(1)
w.write("BC")
print(w.getvalue(), w.tell(), repr(w.read(2)))
w.seek(30)
w.write("end")
print(repr(w.getvalue()))
attempt("bytes", lambda: w.write(b"raw"))
attempt("int", lambda: w.write(5))
attempt("None", lambda: w.write(None))
print("printed", print("to", "it", file=w, end="!\n"), repr(w.getvalue()[-7:]))
w.flush()
attempt("truncate", lambda: w.truncate(3))
with io.StringIO("in with") as c:
    print(c.read())
attempt("closed", c.read)
attempt("closed write", lambda: c.write("x"))
attempt("closed getvalue", c.getvalue)
attempt("closed twice", c.close)
attempt("of int", lambda: io.StringIO(5).getvalue())
attempt("of bytes", lambda: io.StringIO(b"bytes").read())
attempt("of None", lambda: io.StringIO(None).getvalue())
attempt("two", lambda: io.StringIO("a", "b").read())
b = bytearray(4)
attempt("readinto", lambda: (io.StringIO("abcdef").readinto(b), b))
r = io.StringIO("a\r\nb\rc\n")
print([repr(line) for line in r])
print(repr(io.StringIO().read()), repr(io.StringIO().readline()), list(io.StringIO()))
print(sorted(n for n in dir(io.StringIO) if not n.startswith("_")))
