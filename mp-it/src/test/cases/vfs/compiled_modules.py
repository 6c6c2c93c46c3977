# vfs: compiled modules and packages on volumes, found by import; what is for another version.
import os, sys, vfs


class Disk:
    def __init__(self):
        self.data = bytearray(64 * 512)

    def readblocks(self, block, buf, off=0):
        at = block * 512 + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, off=0):
        at = block * 512 + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        return {4: 64, 5: 512, 6: 0}.get(op)


# mod.py, pkg/__init__.py and pkg/part.py, by mpy-cross -msmall-int-bits=31
MOD = (
    b'M\x06\x00\x1f\x15\x03\x0cmod.py\x00\x0f\nPoint\x00\x0cloaded\x00\x06add\x00\nsteps\x00#\x02x\x00\x02y'
    b'\x007\nLIMIT\x00\x81w/\x10__file__\x00\x02a\x00\x02b\x00-5\x02n\x00\x82/\x82\x13\x08\x031.5\x06\x01b\x00\x05\r'
    b'Point(%d, %d)\x00\x83\x04\x18\x0e\x01 %Hi@d"\x87h\x16\n\x82*\x01S3\x00\x16\x04T2\x01\x10\x024\x02\x16\x022'
    b'\x02\x16\x05\x11\x0b\x10\x03\x11\x0c\x11\r4\x03YQc\x03X\x9a\x01\x08\x04\x0e\x0f`\xb0\xb1\xf2c\x81D\x00\x08\x02h@D\x11\x0c\x16\x10\x10\x02\x16\x112\x00\x16'
    b'\x062\x01\x16\tQc\x02\x81\x18+\x0c\x06\x14\x07\x08``\xb1\xb2Z\xb0\x18\x07\xb0\x18\x08Qc\x81\x10\x19\x08\t\x14\x80\x08#\x02\xb0\x13\x07\xb0\x13\x08*\x02\xf8'
    b'c\x82@\xb1@\n\x05\x12\x80\n&\xb0\x80BSW\xc1\xb1#\x00\xf4\x12\x13\xb14\x01#\x01*\x03gY\x81\xe5XZ\xd7C(YYQc'
)
PACKAGE = (
    b'M\x06\x00\x1f\x08\x00\x1epkg/__init__.py\x00\x0f\nwhere\x00\x08part\x00\x0epackage\x00\x81w'
    b'/\x10__path__\x00\x81h\x18\x04\x01,\x81\x10\x02*\x01\x1b\x03\x1c\x02\x16\x02Y\x11\x05\x10\x04\x11\x06\x11\x074\x03YQc'
)
PART = (
    b'M\x06\x00\x1f\x05\x00\x16pkg/part.py\x00\x0f\nwhere\x00/\x10__file__\x00L\x00\x02\x012\x00\x16\x02Qc'
    b'\x01X\x08\x04\x02 \x12\x03\x12\x04*\x02c'
)


def write(path, content):
    with open(path, "wb") as f:
        f.write(content)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


sys.path[:] = ["/disk"]
for kind in (vfs.VfsFat, vfs.VfsLfs1, vfs.VfsLfs2):
    print(kind.__name__)
    disk = Disk()
    kind.mkfs(disk)
    vfs.mount(kind(disk), "/disk")
    write("/disk/mod.mpy", MOD)
    os.mkdir("/disk/pkg")
    write("/disk/pkg/__init__.mpy", PACKAGE)
    write("/disk/pkg/part.mpy", PART)

    import mod

    print(mod.LIMIT, mod.add(5), mod.Point(1, 2), list(mod.steps(2)))
    from pkg import where

    print(where())
    write("/disk/both.mpy", MOD)
    write("/disk/both.py", b"print('source first')")
    import both

    write("/disk/other.mpy", b"M\x05" + MOD[2:])
    write("/disk/empty.mpy", b"")
    for name in ("other", "empty", "absent"):
        attempt(__import__, name)
    os.rename("/disk/mod.mpy", "/disk/moved.mpy")
    del sys.modules["mod"]
    attempt(__import__, "mod")
    import moved

    print(moved.add(1), moved.Point.__name__)
    vfs.umount("/disk")
    attempt(__import__, "pkg.part")
    for name in ("moved", "both", "pkg", "pkg.part"):
        sys.modules.pop(name, None)
    attempt(__import__, "pkg")
