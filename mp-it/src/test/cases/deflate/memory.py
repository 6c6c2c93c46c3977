# deflate: what it takes of the heap and keeps.
import deflate
import gc
import io

kept = [None] * 100
count = 0
data = room = out = source = d = d2 = before = made = written = again = first = None


def settle():
    """Leaves no garbage behind where each allocation collects."""
    global count
    kept[count] = bytearray(1)
    count += 1
    return gc.mem_alloc()


room = bytearray(10)
data = b"some data, some more data"
for bits in (0, 5, 8, 10, 12):
    out = io.BytesIO(4000)
    before = settle()
    d = deflate.DeflateIO(out, deflate.ZLIB, bits)
    made = gc.mem_alloc() - before
    before = settle()
    d.write(data)
    written = gc.mem_alloc() - before
    before = settle()
    d.write(data)
    again = gc.mem_alloc() - before
    before = settle()
    d.close()
    print(bits, made, written, again, gc.mem_alloc() - before)

    source = io.BytesIO(out.getvalue())
    before = settle()
    d2 = deflate.DeflateIO(source, deflate.AUTO, bits)
    made = gc.mem_alloc() - before
    before = settle()
    d2.readinto(room)
    first = gc.mem_alloc() - before
    before = settle()
    d2.readinto(room)
    print(bits, made, first, gc.mem_alloc() - before)
    kept[-1] = d, d2, out, source
