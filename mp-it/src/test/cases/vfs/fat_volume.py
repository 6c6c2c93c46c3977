# FAT volumes on block devices written in Python: what os does with them, block by block.
import os
import vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.data = bytearray(blocks * size)
        self.size = size
        self.log = None

    def note(self, *what):
        if self.log is not None:
            self.log.append(what)

    def readblocks(self, block, buf):
        self.note("r", block, len(buf))
        buf[:] = self.data[block * self.size : block * self.size + len(buf)]

    def writeblocks(self, block, buf):
        self.note("w", block, len(buf))
        self.data[block * self.size : block * self.size + len(buf)] = buf

    def ioctl(self, request, argument):
        self.note("ioctl", request, argument)
        if request == 4:
            return len(self.data) // self.size
        if request == 5:
            return self.size


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


def traced(disk, label, f, *args):
    disk.log = []
    attempt(f, *args)
    print(label, disk.log)
    disk.log = None


disk = Disk(80)
traced(disk, "mkfs", vfs.VfsFat.mkfs, disk)
disk.data[39:43] = b"time"
print(disk.data[:64], disk.data[510:516])
fs = vfs.VfsFat(disk)
print(fs.statvfs("/"), fs.getcwd(), list(fs.ilistdir()), fs.stat("/"), fs.stat(""))

traced(disk, "mount", vfs.mount, fs, "/fat")
print("/fat" in [path for _, path in vfs.mount()], os.listdir("/fat"))


def write(path, text):
    with open(path, "w") as f:
        return f.write(text)


traced(disk, "write", write, "/fat/one.txt", "hello")
traced(disk, "write", write, "/fat/A longer name.text", "x" * 1300)
traced(disk, "mkdir", os.mkdir, "/fat/dir")
traced(disk, "write", write, "/fat/dir/two", "2")
traced(disk, "read", lambda: open("/fat/a LONGER name.TEXT").read(520))
traced(disk, "list", lambda: list(os.ilistdir("/fat")))
traced(disk, "rename", os.rename, "/fat/one.txt", "/fat/dir/three and more.txt")
traced(disk, "rename", os.rename, "/fat/dir", "/fat/Another directory")
traced(disk, "remove", os.remove, "/fat/A longer name.text")
print(os.listdir("/fat"), os.listdir("/fat/Another directory"), os.statvfs("/fat")[:5])

os.chdir("/fat/Another directory")
print(os.getcwd(), os.listdir(), os.stat("two")[:7], fs.getcwd())
os.chdir("..")
print(os.getcwd(), os.listdir(b"ANOTHER directory"))
os.chdir("/")

# Over another file, and what is refused.
write("/fat/a", "1")
write("/fat/b", "22")
os.rename("/fat/a", "/fat/b")
print(open("/fat/b").read(), os.listdir("/fat"))
os.mkdir("/fat/d")
os.mkdir("/fat/d/e")
for f, *args in (
    (os.mkdir, "/fat/d"),
    (os.mkdir, "/fat/no/d"),
    (os.mkdir, "/fat/b/d"),
    (os.mkdir, "/fat/."),
    (os.rmdir, "/fat/d"),
    (os.rmdir, "/fat/b"),
    (os.rmdir, "/fat/no"),
    (os.remove, "/fat/d"),
    (os.remove, "/fat/no"),
    (os.remove, "/fat/no/no"),
    (os.rename, "/fat/no", "/fat/c"),
    (os.rename, "/fat/b", "/fat/d"),
    (os.rename, "/fat/b", "/fat/no/b"),
    (os.rename, "/fat/b", "/c"),
    (os.rename, "/fat/d/.", "/fat/c"),
    (os.chdir, "/fat/b"),
    (os.chdir, "/fat/no"),
    (os.stat, "/fat/no"),
    (os.stat, "/fat/b/x"),
    (os.listdir, "/fat/b"),
    (os.listdir, "/fat/no"),
    (open, "/fat/d"),
    (open, "/fat/d", "w"),
    (open, "/fat/no"),
    (open, "/fat/no/no", "w"),
    (open, "/fat/d/", "w"),
    (open, "/fat/", "w"),
    (open, "/fat/b*", "w"),
    (fs.stat, "//"),
    (fs.remove, "/"),
    (fs.rmdir, "d/."),
    (fs.chdir, "d"),
    (fs.rmdir, "/d/e"),
    (fs.rmdir, "/d"),
    (fs.chdir, "/"),
    (fs.rmdir, "d"),
):
    attempt(f, *args)
print(os.listdir("/fat"))
vfs.umount("/fat")
print(list(fs.ilistdir("/"))[-1])

# The current directory of a directory, and of many.
for i in range(6):
    fs.mkdir("level %d" % i)
    fs.chdir("level %d" % i)
print(fs.getcwd())
fs.chdir("../..")
print(fs.getcwd(), list(fs.ilistdir("")), list(fs.ilistdir("./../.././level 2")))
fs.chdir("/")
