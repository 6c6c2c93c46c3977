# io: a reader of lines over chunks, a tee, a counting writer, wrapped streams, prompts of a script.
import io


class Chunks(io.IOBase):
    def __init__(self, *parts):
        self.parts = list(parts)

    def readinto(self, buffer):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        n = min(len(part), len(buffer))
        buffer[:n] = part[:n]
        if n < len(part):
            self.parts.insert(0, part[n:])
        return n


def lines(stream, size=4):
    buffer, left = bytearray(size), b""
    while True:
        n = stream.readinto(buffer)
        if not n:
            break
        left += bytes(buffer[:n])
        while b"\n" in left:
            line, left = left.split(b"\n", 1)
            yield line
    if left:
        yield left


for parts in ((b"one\ntwo\nthree",), (b"o", b"ne\nt", b"wo\n", b"\n", b"x"), (b"\n\n\n",), (), (b"no newline at all",), (b"a long first line that spans chunks\nb",)):
    print(parts, list(lines(Chunks(*parts))))
    assert list(lines(Chunks(*parts))) == list(lines(io.BytesIO(b"".join(parts)), 7))


class Tee(io.IOBase):
    def __init__(self, *streams):
        self.streams, self.count = streams, 0

    def write(self, data):
        self.count += len(data)
        for s in self.streams:
            s.write(data)
        return len(data)


a, b = io.BytesIO(), io.BytesIO()
tee = Tee(a, b)
print("to both", 1, 2.5, None, file=tee)
print("é", end="|", file=tee)
print(a.getvalue() == b.getvalue(), a.getvalue(), tee.count)
source = io.StringIO("3\nadd 4\nmul 2\nbad\ndiv 0\nquit\nnever")


def run(stream, out):
    value = int(stream.readline())
    while True:
        line = stream.readline()
        words = line.split()
        if not words or words[0] == "quit":
            break
        try:
            op, n = words[0], int(words[1])
            value = value + n if op == "add" else value * n if op == "mul" else value // n
            print(line.strip(), "=", value, file=out)
        except (IndexError, ZeroDivisionError) as e:
            print(line.strip(), "!", type(e).__name__, file=out)
    return value


out = io.StringIO()
print(run(source, out), repr(out.getvalue()), repr(source.read()))
page = io.StringIO()
for row in range(3):
    for column in range(4):
        page.write("%3d" % (row * column))
    page.write("\n")
print(page.getvalue(), end="")
page.seek(0)
print([sum(int(n) for n in line.split()) for line in page])
memory = io.BytesIO()
positions = []
for word in ("alpha", "be", "", "gamma"):
    positions.append(memory.tell())
    memory.write(bytes([len(word)]) + word.encode())
print(positions, len(memory.getvalue()))
for p in reversed(positions):
    memory.seek(p)
    print(memory.read(memory.read(1)[0]), end=" ")
print(memory.tell())
nested = io.StringIO()
print("x", file=nested)
nested.write(nested.getvalue() * 2)
print(repr(nested.getvalue()), nested.tell())
for stream in (io.StringIO("q"), io.BytesIO(b"q")):
    with stream as s:
        print(s is stream, s.read(1), repr(s.read()), end=" ")
    try:
        stream.read()
    except ValueError as e:
        print(e)
