# File systems written in Python, mounted and used by os, open, import and execfile.
import io
import os
import sys
import vfs


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, repr(e))


class File(io.IOBase):
    def __init__(self, data):
        self.data = data
        self.at = 0

    def readinto(self, buf):
        part = self.data[self.at : self.at + len(buf)]
        buf[: len(part)] = part
        self.at += len(part)
        return len(part)

    def ioctl(self, request, argument):
        print("ioctl", request)
        return 0 if request == 4 else -1


class Memory:
    def __init__(self, name, files=()):
        self.name = name
        self.files = dict(files)
        self.directory = "/"

    def __repr__(self):
        return "<%s>" % self.name

    def log(self, *args):
        print(" ", self.name, *args)

    def mount(self, readonly, mkfs):
        self.log("mount", readonly, mkfs)

    def umount(self):
        self.log("umount")

    def open(self, path, mode):
        self.log("open", path, mode)
        if path not in self.files:
            raise OSError(2)
        return File(self.files[path])

    def chdir(self, path):
        self.log("chdir", path)
        if path == "/bad":
            raise OSError(2)
        self.directory = path

    def getcwd(self):
        return self.directory

    def ilistdir(self, path):
        self.log("ilistdir", path)
        return iter([(name[1:], 0x8000, 0) for name in sorted(self.files)])

    def stat(self, path):
        self.log("stat", path)
        if path in self.files:
            return (0x8000, 0, 0, 0, 0, 0, len(self.files[path]), 0, 0, 0)
        if path == "/package":
            return (0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        raise OSError(2)

    def statvfs(self, path):
        self.log("statvfs", path)
        return (1,) * 10

    def mkdir(self, path):
        self.log("mkdir", path)

    def remove(self, path):
        self.log("remove", path)

    def rename(self, old, new):
        self.log("rename", old, new)

    def rmdir(self, path):
        self.log("rmdir", path)


print(len(vfs.mount()), vfs.mount()[0][1], type(vfs.mount()[0][0]).__name__)
vfs.umount("/")
print(vfs.mount(), os.getcwd(), os.listdir(), os.listdir("/"), os.stat("/"), os.stat(""))
attempt("open", lambda: open("x"))
attempt("open", lambda: open("/x"))
for f in (os.chdir, os.listdir, os.mkdir, os.remove, os.rmdir, os.stat, os.statvfs):
    attempt("nowhere", lambda: f("/nowhere"))
for f in (os.mkdir, os.remove, os.rmdir, os.chdir):
    attempt("root", lambda: f("/"))
attempt("import", lambda: __import__("mounting"))
attempt("umount", lambda: vfs.umount("/"))
attempt("umount", lambda: vfs.umount(1))

one = Memory("one", {"/text.txt": b"some text\nin lines", "/plain.py": b"print('plain', __name__)"})
two = Memory(
    "two",
    {
        "/data.bin": bytes(range(100)),
        "/program.py": b"value = 42\nprint('program', __name__)\n" * 20,
        "/package/__init__.py": b"print('package', __path__)",
        "/package/part.py": b"print('part', __name__)",
        "/broken.py": b"def",
    },
)
print(vfs.mount(one, "/one"))
attempt("taken", lambda: vfs.mount(two, "/one"))
attempt("within", lambda: vfs.mount(two, "/one/deeper"))
vfs.mount(two, "/two", readonly=True)
attempt("keyword", lambda: vfs.mount(two, "/three", nothing=1))
attempt("no path", lambda: vfs.mount(two))
attempt("no str", lambda: vfs.mount(two, 5))
print(vfs.mount())
print(os.listdir(), os.listdir("/"), [e for e in os.ilistdir("/")])
print(os.listdir("/one"), os.listdir("/two/some"), list(os.ilistdir("/one/")))
attempt("like one", lambda: os.stat("/onetwo"))

print(os.stat("/one/text.txt")[6], os.statvfs("/two")[0], os.statvfs("/")[0:9])
attempt("stat", lambda: os.stat("/one/none"))
os.mkdir("/one/dir")
attempt("mkdir", lambda: os.mkdir("/one"))
os.remove("/one/text.txt")
os.unlink("two/x")
os.rmdir("/two/dir/inner")
os.rename("/one/a", "/one/b")
attempt("across", lambda: os.rename("/one/a", "/two/b"))

f = open("/one/text.txt", "rb")
buf = bytearray(9)
print(f.readinto(buf), buf, f.readinto(buf), buf)
attempt("open", lambda: open("/two/none", "w"))

sys.path.append("/two")
import program
import package.part

print(program.value, package.part.__file__)
attempt("broken", lambda: __import__("broken"))
attempt("missing", lambda: __import__("missing"))
execfile("/one/plain.py")
attempt("execfile", lambda: execfile("/one/none.py"))

os.chdir("/one")
print(os.getcwd(), os.listdir())
os.chdir("deeper")
print(os.getcwd())
attempt("bad", lambda: os.chdir("/two/bad"))
print(os.getcwd())
attempt("relative", lambda: open("text.txt"))
os.chdir("/")
print(os.getcwd())

root = Memory("root", {"/a.txt": b"a"})
vfs.mount(root, "/")
print(vfs.mount(), os.listdir("/"), os.statvfs("/")[0])
print(os.getcwd(), os.listdir("one"), os.stat("/a.txt")[6])
attempt("relative", lambda: os.stat("a.txt"))
os.chdir("/sub")
print(os.getcwd())
os.chdir("/")
vfs.mount(Memory("three"), "/three")
print(vfs.mount())
vfs.umount("/three")
vfs.umount(one)
attempt("again", lambda: vfs.umount(one))
os.chdir("/two")
vfs.umount("/two")
print(os.getcwd(), vfs.mount())


class Bare:
    def mount(self, readonly, mkfs):
        pass


bare = Bare()
vfs.mount(bare, "/bare")
attempt("no method", lambda: os.stat("/bare/x"))
attempt("no method", lambda: open("/bare/x"))
attempt("no umount", lambda: vfs.umount(bare))
print(vfs.mount())


class Refuses(Bare):
    def mount(self, readonly, mkfs):
        raise OSError(5)


attempt("refuses", lambda: vfs.mount(Refuses(), "/refuses"))
print(vfs.mount())
