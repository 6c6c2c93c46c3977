# Context managers: nesting, order, swallowing, replacing exceptions, a stack of them, generators.

log = []


class Step:
    def __init__(self, name, swallow=(), fail_on=None):
        self.name = name
        self.swallow = swallow
        self.fail_on = fail_on

    def __enter__(self):
        if self.fail_on == "enter":
            raise OSError("%s cannot open" % self.name)
        log.append("+" + self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        log.append("-%s(%s)" % (self.name, kind.__name__ if kind else ""))
        if self.fail_on == "exit":
            raise OSError("%s cannot close" % self.name)
        return kind is not None and issubclass(kind, self.swallow)


def run(title, function):
    del log[:]
    try:
        result = function()
    except Exception as error:
        result = "%s: %s" % (type(error).__name__, error)
    print("%-22s %-22s %s" % (title, result, " ".join(log)))


def plain():
    with Step("a") as a, Step("b") as b:
        log.append(a + b)
    return "done"


def returns():
    with Step("a"):
        with Step("b"):
            return "value"
    return "never"


def raises():
    with Step("a"), Step("b"):
        raise ValueError("inside")


def swallowed():
    with Step("a"), Step("b", swallow=(LookupError, ValueError)), Step("c"):
        raise KeyError("gone")
    return "after"


def enter_fails():
    with Step("a"), Step("b", fail_on="enter"), Step("c"):
        return "never"


def exit_fails():
    with Step("a", swallow=OSError), Step("b", fail_on="exit"):
        log.append("body")
    return "continued"


def exit_replaces():
    with Step("a"), Step("b", fail_on="exit"):
        raise ValueError("lost")


def loop():
    for i in range(5):
        with Step(str(i)):
            if i == 1:
                continue
            if i == 3:
                break
            log.append("body%d" % i)
    else:
        return "never"
    return "left at %d" % i


def in_finally():
    try:
        with Step("a"):
            raise ValueError(1)
    except ValueError as error:
        log.append("caught")
        return error.args
    finally:
        log.append("finally")


def generator():
    with Step("g"):
        yield 1
        yield 2


def closed_generator():
    items = generator()
    first = next(items)
    items.close()
    return first


def thrown_generator():
    items = generator()
    next(items)
    return items.throw(IndexError("thrown"))


for function in (
    plain, returns, raises, swallowed, enter_fails, exit_fails, exit_replaces, loop, in_finally,
    closed_generator, thrown_generator,
):  # fmt: skip
    run(function.__name__, function)


class ExitStack:
    def __init__(self):
        self.exits = []

    def enter(self, manager):
        value = manager.__enter__()
        self.exits.append(manager.__exit__)
        return value

    def call(self, function, *args):
        self.exits.append(lambda *_: function(*args))

    def __enter__(self):
        return self

    def __exit__(self, *details):
        swallowed = False
        while self.exits:
            if self.exits.pop()(*details):
                details = (None, None, None)
                swallowed = True
        return swallowed


def stacked(count, swallow=()):
    def body():
        with ExitStack() as stack:
            stack.call(log.append, "called")
            names = [
                stack.enter(Step(chr(97 + i), swallow if i == 1 else ())) for i in range(count)
            ]
            if swallow:
                raise ZeroDivisionError("x")
            return "".join(names)
        return "swallowed"

    return body


run("stack of 0", stacked(0))
run("stack of 3", stacked(3))
run("stack swallows", stacked(4, ArithmeticError))
run("stack lets pass", stacked(4, LookupError))


class Counter:
    depth = deepest = 0

    def __enter__(self):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)

    def __exit__(self, *_):
        self.depth -= 1


counter = Counter()


def deep(n):
    with counter:
        if n == 0:
            raise StopIteration
        deep(n - 1)


try:
    deep(20)
except StopIteration:
    print("depth", counter.depth, counter.deepest)
