# littlefs: directories that grow and shrink, moves, current directories, import, mtime, mounts of devices.
import os, sys, vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.size = size
        self.data = bytearray(blocks * size)

    def readblocks(self, block, buf, off=0):
        at = block * self.size + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, off=0):
        at = block * self.size + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.size
        if op == 5:
            return self.size
        if op == 6:
            return 0


def tree(fs, path="/"):
    for name, kind, _, size in sorted(fs.ilistdir(path)):
        within = path + name
        if kind == 0x4000:
            print(within + "/")
            tree(fs, within + "/")
        else:
            print(within, size, fs.open(within, "r").read()[:20])


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


for cls in (vfs.VfsLfs1, vfs.VfsLfs2):
    print(cls, cls.__name__, sorted(n for n in dir(cls) if n[0] != "_"))
    disk = Disk(120)
    cls.mkfs(disk, progsize=16, readsize=16, lookahead=64)
    fs = cls(disk, progsize=16, readsize=16, lookahead=64, mtime=False)

    # Many names: directories of several parts.
    fs.mkdir("many")
    for i in range(60):
        f = fs.open("many/%d_%s" % (i * 37 % 60, "x" * (i % 20)), "w")
        f.write(str(i))
        f.close()
    print(len(list(fs.ilistdir("many"))), fs.statvfs("")[2:])
    for name, *_ in list(fs.ilistdir("many"))[::2]:
        fs.remove("many/" + name)
    print(sorted(n[0] for n in fs.ilistdir("many")))

    # Moves.
    fs.mkdir("a")
    fs.mkdir("a/b")
    fs.mkdir("c")
    with fs.open("a/b/deep", "w") as f:
        f.write("deep down")
    fs.rename("a/b", "c/b")
    fs.rename("many", "a/many")
    attempt(fs.rename, "c/b", "a/many")
    attempt(fs.rename, "c/b/deep", "a")
    attempt(fs.rename, "a", "c/b/deep")
    attempt(fs.rmdir, "a")
    attempt(fs.rmdir, "/")
    attempt(fs.remove, "..")
    fs.mkdir("empty")
    fs.rename("c", "empty")
    with fs.open("one", "w") as f:
        f.write("1")
    with fs.open("two", "w") as f:
        f.write("2")
    fs.rename("one", "two")
    for name, *_ in list(fs.ilistdir("a/many")):
        fs.remove("a/many/" + name)
    fs.rmdir("a/many")
    tree(cls(disk))

    # The current directory.
    for path in ("empty", "b", "..", "../..", "./empty/./b//", "/", "empty/b/../", "deep", "/a"):
        attempt(fs.chdir, path)
        print(fs.getcwd(), list(fs.ilistdir()))
    fs.chdir("/empty")
    fs.rename("b", "/a/b")
    fs.rename("/two", "three")
    with fs.open("three", "r") as f:
        print(f.read())
    fs.chdir("/")
    tree(fs)

    # As a part of the whole.
    vfs.mount(disk, "/disk")
    with open("/disk/lfs_part.py", "w") as f:
        f.write("NAME = %r\n" % cls.__name__)
    sys.path.append("/disk")
    sys.modules.pop("lfs_part", None)
    import lfs_part

    print(lfs_part.NAME, lfs_part.__file__)
    sys.path.pop()
    print(sorted(os.listdir("/disk")), os.stat("/disk/lfs_part.py")[:7])
    print(os.statvfs("/disk")[:3])
    vfs.umount("/disk")
    attempt(os.listdir, "/disk")

# Times.
disk = Disk(20)
vfs.VfsLfs2.mkfs(disk)
fs = vfs.VfsLfs2(disk, mtime=True)
fs.open("with", "w").close()
fs.mkdir("dir")
vfs.VfsLfs2(disk, mtime=False).open("without", "w").close()
fs = vfs.VfsLfs2(disk)
print([fs.stat(n)[8] > 0 for n in ("with", "without", "dir", "/")])

# Arguments.
for args, kw in (((), {}), ((disk, 1), {}), ((disk,), {"readsize": "x"}), ((disk,), {"other": 1}), ((1,), {})):
    attempt(lambda: vfs.VfsLfs2(*args, **kw))
    attempt(lambda: vfs.VfsLfs2.mkfs(*args, **kw))


# Devices that fail.
class Failing(Disk):
    result = None

    def readblocks(self, block, buf, off=0):
        super().readblocks(block, buf, off)
        return self.result


disk = Failing(20)
vfs.VfsLfs2.mkfs(disk)
fs = vfs.VfsLfs2(disk)
for result in (0, -5, -19, 5, "text", None):
    disk.result = result
    attempt(fs.stat, "absent")
    attempt(lambda: vfs.VfsLfs2(disk).getcwd())
