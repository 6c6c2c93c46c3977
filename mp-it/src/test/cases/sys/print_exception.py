# sys.print_exception: tracebacks into streams, of many kinds of exceptions.
import io
import sys


def text(exception):
    stream = io.StringIO()
    sys.print_exception(exception, stream)
    return stream.getvalue()


class Own(Exception):
    pass


class Said(Exception):
    def __str__(self):
        return "said"

    def __repr__(self):
        return "repr"


for e in (ValueError(), ValueError("one"), ValueError(1, 2), KeyError("k"), OSError(5), OSError("text"), OSError(1, 2), Own(), Own("a", "b"), Said(), StopIteration(3), SystemExit(4), KeyboardInterrupt(), MemoryError(), SyntaxError("s"), UnicodeError("u"), AssertionError(None), Exception([1, {"a": 2}]), NotImplementedError(...), BaseException(b"x")):
    print(repr(text(e)))


def inner(n):
    if n == 0:
        raise ValueError("deep")
    inner(n - 1)


def wrapped():
    try:
        inner(2)
    except ValueError:
        raise Own("again")


for run in (lambda: inner(3), wrapped, lambda: 1 // 0, lambda: [][1], lambda: {}["x"], lambda: None.x, lambda: undefined, lambda: int("q"), lambda: exec("x = = 1"), lambda: exec("raise Own('in exec')"), lambda: [inner(0) for _ in range(2)], lambda: sorted([1, 2], key=inner) and None):
    try:
        run()
    except Exception as e:
        for line in text(e).split("\n"):
            print("  ", line)
try:
    inner(1)
except ValueError as e:
    kept = e
first = text(kept)
print(first == text(kept), first.count("File"))
try:
    raise kept
except ValueError as e:
    print(e is kept, text(e).count("File") >= first.count("File"))


def generator():
    yield 1
    raise Own("from a generator")


try:
    list(generator())
except Own as e:
    print(text(e))


class Context:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", details[0].__name__, text(details[1]).count("\n"))


try:
    with Context():
        inner(1)
except ValueError as e:
    print("out", text(e).count("\n"))
