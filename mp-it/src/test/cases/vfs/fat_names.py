# Names in FAT directories: long and short, in two cases, of any bytes.
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


disk = Disk(100)
vfs.VfsFat.mkfs(disk)
fs = vfs.VfsFat(disk)

NAMES = (
    "a",
    "B",
    "Cc",
    "README.TXT",
    "readme.doc",
    "Read.me",
    "READ.you",
    "read.YOU2",
    "12345678.123",
    "123456789.123",
    "12345678.1234",
    "a b",
    " lead",
    "trail ",
    "dots...",
    "two.dots.here",
    ".hidden",
    "..more",
    "plus+,;=[]",
    "caf\u00e9",
    "\u20ac",
    "\u00e9\u00c9",
    "x" * 255,
    "y" * 256,
    "same name 1.txt",
    "same name 2.txt",
    "same name 3.txt",
    "same name 4.txt",
    "same name 5.txt",
    "same name 6.txt",
    "same name 7.txt",
    "line\nfeed",
    "star*",
    "what?",
    'quote"',
    "col:on",
    "<",
    ">",
    "pi|pe",
    "del\x7f",
    "",
    ".",
    "..",
    "...",
    "/abs",
    "back\\slash",
    "\\abs2",
    "e\u0301",
)
for name in NAMES:
    try:
        fs.open(name, "x").close()
        print(repr(name[:20]), "made")
    except OSError as e:
        print(repr(name[:20]), repr(e))

for name, kind, number, size in fs.ilistdir(b""):
    print(name, kind, number, size)

ROOT = 2 * 512
for at in range(ROOT, ROOT + 512 * 32, 32):
    entry = disk.data[at : at + 32]
    if entry[0] == 0:
        break
    if entry[11] == 15:
        print(entry)
    else:
        print(bytes(entry[:13]))

for name in ("A", "cC", "readme.txt", "ReAdMe.DoC", "123456~1.123", "SAMENA~3.TXT", "HIDDEN", "CAF\u00c9"):
    try:
        fs.stat(name)
        print(repr(name), "found")
    except OSError as e:
        print(repr(name), repr(e))

fs.rename("a", "A")
fs.rename("README.TXT", "Readme.Txt")
fs.rename("same name 1.txt", "same name 8.txt")
print([name for name, *_ in fs.ilistdir("")][:8], len(list(fs.ilistdir(""))))

# Names that others made: a label, a short name with capitals, a first byte that means deleted.
fs.remove("B")
for name, attributes in ((b"A LABEL    ", 8), (b"\x05BC     TXT", 32), (b"OTHER   C  ", 33)):
    for at in range(ROOT, ROOT + 512 * 32, 32):
        if disk.data[at] in (0, 0xE5):
            disk.data[at : at + 32] = name + bytes([attributes]) + bytes(20)
            break
fs = vfs.VfsFat(disk)
print([name for name, *_ in fs.ilistdir(b"")][:4], [n for n, *_ in fs.ilistdir(b"")][-2:])
for f in (fs.remove, lambda name: fs.open(name, "w"), lambda name: fs.open(name, "r+"), fs.stat):
    try:
        print(f("other.c"))
    except OSError as e:
        print(repr(e))
