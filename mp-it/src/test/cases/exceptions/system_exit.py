# SystemExit, KeyboardInterrupt, StopIteration and GeneratorExit: caught where, and with what value.
import sys

for args in ((), (0,), (1,), (255,), (None,), ("text",), (True,), ((1, 2),), (1.5,)):
    for raiser in (lambda: sys.exit(*args), lambda: (_ for _ in ()).throw(SystemExit(*args))):
        try:
            raiser()
        except SystemExit as e:
            print(args, repr(e), e.args, e.value if hasattr(e, "value") else "", isinstance(e, Exception))
for bad in (lambda: sys.exit(1, 2), lambda: sys.exit(status=1)):
    try:
        bad()
    except (TypeError, SystemExit) as e:
        print(type(e).__name__, e.args)


def passes(kind, clause):
    try:
        try:
            raise kind("x")
        except clause:
            return "caught"
        finally:
            log.append("f")
    except BaseException as e:
        return "passed " + type(e).__name__


log = []
for kind in (SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, StopAsyncIteration, MemoryError, AssertionError):
    print(kind.__name__, [passes(kind, clause) for clause in (Exception, BaseException, ValueError, RuntimeError, kind)], issubclass(kind, Exception))
print(len(log))


def generator():
    try:
        got = yield 1
        print("got", got)
    except SystemExit as e:
        print("exit in generator", e.args)
        yield "more"
    finally:
        print("finally")
    return "value"


g = generator()
print(next(g), g.throw(SystemExit(5)))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
g = generator()
next(g)
try:
    g.throw(KeyboardInterrupt)
except KeyboardInterrupt as e:
    print("interrupt passed", e.args)


def stop_values():
    for value in (None, 0, 5, "s", (1, 2), [], ValueError("v"), StopIteration(1)):

        def g():
            return value
            yield

        try:
            next(g())
        except StopIteration as e:
            yield value, e.value, e.args


for row in stop_values():
    print(*row)
for e in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration(None), StopIteration((1, 2))):
    print(repr(e), e.value, e.args)


class Iterator:
    def __init__(self, *stops):
        self.stops = list(stops)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.stops:
            raise StopIteration("end value")
        x = self.stops.pop(0)
        if isinstance(x, BaseException):
            raise x
        return x


for make in (lambda: Iterator(1, 2), lambda: Iterator(StopIteration(9), 1), lambda: Iterator(1, ValueError("v"), 2), lambda: Iterator(1, KeyboardInterrupt()), lambda: Iterator(GeneratorExit("g")), lambda: Iterator()):
    for use in (list, tuple, lambda it: [x for x in it], lambda it: sum(it, 0), lambda it: next(it, "default"), lambda it: 1 in it, lambda it: max(it), lambda it: dict(zip(it, "ab")), lambda it: list(map(str, it)), lambda it: list(enumerate(it)), lambda it: sorted(it), lambda it: bytes(it), lambda it: set(it) == {1, 2}, lambda it: "".join(it), lambda it: all(it), lambda it: list(filter(None, it))):
        try:
            answer = use(make())
        except BaseException as e:
            answer = type(e).__name__, e.args
        print(answer, end="; ")
    print()


def delegating(it):
    value = yield from it
    yield "value", value


for it in (Iterator(1, 2), Iterator(), iter([1]), Iterator(StopIteration(5)), (x for x in (1,))):
    print(list(delegating(it)))
it = Iterator(1)
print(list(it), list(it), next(it, "again"))
try:
    next(it)
except StopIteration as e:
    print(e.value)


def atexit_like():
    try:
        sys.exit("deep")
    finally:
        print("cleanup")


try:
    [atexit_like() for _ in range(2)]
except SystemExit as e:
    print(e.args)
print("end")
