# VfsPosix: the board's files, or a directory of them.
import os
import vfs


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, repr(e))


start = os.getcwd()
os.mkdir("base")
os.mkdir("base/inner")
with open("base/inner/file.txt", "w") as f:
    f.write("content\n")
with open("base/module_in_base.py", "w") as f:
    f.write("print('imported', __name__ == '__main__' or __file__)\n")

fs = vfs.VfsPosix("base")
print(fs, type(fs) is vfs.VfsPosix is os.VfsPosix)
print(fs.stat("/inner")[0] & 0xF000 == 0x4000, fs.stat("/inner/file.txt")[6])
print(sorted(e[0] for e in fs.ilistdir("/")), [e[0:2] for e in fs.ilistdir("/inner")])
print([e[0] for e in fs.ilistdir(b"/inner")])
with fs.open("/inner/file.txt", "r") as f:
    print(f.read())
fs.mkdir("/made")
fs.rename("/made", "/renamed")
attempt("rmdir", lambda: fs.rmdir("/renamed"))
attempt("rmdir", lambda: fs.rmdir("/renamed"))
attempt("remove", lambda: fs.remove("/none"))
print(len(fs.statvfs("/")))
attempt("mkfs", lambda: fs.mount(False, True))
attempt("arguments", lambda: vfs.VfsPosix(1, 2))
attempt("arguments", lambda: vfs.VfsPosix(5))

vfs.mount(fs, "/mounted")
print([path for _, path in vfs.mount() if path == "/mounted"])
print(os.listdir("/mounted/inner"), open("/mounted/inner/file.txt").read())
os.chdir("/mounted")
print(os.getcwd(), sorted(os.listdir()))
os.chdir("inner")
print(os.getcwd(), os.listdir(), open("file.txt").readline())
os.chdir("..")
print(os.getcwd())
with open("new.txt", "w") as f:
    f.write("new")
print(os.stat("/mounted/new.txt")[6])
attempt("across", lambda: os.rename("/mounted/new.txt", start + "/new.txt"))
os.remove("new.txt")
execfile("/mounted/module_in_base.py")
os.chdir(start)
__import__("sys").path.append("/mounted")
import module_in_base

print(os.getcwd() == start, os.listdir("base/inner"))
vfs.umount("/mounted")

vfs.mount(fs, "/readonly", readonly=True)
print(open("/readonly/inner/file.txt").read())
for mode in ("w", "a", "r+", "wb"):
    attempt(mode, lambda: open("/readonly/inner/file.txt", mode))
for f in (os.mkdir, os.remove, os.rmdir):
    attempt("refused", lambda: f("/readonly/inner"))
attempt("refused", lambda: os.rename("/readonly/inner", "/readonly/other"))
vfs.umount(fs)
print(os.listdir("base/inner"), [type(n).__name__ for n in os.listdir(b"base/inner")])
