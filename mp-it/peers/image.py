# image.py write|read KIND FILE: makes a volume with files in it, or tells what is on one.
import os
import sys
import vfs

action, kind, path = sys.argv[1:]


class Disk:
    def __init__(self, data):
        self.data = data

    def readblocks(self, block, buf, off=0):
        at = block * 512 + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, off=0):
        at = block * 512 + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        return {4: len(self.data) // 512, 5: 512, 6: 0}.get(op)


def fill():
    for i in range(40):
        folder = "/v/d%d" % (i % 3)
        if i < 3:
            os.mkdir(folder)
        with open("%s/a file with the number %d" % (folder, i), "wb") as f:
            for j in range(i):
                f.write(bytes((i * j + k) & 255 for k in range(97)))
    for i in range(0, 40, 4):
        os.remove("/v/d%d/a file with the number %d" % (i % 3, i))
    os.rename("/v/d1", "/v/moved")


def tell(path):
    for name, mode, *_ in sorted(os.ilistdir(path)):
        within = path + "/" + name
        if mode == 0x4000:
            print(within)
            tell(within)
        else:
            total = 0
            with open(within, "rb") as f:
                for byte in f.read():
                    total = (total * 31 + byte) & 0xFFFFFF
            print(within, os.stat(within)[6], total)


if action == "write":
    disk = Disk(bytearray(400 * 512))
    getattr(vfs, kind).mkfs(disk)
else:
    with open(path, "rb") as f:
        disk = Disk(bytearray(f.read()))
vfs.mount(getattr(vfs, kind)(disk), "/v")
if action == "write":
    fill()
tell("/v")
vfs.umount("/v")
if action == "write":
    with open(path, "wb") as f:
        f.write(disk.data)
