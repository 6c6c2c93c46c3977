# yield from over every kind of iterable: values, results, what send, throw and close do there.
def delegate(x):
    got = yield from x
    yield "result", got


class Iterator:
    def __init__(self, *values):
        self.values = list(values)
        self.calls = []

    def __iter__(self):
        self.calls.append("iter")
        return self

    def __next__(self):
        self.calls.append("next")
        if not self.values:
            raise StopIteration("stopped")
        return self.values.pop(0)


class Sender(Iterator):
    def send(self, x):
        self.calls.append(("send", x))
        return "sent", x


class Thrower(Iterator):
    def throw(self, *args):
        self.calls.append(("throw", len(args)))
        return "thrown"


class Closer(Iterator):
    def close(self):
        self.calls.append("close")


class BadCloser(Iterator):
    def close(self):
        raise ValueError("close failed")


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class IterOnly:
    def __iter__(self):
        return iter("io")


class IterGenerator:
    def __iter__(self):
        got = yield "g1"
        yield "g2", got
        return "returned"


def inner():
    received = []
    try:
        while True:
            received.append((yield len(received)))
            if len(received) == 3:
                return received
    except ValueError as e:
        yield "handled", e.args
        return "after error"
    finally:
        log.append("inner done")


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return type(e).__name__, e.args


log = []
for make in (
    lambda: [1, 2], lambda: (), lambda: "ab", lambda: b"ab", lambda: bytearray(b"a"), lambda: {1}, lambda: {"k": 1}, lambda: {"k": 1}.items(), lambda: {"k": 1}.values(), lambda: range(2), lambda: iter([5]), lambda: map(str, [1]), lambda: zip("a", [1]), lambda: enumerate("a"), lambda: reversed([1, 2]), lambda: filter(None, [0, 1]), lambda: (x for x in "xy"), lambda: memoryview(b"m"), lambda: Iterator(1, 2), lambda: Sequence(), lambda: IterOnly(), lambda: IterGenerator(), lambda: inner(), lambda: iter([]), lambda: 5, lambda: None, lambda: Iterator, lambda: inner, lambda: 1.5, lambda: object(), lambda: len, lambda: delegate([7]), lambda: delegate(delegate("z")),
):  # fmt: skip
    source = make()
    out = []
    g = delegate(source)
    for _ in range(6):
        try:
            out.append(next(g))
        except StopIteration:
            out.append("end")
            break
        except Exception as e:
            out.append((type(e).__name__, e.args))
            break
    print(type(source).__name__, out)
for make in (lambda: [1, 2, 3], lambda: Iterator(1, 2, 3), lambda: Sender(1, 2), lambda: Thrower(1, 2), lambda: Closer(1, 2), lambda: BadCloser(1), lambda: IterGenerator(), inner, lambda: range(3), lambda: delegate(inner())):
    for act in ("send none", "send", "throw value", "throw class", "throw exit", "close"):
        source = make()
        g = delegate(source)
        out = [attempt(next, g)]
        if act == "send none":
            out.append(attempt(g.send, None))
        elif act == "send":
            out.append(attempt(g.send, "s"))
        elif act == "throw value":
            out.append(attempt(g.throw, ValueError("t")))
        elif act == "throw class":
            out.append(attempt(g.throw, KeyError))
        elif act == "throw exit":
            out.append(attempt(g.throw, GeneratorExit))
        else:
            out.append(attempt(g.close))
        out.append(attempt(next, g))
        print(act, type(source).__name__, out, getattr(source, "calls", ""))
print(log)


def levels(n):
    if n == 0:
        try:
            got = yield "bottom"
            return "value %s" % got
        except KeyError:
            return "caught"
    result = yield from levels(n - 1)
    return result + "+"


for n in (0, 1, 5, 30):
    g = levels(n)
    next(g)
    first = attempt(g.send, "x")
    g = levels(n)
    next(g)
    print(n, len(first[1][0]), first[1][0][:9], attempt(g.throw, KeyError)[1][0][:8], attempt(next, g))


def expression_forms():
    a = yield from [1]
    b = (yield from "x") or "or"
    c = [(yield from (2,)), (yield from ())]
    d = (yield from iter([3])) is None
    print((yield from []), end=" ")
    e = yield (yield from [4])
    if (yield from [5]) is None:
        f = "if"
    for x in (yield from [6]) or "pq":
        yield x
    return a, b, c, d, e, f


g = expression_forms()
out = []
try:
    while True:
        out.append(next(g))
except StopIteration as e:
    print(out, e.value)


def in_try(source):
    try:
        return (yield from source)
    except StopIteration as e:
        return "stop", e.args
    except Exception as e:
        return "error", type(e).__name__, e.args
    finally:
        yield "finally"


def fails(error):
    yield 1
    raise error


for error in (ValueError("v"), StopIteration("s"), KeyError("k"), GeneratorExit("g")):
    g = in_try(fails(error))
    print([attempt(next, g) for _ in range(4)])
shared = iter(range(6))


def half():
    yield from shared


a, b = half(), half()
print(next(a), next(b), next(a), list(b), list(a))
g = delegate(None)
g2 = delegate(g)


def own():
    yield from me


me = own()
print(attempt(next, me), attempt(next, me))
