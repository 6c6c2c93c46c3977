# BufferedWriter passes on whole buffers only, to any stream.
import io


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


below = io.BytesIO()
writer = io.BufferedWriter(below, 8)
print("short:", writer.write(b"12345"), below.getvalue())
print("beyond:", writer.write(b"6789abcdefghijk"), below.getvalue())
print("flush:", writer.flush(), below.getvalue())
print("nothing to flush:", writer.flush(), below.getvalue())
print("exactly full:", writer.write(b"ABCDEFGH"), below.getvalue()[-8:])
print("text:", writer.write("text"), writer.flush(), below.getvalue()[-4:])
print("part:", writer.write(b"0123456789", 2, 3), writer.flush(), below.getvalue()[-4:])
attempt("read:", lambda: writer.read())
attempt("no size:", lambda: io.BufferedWriter(below))
attempt("size of text:", lambda: io.BufferedWriter(below, "x"))


class Blocks(io.IOBase):
    def __init__(self):
        self.blocks = []

    def write(self, data):
        self.blocks.append(bytes(data))
        return len(data)


blocks = Blocks()
writer = io.BufferedWriter(blocks, 4)
for word in ("a", "bc", "def", "ghijklmno"):
    print(word, file=writer)
print("blocks:", blocks.blocks)
writer.flush()
print("last:", blocks.blocks[-1])


class Slow(Blocks):
    def write(self, data):
        return super().write(bytes(data)[:3])


slow = Slow()
writer = io.BufferedWriter(slow, 8)
writer.write(b"abcdefghijklmnopq")
writer.flush()
print("slow:", slow.blocks)
