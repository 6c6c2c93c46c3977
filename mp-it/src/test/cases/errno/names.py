# errno: the names, the numbers' names, and OSError with both.
import errno

names = sorted(n for n in dir(errno) if n.startswith("E"))
print(len(names) >= 20, names[:4])
for name in names:
    value = getattr(errno, name)
    assert isinstance(value, int) and value > 0, name
    assert errno.errorcode[value] == name or name in ("EWOULDBLOCK",), name
print("numbers are names", all(isinstance(k, int) for k in errno.errorcode))
print("one each", len(set(errno.errorcode.values())) == len(errno.errorcode))
for name in ("EPERM", "ENOENT", "EIO", "EBADF", "EACCES", "EEXIST", "ENODEV", "EISDIR", "EINVAL"):
    number = getattr(errno, name)
    e = OSError(number)
    print(name, str(e).endswith("] " + name), e.errno == number, e.args == (number,), e.value == number)
print(type(errno.errorcode), errno.__name__, 0 in errno.errorcode, -1 in errno.errorcode)
print(errno.errorcode.get(100000), errno.errorcode.get(0, "none"))


def show(label, e):
    print(label, repr(e), "|", str(e), "|", e.errno, e.args)


show("no number", OSError())
show("text", OSError("just text"))
show("unknown number", OSError(100000))
show("zero", OSError(0))
show("negative", OSError(-2))
show("bool", OSError(True))
show("float", OSError(2.5))
show("None", OSError(None))
show("two", OSError(100001, "second"))
show("three", OSError(100001, "second", "third"))
show("four", OSError(1, 2, 3, 4))
print("strerror", OSError(100001, "second").args[1], hasattr(OSError(1), "strerror"))


class Failure(OSError):
    def __init__(self, number, path):
        super().__init__(number, path)
        self.path = path


try:
    raise Failure(100002, "where")
except OSError as e:
    print(type(e).__name__, e.errno, e.path, e.args)
try:
    open("no such file")
except OSError as e:
    print(e.errno == errno.ENOENT, errno.errorcode[e.errno], e.args == (errno.ENOENT,))
try:
    errno.nothing
except AttributeError as e:
    print(e)
for change in (lambda: setattr(errno, "ENEW", 5), lambda: delattr(errno, "EIO"), lambda: setattr(errno, "EIO", 6)):
    try:
        change()
        print("changed")
    except Exception as e:
        print(repr(e))
