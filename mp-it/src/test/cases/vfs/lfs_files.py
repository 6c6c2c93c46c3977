# littlefs: what each operation says to each kind of path; files that are small, large, open twice, open for something else, changed in the middle.
import vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.size = size
        self.data = bytearray(blocks * size)

    def readblocks(self, block, buf, off):
        at = block * self.size + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, off):
        at = block * self.size + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.size
        if op == 5:
            return self.size
        if op == 6:
            return 0


def attempt(name, f, *args):
    try:
        result = f(*args)
    except Exception as e:
        result = repr(e)
    print(" ", name, result)


def make(fs):
    fs.mkdir("dir")
    fs.mkdir("dir/sub")
    fs.open("dir/file", "w").close()
    f = fs.open("file", "w")
    f.write("content")
    f.close()


PATHS = (
    ("file", "dir", "dir/sub", "dir/file", "absent", "//file", "./file", "dir/../file", "dir/./sub")
    + ("file/x", "absent/x", "absent/../file", "dir/sub/..", "dir/absent/../file")
)
ONLY_2 = ("", "/", ".", "..", "../file", "file/", "dir/", "absent/", "file/.", "dir/.", "absent/.", "a" * 300)

for cls, paths in ((vfs.VfsLfs1, PATHS), (vfs.VfsLfs2, PATHS + ONLY_2)):
    print(cls.__name__)
    for path in paths:
        print(" path", path[:30])
        fs = None
        for name in ("stat", "ilistdir", "open", "create", "mkdir", "remove", "rename", "target", "chdir"):
            disk = Disk(40)
            cls.mkfs(disk)
            fs = cls(disk)
            make(fs)
            if name == "stat":
                attempt(name, lambda: fs.stat(path)[:7:6])
            elif name == "ilistdir":
                attempt(name, lambda: list(fs.ilistdir(path)))
            elif name == "open":
                attempt(name, lambda: fs.open(path, "r").read())
            elif name == "create":
                attempt(name, lambda: fs.open(path, "x").close())
            elif name == "rename":
                attempt(name, fs.rename, path, "new")
            elif name == "target":
                attempt(name, fs.rename, "file", path if path not in ("file",) else "other")
            elif name == "chdir":
                attempt(name, fs.chdir, path)
                print(" ", fs.getcwd())
            else:
                attempt(name, getattr(fs, name), path)
        attempt("left", lambda: sorted(fs.ilistdir("/")))


def pattern(n, start=0):
    return bytes((start + i * 7 + (i >> 5)) & 255 for i in range(n))


def digest(data):
    h = 0
    for b in data:
        h = (h * 31 + b) & 0xFFFFFF
    return len(data), h


for cls in (vfs.VfsLfs1, vfs.VfsLfs2):
    print(cls.__name__)
    disk = Disk(60)
    attempt("mount nothing", cls, disk)
    attempt("mkfs", cls.mkfs, disk)
    fs = cls(disk)
    print(fs.statvfs("/"))

    # Sizes round about what fits into metadata and blocks.
    for n in (0, 1, 63, 64, 65, 128, 129, 504, 511, 512, 513, 1020, 1024, 4000):
        f = fs.open("size", "wb")
        f.write(pattern(n))
        f.close()
        f = fs.open("size", "rb")
        data = f.read()
        f.close()
        print(n, digest(data), fs.stat("size")[6], fs.statvfs("/")[3])

    # In the middle, behind the end, at the end.
    for at, n in ((0, 5), (100, 700), (3990, 20), (4500, 10), (10, 1)):
        f = fs.open("size", "r+b")
        f.seek(at)
        f.write(pattern(n, 99))
        print(f.tell())
        f.seek(0)
        print(at, n, digest(f.read()))
        f.close()
    f = fs.open("size", "ab")
    f.seek(0)
    f.write(b"end")
    print(f.tell())
    f.close()
    print(digest(fs.open("size", "rb").read()))

    # Positions.
    f = fs.open("size", "rb")
    print(f.seek(10), f.tell(), f.read(3), f.seek(-2, 1), f.seek(-1, 2), f.read(5), f.read(5))
    attempt("seek", f.seek, -1)
    attempt("seek", f.seek, -100000, 2)
    attempt("seek", f.seek, 0, 0)
    f.close()
    attempt("read closed", f.read)
    attempt("write closed", f.write, b"")
    attempt("seek closed", f.seek, 0)
    attempt("flush closed", f.flush)
    attempt("close closed", f.close)

    # Modes.
    for mode in ("rw", "wr", "+r", "r+", "w+", "z", "rbt", "ax"):
        attempt(mode, lambda: fs.open("mode", mode).close())
    for mode in ("r", "w", "a", "+", "w+", "a+"):
        f = fs.open("mode", mode)
        print(mode, f)
        attempt("write", f.write, "abcdef")
        attempt("seek", f.seek, 1)
        attempt("read", f.read, 3)
        attempt("close", f.close)
        print(" ", fs.open("mode", "r").read())

    # Two at once, one of which loses its file.
    a = fs.open("both", "w")
    a.write("first")
    b = fs.open("both", "w")
    b.write("second, and longer")
    a.close()
    print(fs.open("both").read() if False else fs.open("both", "r").read())
    b.close()
    print(fs.open("both", "r").read())
    a = fs.open("both", "r")
    print(a.read(3))
    fs.remove("both")
    print(a.read(3))
    a.close()
    a = fs.open("gone", "w")
    a.write("x" * 10)
    fs.remove("gone")
    attempt("flush", a.flush)
    attempt("close", a.close)
    attempt("stat", fs.stat, "gone")

    # Lines, and a context.
    with fs.open("lines", "w") as f:
        f.write("one\ntwo\nthree")
    with fs.open("lines", "r") as f:
        print(list(f), f.readline())
    with fs.open("lines", "rb") as f:
        buf = bytearray(5)
        print(f.readline(), f.readlines(), f.readinto(buf), buf)

    # Names come and go while they are listed.
    for i in range(12):
        fs.open("n%02d" % i, "w").close()
    seen = []
    for entry in fs.ilistdir():
        seen.append(entry[0])
        if entry[0][0] == "n":
            fs.remove(entry[0])
    print(len(seen), sorted(seen))
    print(sorted(fs.ilistdir()))

    # Full.
    f = fs.open("full", "wb")
    try:
        while True:
            f.write(bytes(200))
    except OSError as e:
        print(repr(e))
    attempt("close", f.close)
    print(fs.stat("full")[6])
    fs.remove("full")

    # What is there afterwards, once more from the disk.
    fs = cls(disk)
    for entry in sorted(fs.ilistdir("/")):
        print(entry, digest(fs.open(entry[0], "rb").read()))
    attempt("unlink root", lambda: fs.rmdir("absent"))

    # A medium that must not be written.
    fs.mount(True, False)
    attempt("read-only", fs.open, "more", "w")
    attempt("read-only", fs.mkdir, "more")
    attempt("read-only", fs.remove, "lines")
    print(fs.open("lines", "r").read())
