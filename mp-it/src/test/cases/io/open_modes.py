# open(): modes, text and binary, positions, appending, updating, lines, with, errors.
import os


def attempt(label, run):
    try:
        print(label, repr(run()))
    except Exception as e:
        print(label, type(e).__name__)


def content(name="f"):
    with open(name, "rb") as f:
        return f.read()


with open("f", "w") as f:
    print(f.write("line one\n"), f.write("zwei e\n"), f.write(""))
print(content(), os.stat("f")[6])
for mode in ("r", "rt", "rb", "r+", "rb+", "r+b"):
    with open("f", mode) as f:
        print(mode, repr(f.read(4)), f.tell(), repr(f.readline()), repr(f.read()))
with open("f", "a") as f:
    f.write("appended\n")
with open("f", "ab") as f:
    f.write(b"raw\n")
print(content())
with open("f", "r+") as f:
    f.write("LINE")
    f.seek(0, 2)
    f.write("end")
    f.seek(0)
    print(repr(f.readline()))
print(content())
with open("f", "w+") as f:
    f.write("fresh")
    f.seek(1)
    print(repr(f.read(2)), f.tell())
with open("f", "wb") as f:
    print(f.write(b"\x00\xff\r\n"), f.write(bytearray(b"ab")), f.write(memoryview(b"xyz")[1:]))
print(content())
with open("f", "w") as f:
    for i in range(5):
        print(i, "x" * i, file=f)
with open("f") as f:
    print(list(f), repr(f.readline()))
with open("f") as f:
    print(f.readlines() if hasattr(f, "readlines") else "", sum(1 for _ in f))
with open("f") as f:
    print([line.strip() for line in f if "xx" in line])
    print(f.seek(0), f.seek(3), repr(f.read(1)), f.seek(-1, 2), repr(f.read()))
with open("f", "rb") as f:
    b = bytearray(5)
    print(f.readinto(b), b, f.read(3), f.seek(-2, 1), f.read(2))
attempt("missing", lambda: open("missing"))
attempt("odd mode", lambda: open("f", "q").read(1))
attempt("no mode", lambda: open("f", "").read(1))
attempt("int mode", lambda: open("f", 5))
attempt("write bytes as text", lambda: open("g", "w").write(b"bytes"))
attempt("write text as bytes", lambda: open("g", "wb").write("text"))
attempt("write int", lambda: open("g", "w").write(5))
f = open("f")
f.close()
attempt("closed", f.read)
attempt("closed", lambda: list(f))
attempt("closed", lambda: f.write("x"))
attempt("close again", f.close)
attempt("with after", lambda: f.__enter__() is f)


def early():
    with open("f") as f:
        return f.readline()


print(repr(early()))
try:
    with open("g", "w") as f:
        f.write("kept")
        raise KeyError("inside")
except KeyError as e:
    print(repr(e), content("g"))
attempt("encoding", lambda: open("f", "r", encoding="utf-8").read(2))
attempt("buffering", lambda: open("f", mode="r", buffering=-1).read(2))
