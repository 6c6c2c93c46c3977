# littlefs: devices that answer with an error.
import vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.size = size
        self.data = bytearray(blocks * size)
        self.answers = {4: blocks, 5: size, 6: 0}
        self.answer = None

    def readblocks(self, block, buf, off):
        at = block * self.size + off
        buf[:] = self.data[at : at + len(buf)]
        return self.answer

    def writeblocks(self, block, buf, off):
        at = block * self.size + off
        self.data[at : at + len(buf)] = buf
        return self.answer

    def ioctl(self, op, arg):
        return self.answers.get(op)


def attempt(name, f, *args):
    try:
        result = f(*args)
    except Exception as e:
        result = repr(e)
    print(" ", name, result)


def content(fs, name):
    with fs.open(name, "r") as f:
        return f.read()


def fresh(kind):
    disk = Disk(64)
    kind.mkfs(disk)
    with kind(disk).open("kept", "w") as f:
        f.write("kept " * 200)
    return disk


def write(f):
    f.write("abc" * 200)
    f.flush()


for kind in (vfs.VfsLfs1, vfs.VfsLfs2):
    print(kind.__name__)

    print(" the answers of ioctl")
    for op, answer in ((1, 0), (1, 19), (2, 5), (3, None), (3, 0), (3, -5), (6, -5)):
        disk = fresh(kind)
        fs = kind(disk)
        f = fs.open("f", "w")
        disk.answers[op] = answer
        print(" ", op, answer)
        attempt("mount", lambda: kind(disk) is not None)
        attempt("write", write, f)
        attempt("mkdir", fs.mkdir, "d")
        attempt("close", f.close)
        attempt("list", lambda: sorted(e[0] for e in fs.ilistdir("/")))

    for answer in (None, "0"):
        disk = fresh(kind)
        fs = kind(disk)
        disk.answers[6] = answer
        attempt("mkdir", fs.mkdir, "d")

    print(" the answers of blocks")
    for answer in (None, 0, False, -5, -28, "a"):
        disk = fresh(kind)
        fs = kind(disk)
        f = fs.open("f", "w")
        disk.answer = answer
        print(" ", answer)
        attempt("write", write, f)
        attempt("mkdir", fs.mkdir, "d")
        attempt("read", lambda: len(content(fs, "kept")))
        attempt("close", f.close)
        disk.answer = None
        f.close()
        attempt("list", lambda: sorted(e[0] for e in kind(disk).ilistdir("/")))
