# littlefs: what each operation says to each kind of path.
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
