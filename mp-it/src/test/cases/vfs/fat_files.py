# Files of a FAT volume: modes, positions, text and bytes, and a disk that is full.
import vfs


class Disk:
    def __init__(self, blocks, size=512):
        self.data = bytearray(blocks * size)
        self.size = size

    def readblocks(self, block, buf):
        buf[:] = self.data[block * self.size : block * self.size + len(buf)]

    def writeblocks(self, block, buf):
        self.data[block * self.size : block * self.size + len(buf)] = buf

    def ioctl(self, request, argument):
        if request == 4:
            return len(self.data) // self.size
        if request == 5:
            return self.size


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


disk = Disk(70)
vfs.VfsFat.mkfs(disk)
fs = vfs.VfsFat(disk)

f = fs.open("text", "w")
print(type(f), str(f)[:18], f.write("line 1\nl\u00efne 2\n\u20ac3\nend"), f.tell())
attempt(f.read)
attempt(f.fileno) if hasattr(f, "fileno") else print("no fileno")
print(sorted(dir(f)))
f.close()
f.close()
attempt(f.write, "x")
attempt(f.read)
attempt(f.flush)
attempt(f.seek, 2)
attempt(f.tell)

f = fs.open("text", "r")
print(f.readline(), f.readline(4), repr(f.read(3)), f.readlines(), repr(f.read()))
print(f.seek(0), list(f), f.seek(-3, 2), f.read(), f.seek(2), f.seek(1, 1), f.read(3))
print(f.seek(1000), f.seek(0, 1), f.read(1), f.seek(-1, 1))
attempt(f.seek, -1)
attempt(f.write, "x")
f.close()

f = fs.open("text", "rb")
print(type(f), str(f)[:11], f.read(10), f.readline())
b = bytearray(5)
print(f.readinto(b), b, f.readinto(b, 2), b, f.readinto(b), b)
f.close()

for mode in ("w", "x", "a", "r+", "w+", "a+", "+", "", "b", "rb+", "xb", "q", "wx", "rw"):
    with fs.open("old", "w") as f:
        f.write("0123456789")
    for name in ("old", "new"):
        try:
            f = fs.open(name, mode)
        except OSError as e:
            print(mode, name, repr(e))
            continue
        done = [f.tell()]
        for action, arg in ((f.read, 2), (f.write, b"ab"), (f.seek, 0), (f.read, 4)):
            try:
                done.append(action(arg))
            except OSError as e:
                done.append(e.errno)
        f.close()
        print(mode, name, done, fs.stat(name)[6])
    fs.remove("old")
    try:
        fs.remove("new")
    except OSError:
        pass

# Sectors, clusters and what is beyond the end.
f = fs.open("large", "wb+")
print([f.write(bytes([i]) * (i * 37 % 1100)) for i in range(20)], f.tell())
f.seek(0)
data = f.read()
print(len(data), sum(data), data[511:514])
for at in (0, 1, 511, 512, 513, 1024, 5000, len(data) - 1, len(data)):
    print(f.seek(at), f.read(3) == data[at : at + 3], f.tell())
f.seek(600)
print(f.write(b"*" * 700), f.seek(595), f.read(10), f.seek(1295), f.read(10))
print(f.seek(len(data) + 700), f.tell(), f.write(b"!"))
f.close()
print(fs.stat("large")[6], fs.statvfs("")[:5])

# Full.
with fs.open("small", "w") as small:
    f = fs.open("rest", "wb")
    attempt(f.write, b"z" * 100000)
    print(f.tell(), fs.statvfs("")[3])
    f.close()
    print(fs.stat("rest")[6])
    print(small.write(""))
    attempt(small.write, "more")
attempt(fs.mkdir, "d")
fs.remove("rest")
with fs.open("large", "r+") as f:
    print(f.seek(1 << 20))
fs.remove("large")
print(list(fs.ilistdir("")), fs.statvfs("")[3])

# Room for entries: the root directory has 512.
made = 0
try:
    for i in range(600):
        fs.open("a%d" % i, "w").close()
        made += 1
except OSError as e:
    print(made, repr(e))
