# deflate: what it takes of the heap.
import deflate
import gc
import io


def used(run):
    before = gc.mem_alloc()
    result = run()
    after = gc.mem_alloc()
    print(after - before, end=" ")
    return result


out = io.BytesIO(4000)
for bits in (0, 5, 8, 10, 12):
    d = used(lambda: deflate.DeflateIO(out, deflate.ZLIB, bits))
    used(lambda: d.write(b"some data, some more data"))
    used(lambda: d.write(b"some data"))
    used(lambda: d.close())
    source = io.BytesIO(out.getvalue())
    d = used(lambda: deflate.DeflateIO(source, deflate.AUTO, bits))
    room = bytearray(10)
    used(lambda: d.readinto(room))
    used(lambda: d.readinto(room))
    used(lambda: d.read(2))
    used(lambda: d.read())
    print()
    out.seek(0)
    out.write(b"")
