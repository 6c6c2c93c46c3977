# os: directories within directories, walking them, sizes, copies, removal of all.
import os


def exists(path):
    try:
        os.stat(path)
        return True
    except OSError:
        return False


def is_directory(path):
    return os.stat(path)[0] & 0x4000 != 0


def join(*parts):
    return "/".join(p for p in parts if p)


def walk(top):
    names = sorted(os.listdir(top))
    directories = [n for n in names if is_directory(join(top, n))]
    yield top, directories, [n for n in names if n not in directories]
    for name in directories:
        yield from walk(join(top, name))


def make(tree, top):
    os.mkdir(top)
    for name, content in tree.items():
        if isinstance(content, dict):
            make(content, join(top, name))
        else:
            with open(join(top, name), "w") as f:
                f.write(content)


def remove_all(top):
    for name in os.listdir(top):
        path = join(top, name)
        if is_directory(path):
            remove_all(path)
        else:
            os.remove(path)
    os.rmdir(top)


TREE = {"a.txt": "alpha", "b": {"c.txt": "x" * 1000, "d": {"e": ""}, "empty": {}}, "z.py": "print(1)\n"}
make(TREE, "top")
for where, directories, files in walk("top"):
    print(where, directories, [(f, os.stat(join(where, f))[6]) for f in files])
print(exists("top/b/d/e"), exists("top/b/d/f"), is_directory("top/b"), is_directory("top/a.txt"))
start = os.getcwd()
os.chdir("top/b")
print(os.getcwd() == join(start, "top/b"), sorted(os.listdir()), exists("c.txt"), exists("../a.txt"))
os.chdir("..")
os.chdir("..")
print(os.getcwd() == start)
os.rename("top/a.txt", "top/b/renamed")
os.rename("top/b", "top/moved")
print(sorted(os.listdir("top")), sorted(os.listdir("top/moved")), open("top/moved/renamed").read())
for entry in sorted(os.ilistdir("top")):
    print(entry[0], entry[1] == 0x4000, len(entry))
with open("top/moved/c.txt") as source:
    with open("top/copy", "w") as target:
        while True:
            part = source.read(300)
            if not part:
                break
            print(target.write(part), end=" ")
print(os.stat("top/copy")[6])
with open("top/copy", "r+") as f:
    f.seek(500)
    f.write("changed")
print(open("top/copy").read().find("changed"), os.stat("top/copy")[6])
before = os.stat("top/copy")
print(len(before), before[0] & 0xF000 == 0x8000, all(isinstance(n, int) for n in before), before[8] >= before[7] - 5)
for directory, path in ((True, "top/new"), (False, "top/new/file")):
    os.mkdir(path) if directory else open(path, "w").close()
    print(path, is_directory(path))
os.unlink("top/new/file") if hasattr(os, "unlink") else os.remove("top/new/file")
remove_all("top")
print(exists("top"), sorted(n for n in os.listdir() if n == "top"))
print(os.sep if hasattr(os, "sep") else "/")
