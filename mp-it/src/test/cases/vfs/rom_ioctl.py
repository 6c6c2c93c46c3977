# vfs.rom_ioctl: one segment of memory in which nothing is.
import vfs

print(vfs.rom_ioctl(1))
segment = vfs.rom_ioctl(2, 0)
print(len(segment), bytes(segment))
print(list(vfs.VfsRom(segment).ilistdir("/")))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


try:
    segment[0] = 1
except TypeError as e:
    print(repr(e))
for request in (0, 3, 4, 5, 6, 7, -1):
    attempt(vfs.rom_ioctl, request, 0, 0)
attempt(vfs.rom_ioctl)
attempt(vfs.rom_ioctl, 1, 2, 3, 4, 5)
attempt(vfs.rom_ioctl, "1")
