# Block devices under FAT: both protocols, sector sizes, what fails and how, and mounting.
import os
import sys
import vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.data = bytearray(blocks * size)
        self.size = size
        self.answer = None

    def readblocks(self, block, buf):
        buf[:] = self.data[block * self.size : block * self.size + len(buf)]
        return self.answer

    def writeblocks(self, block, buf):
        self.data[block * self.size : block * self.size + len(buf)] = buf
        return self.answer

    def ioctl(self, request, argument):
        if request == 4:
            return len(self.data) // self.size
        if request == 5:
            return self.size


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(repr(e))


def read(path):
    with open(path) as f:
        return f.read()


class OldDisk:
    def __init__(self, blocks):
        self.data = bytearray(blocks * 512)

    def readblocks(self, block, buf):
        buf[:] = self.data[block * 512 : block * 512 + len(buf)]

    def writeblocks(self, block, buf):
        self.data[block * 512 : block * 512 + len(buf)] = buf

    def sync(self):
        print("sync")

    def count(self):
        print("count")
        return len(self.data) // 512


old = OldDisk(60)
attempt(vfs.VfsFat.mkfs, old)
fs = vfs.VfsFat(old)
with fs.open("f", "w") as f:
    f.write("old protocol")
with fs.open("f", "r") as f:
    print(f.read())

for size in (256, 512, 1000, 1024, 2048, None, 4096, 8192):
    disk = None
    disk = Disk(22 if size == 8192 else 58, size or 512)
    disk.size = size or 512
    if size is None:
        disk.ioctl = lambda request, argument: 64 if request == 4 else None
    try:
        vfs.VfsFat.mkfs(disk)
        fs = vfs.VfsFat(disk)
        with fs.open("f", "w") as f:
            f.write("x" * 10000)
        with fs.open("f", "r") as f:
            print(size, fs.statvfs("")[:5], len(f.read()))
    except OSError as e:
        print(size, repr(e))

# Devices that are none.
for device in (None, 1, object(), "x"):
    attempt(vfs.VfsFat, device)
    attempt(vfs.VfsFat.mkfs, device)


class Reader:
    def readblocks(self, block, buf):
        pass


attempt(vfs.VfsFat, Reader())
attempt(vfs.VfsFat)
attempt(vfs.VfsFat, 1, 2)


def answering(result):
    disk = Disk(60)
    disk.ioctl = lambda request, argument: result
    return disk


for result in (1, -1, "x", 0):
    attempt(vfs.VfsFat.mkfs, answering(result))

# Nothing on it.
disk = Disk(60)
fs = vfs.VfsFat(disk)
attempt(fs.statvfs, "")
attempt(fs.open, "f", "w")
attempt(vfs.mount, fs, "/fat")
attempt(vfs.mount, disk, "/fat")
attempt(vfs.mount, disk, "/fat", mkfs=True)
print(os.listdir("/fat"), [type(f) for f, path in vfs.mount() if path == "/fat"])
with open("/fat/f", "w") as f:
    f.write("abc")
vfs.umount("/fat")
attempt(vfs.mount, Disk(10), "/fat", mkfs=True)

# Read-only: the mount or the device.
fs = vfs.VfsFat(disk)
vfs.mount(fs, "/fat", readonly=True)
for f, *args in (
    (open, "/fat/g", "w"),
    (open, "/fat/f", "a"),
    (open, "/fat/f", "r+"),
    (os.mkdir, "/fat/d"),
    (os.remove, "/fat/f"),
    (os.rename, "/fat/f", "/fat/g"),
    (os.rmdir, "/fat/f"),
    (os.listdir, "/fat"),
    (read, "/fat/f"),
):
    attempt(f, *args)
vfs.umount(fs)


class ReadOnly:
    readblocks = disk.readblocks
    ioctl = disk.ioctl


attempt(vfs.VfsFat.mkfs, ReadOnly)
fs = vfs.VfsFat(ReadOnly)
attempt(fs.mkdir, "d")
with fs.open("f", "r") as f:
    print(f.read())

# Errors in the midst of something.
for answer in (0, None, False, 1, 5, -5, -30, "x"):
    disk = Disk(60)
    vfs.VfsFat.mkfs(disk)
    fs = vfs.VfsFat(disk)
    with fs.open("f", "w") as f:
        f.write("x" * 600)
    print("answer", answer)
    f = fs.open("f", "r")
    disk.answer = answer
    attempt(lambda: len(f.read()))
    attempt(lambda: len(f.read()))
    attempt(fs.mkdir, "d")
    if answer != "x":
        attempt(lambda: fs.stat("f")[:7])
    attempt(vfs.VfsFat, disk)
    disk.answer = None
    attempt(lambda: len(f.read()))
    attempt(f.close)
    attempt(lambda: len(fs.open("f", "r").read()))
    fs = f = None


class Broken(Disk):
    broken = False

    def readblocks(self, block, buf):
        if self.broken:
            raise ValueError("broken", block)
        super().readblocks(block, buf)

    def writeblocks(self, block, buf):
        if self.broken:
            raise KeyError(block)
        super().writeblocks(block, buf)


disk = Broken(60)
vfs.VfsFat.mkfs(disk)
fs = vfs.VfsFat(disk)
f = fs.open("f", "w")
f.write("x" * 1000)
disk.broken = True
attempt(f.write, "y" * 1000)
attempt(f.close)
attempt(fs.listdir) if hasattr(fs, "listdir") else attempt(fs.open, "f", "r")
disk.broken = False
attempt(f.close)

# Import and execfile.
disk = Disk(60)
vfs.VfsFat.mkfs(disk)
vfs.mount(disk, "/fat")
os.mkdir("/fat/package")
for path, text in (
    ("module_on_fat.py", "print(__name__, __file__)\nvalue = 42\n"),
    ("package/__init__.py", "from . import inner\n"),
    ("package/inner.py", "print(__name__)\n"),
    ("program.py", "print('program', __name__)\n"),
):
    with open("/fat/" + path, "w") as f:
        f.write(text)
sys.path.append("/fat")
import module_on_fat
import package

print(module_on_fat.value, package.inner)
execfile("/fat/program.py")
try:
    import no_such_module_on_fat
except ImportError as e:
    print(e)
os.chdir("/fat")
print(os.getcwd(), read("program.py"))
os.chdir("/")
vfs.umount("/fat")
