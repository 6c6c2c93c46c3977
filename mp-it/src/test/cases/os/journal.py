# os and open at work: a journal of entries that rotates, a store in files, atomic replacement.
import json
import os


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__)


class Journal:
    def __init__(self, name, limit, kept):
        self.name, self.limit, self.kept = name, limit, kept

    def size(self):
        try:
            return os.stat(self.name)[6]
        except OSError:
            return 0

    def write(self, text):
        if self.size() + len(text) + 1 > self.limit:
            self.rotate()
        with open(self.name, "a") as f:
            f.write(text + "\n")

    def rotate(self):
        names = [self.name] + ["%s.%d" % (self.name, i) for i in range(1, self.kept + 1)]
        there = os.listdir()
        if names[-1] in there:
            os.remove(names[-1])
        for i in range(len(names) - 2, -1, -1):
            if names[i] in there:
                os.rename(names[i], names[i + 1])

    def lines(self):
        for name in sorted((n for n in os.listdir() if n.startswith(self.name)), reverse=True):
            with open(name) as f:
                for line in f:
                    yield name, line.rstrip()


j = Journal("log", 30, 2)
for i in range(12):
    j.write("entry number %d" % i)
print(sorted(n for n in os.listdir() if n.startswith("log")), j.size())
for name, line in j.lines():
    print(name, line)


class Store:
    def __init__(self, directory):
        self.directory = directory
        try:
            os.mkdir(directory)
        except OSError as e:
            if "EEXIST" not in str(e):
                raise

    def path(self, key):
        return self.directory + "/" + "".join(c if c.isalpha() or c.isdigit() else "_%x_" % ord(c) for c in key) + ".json"

    def __setitem__(self, key, value):
        path = self.path(key)
        with open(path + ".new", "w") as f:
            json.dump(value, f)
        os.rename(path + ".new", path)

    def __getitem__(self, key):
        try:
            with open(self.path(key)) as f:
                return json.load(f)
        except OSError:
            raise KeyError(key)

    def __delitem__(self, key):
        try:
            os.remove(self.path(key))
        except OSError:
            raise KeyError(key)

    def __contains__(self, key):
        return self.path(key)[len(self.directory) + 1 :] in os.listdir(self.directory)

    def __len__(self):
        return len(os.listdir(self.directory))


s = Store("store")
for key, value in (("a", 1), ("key with spaces", [1, {"x": None}]), ("a/b", "slash"), ("é", True), ("a", 2)):
    s[key] = value
print(len(s), s["a"], s["key with spaces"], s["a/b"], s["é"], "a" in s, "b" in s)
print(sorted(os.listdir("store")))
attempt("missing", lambda: s["nothing"])
attempt("delete", lambda: s.__delitem__("a"))
attempt("delete again", lambda: s.__delitem__("a"))
print(len(s), len(Store("store")), "a" in Store("store"))
with open("store/broken.json", "w") as f:
    f.write('{"half": ')
attempt("broken", lambda: s["broken"])
attempt("store in a file", lambda: Store("log/x"))
with open("binary", "wb") as f:
    for i in range(0, 256, 5):
        f.write(bytes([i]))
with open("binary", "rb") as f:
    data = f.read()
    f.seek(10)
    print(len(data), f.read(3) == data[10:13], f.seek(0, 2), f.read(), f.seek(-1, 2), f.read() == data[-1:])
with open("binary", "r+b") as f:
    f.seek(5)
    f.write(b"\xff\xfe")
    f.seek(4)
    print(list(f.read(4)), os.stat("binary")[6] == len(data))
for name in os.listdir("store"):
    os.remove("store/" + name)
os.rmdir("store")
print("store" in os.listdir())
