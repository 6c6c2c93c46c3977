# VfsRom: an image in memory, read by os, open and import; damaged images.
import os
import sys
import vfs

def number(n):
    parts = [n & 0x7F]
    while n > 0x7F:
        n >>= 7
        parts.insert(0, 0x80 | n & 0x7F)
    return bytes(parts)

def record(kind, payload):
    return number(kind) + number(len(payload)) + payload

def named(name, payload):
    return number(len(name)) + name.encode() + payload

def entry(name, content):
    if isinstance(content, dict):
        return record(4, named(name, b"".join(entry(*item) for item in sorted(content.items()))))
    if isinstance(content, tuple):  # size and offset
        return record(5, named(name, record(3, number(content[0]) + number(content[1]))))
    return record(5, named(name, record(2, content)))

def image(*records):
    return record(0x14A6B1, b"".join(records))

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, repr(e))

shared = b"shared by two names"
rom = image(
    record(2, shared),
    record(1, b"a comment"),
    entry("first.txt", (6, 2)),
    entry("all.txt", (len(shared), 2)),
    entry("text.txt", b"line one\nline two\nthe end"),
    entry("empty", b""),
    record(99, b"of the future"),
    entry(
        "dir",
        {
            "module_in_rom.py": b"print('in ROM', __file__)\nx = 5",
            "inner": {"data": bytes(range(200))},
            "package": {"__init__.py": b"from . import part", "part.py": b"print(__name__)"},
        },
    ),
)
fs = vfs.VfsRom(rom)
print(fs, type(fs) is vfs.VfsRom, len(rom))
for path in ("", "/"):
    print(list(fs.ilistdir(path)), fs.stat(path))
print(list(fs.ilistdir("dir")), [e[0] for e in fs.ilistdir(b"/dir/inner")])
for path in ("/text.txt", "dir", "/dir/", "/dir/inner/data", "empty", "first.txt"):
    print(path, fs.stat(path))
for path in ("/none", "/dir/none", "/text.txt/", "/text.txt/x", "//dir", "/dir//inner", "di", "dirs"):
    attempt(path, lambda: fs.stat(path))
print(fs.statvfs("anything"), fs.getcwd(), fs.umount() is fs)
attempt("mkfs", lambda: fs.mount(True, True))
attempt("mount", lambda: fs.mount(False, False))
attempt("chdir", lambda: fs.chdir("/"))
attempt("chdir", lambda: fs.chdir("/dir"))
attempt("list a file", lambda: fs.ilistdir("/text.txt"))

with fs.open("/text.txt", "r") as f:
    print(f.readline(), f.read(4), f.tell(), f.seek(0), f.readlines(), f.read())
with fs.open("text.txt", "rb") as f:
    print(f.seek(3), f.seek(2, 1), f.read(3), f.seek(-3, 2), f.read(), f.seek(100), f.seek(5, 2))
    attempt("before the start", lambda: f.seek(-1))
    attempt("before the start", lambda: f.seek(-100, 1))
    print(bytes(memoryview(f)[5:8]), len(memoryview(f)))
    attempt("write", lambda: f.write(b"x"))

attempt("text is no buffer", lambda: memoryview(fs.open("text.txt", "r")))
print([line for line in fs.open("text.txt", "")], fs.open("first.txt", "b").read())
print(fs.open("all.txt", "rt").read(), fs.open("empty", "rb").read())
for mode in ("w", "a", "r+", "rbt", "tb"):
    attempt(mode, lambda: fs.open("text.txt", mode).read(4))
attempt("absent", lambda: fs.open("none", "r"))
attempt("directory", lambda: fs.open("dir", "r"))

vfs.mount(fs, "/in_rom")
print(os.listdir("/in_rom"), os.stat("/in_rom/dir")[0], open("/in_rom/text.txt").readline())
sys.path.append("/in_rom/dir")
import module_in_rom
import package

print(module_in_rom.x, package.part)
here = os.getcwd()
os.chdir("/in_rom")
print(os.getcwd(), os.listdir("dir/inner"))
os.chdir(here)
vfs.umount("/in_rom")

for bad in (b"", b"RM1", rom[:-1], b"\xd2\xcd\x32\x00", b"\xd2\xcd\x31\xff", b"\xd2\xcd\x31\x01"):
    attempt("damaged", lambda: vfs.VfsRom(bad))
for bad in (1, None, []):
    attempt("no buffer", lambda: vfs.VfsRom(bad))
print(list(vfs.VfsRom(image()).ilistdir("")))
for payload in (b"\xff", b"\xff\xff", b"\x05\x02\xff\xff", b"\x05\x03\x01a\x02"):
    damaged = vfs.VfsRom(record(0x14A6B1, payload))
    attempt("stat", lambda: damaged.stat("a"))
