# errno at work: retries, fallbacks, errors that carry a path, errors turned into others.
import errno
import os


class Flaky:
    def __init__(self, *failures):
        self.failures = list(failures)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        if self.failures:
            raise OSError(self.failures.pop(0))
        return "done"


def retry(action, times, on=(errno.EAGAIN, errno.ETIMEDOUT)):
    for attempt in range(1, times + 1):
        try:
            return attempt, action()
        except OSError as e:
            if e.errno not in on or attempt == times:
                raise


def name(number):
    return errno.errorcode.get(number, "?")


for failures, times in (((), 1), ((errno.EAGAIN,), 2), ((errno.EAGAIN, errno.ETIMEDOUT), 3), ((errno.EAGAIN,) * 3, 3), ((errno.EIO,), 5), ((errno.EAGAIN, errno.EACCES), 5)):
    f = Flaky(*failures)
    try:
        print([name(n) for n in failures], times, retry(f, times), f.calls)
    except OSError as e:
        print([name(n) for n in failures], times, "failed:", name(e.errno), f.calls)


class PathError(OSError):
    def __init__(self, number, path):
        super().__init__(number)
        self.path = path

    def __str__(self):
        return "%s: %s" % (self.path, name(self.args[0]))


def read(path):
    try:
        with open(path) as f:
            return f.read()
    except OSError as e:
        raise PathError(errno.ENOENT if e.errno == errno.ENOENT else errno.EIO, path)


def first(*paths):
    errors = []
    for path in paths:
        try:
            return read(path)
        except PathError as e:
            errors.append(str(e))
    raise LookupError("; ".join(errors))


with open("here", "w") as f:
    f.write("content")
for paths in (("here",), ("no", "here"), ("no", "nor this"), ()):
    try:
        print(paths, first(*paths))
    except LookupError as e:
        print(paths, repr(e))
try:
    read("missing")
except OSError as e:
    print(type(e).__name__, e, e.path, isinstance(e, PathError), e.args == (errno.ENOENT,), e.errno == errno.ENOENT)


def ensure(path):
    try:
        os.mkdir(path)
        return "made"
    except OSError as e:
        if e.errno == errno.EEXIST:
            return "was there"
        return name(e.errno)


print(ensure("d"), ensure("d"), ensure("none/d"))


def remove(path):
    try:
        os.remove(path)
    except OSError as e:
        return e.errno in (errno.ENOENT,)
    return True


print(remove("here"), remove("here"), [n for n in os.listdir() if n == "here"])
log = []
for number in (errno.EPERM, errno.EIO, errno.EINVAL):
    try:
        try:
            raise OSError(number)
        finally:
            log.append(name(number))
    except OSError as e:
        log.append(name(e.errno).lower())
print(log)
for kind in (OSError, Exception, BaseException, LookupError, ValueError):
    try:
        raise PathError(errno.EBADF, "x")
    except kind as e:
        print("caught as", kind.__name__, e)
    except OSError:
        print("not as", kind.__name__)
print(sorted(set(name(n) for n in (errno.EACCES, errno.EAGAIN, errno.EEXIST, errno.EINVAL))), name(99999))
os.rmdir("d")
