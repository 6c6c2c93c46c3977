# With statements in hot functions: enter and exit are called once each, whatever happens.
log = []


class Guard:
    def __init__(self, name, swallow=()):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        log.append("+" + self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        log.append("-" + self.name + (":" + kind.__name__ if kind else ""))
        return kind is not None and issubclass(kind, self.swallow)


class BadEnter(Guard):
    def __enter__(self):
        raise RuntimeError("enter")


class BadExit(Guard):
    def __exit__(self, *args):
        log.append("x")
        raise RuntimeError("exit")


def often(function, *arguments):
    for args in arguments:
        answers = []
        for _ in range(9):
            log.clear()
            try:
                answer = function(*args)
            except Exception as e:
                answer = type(e).__name__ + str(e.args)
            answers.append((answer, " ".join(log)))
        same = all(a == answers[0] for a in answers)
        print(function.__name__, args, answers[0] if same else answers)


def plain(x):
    with Guard("a") as name:
        if x == 1:
            return name
        if x == 2:
            raise ValueError(x)
    return "after"


def swallowed(x):
    with Guard("s", (ValueError, KeyError)):
        if x == 0:
            raise ValueError
        if x == 1:
            raise KeyError
        if x == 2:
            raise TypeError
        return "whole"
    return "swallowed"


def two(x):
    with Guard("a", KeyError) as a, Guard("b", ValueError) as b:
        if x == 0:
            raise KeyError
        if x == 1:
            raise ValueError
        if x == 2:
            raise TypeError
        return a + b
    return "out"


def failing(x):
    with Guard("a", RuntimeError):
        if x == 0:
            with BadEnter("b"):
                log.append("never")
        if x == 1:
            with BadExit("b"):
                log.append("body")
        if x == 2:
            with BadExit("b"):
                raise ValueError
        if x == 3:
            with Guard("a2"), BadExit("b", ValueError), Guard("c"):
                return "lost"
        return "kept"
    return "swallowed"


def in_loops(n):
    for i in range(n):
        with Guard("l%d" % i, ZeroDivisionError):
            if i == 0:
                continue
            if i == 2:
                1 // 0
            if i == 3:
                break
            log.append("b")
    else:
        return "else"
    return i


def in_while(n):
    with Guard("o"):
        while n:
            n -= 1
            with Guard("w"):
                if n == 2:
                    continue
                if n == 1:
                    break
        else:
            return "drained"
    return n


def with_try(x):
    try:
        with Guard("t", TypeError):
            try:
                if x == 0:
                    raise ValueError
                if x == 1:
                    raise TypeError
                if x == 2:
                    return "two"
            finally:
                log.append("f")
        return "after"
    except ValueError:
        return "value"
    finally:
        log.append("F")


def target(x):
    names = {}
    items = [0]
    with Guard("d") as names["n"], Guard("e") as items[0], Guard("f") as (p):
        if x:
            raise KeyError
    return names, items, p


def unpacked():
    class Pair(Guard):
        def __enter__(self):
            return 1, (2, 3)

    with Pair("p") as (a, (b, *c)):
        return a, b, c


def too_many():
    class Pair(Guard):
        def __enter__(self):
            return 1, 2, 3

    with Pair("p", ValueError) as (a, b):
        return "never"
    return "swallowed the unpacking"


def generator(x):
    with Guard("g", ValueError):
        yield 1
        if x == 0:
            raise ValueError
        if x == 1:
            return
        yield 2
    yield 3


def consumed(x):
    return list(generator(x))


def closed(x):
    g = generator(2)
    for _ in range(x):
        next(g)
    g.close()
    return "closed"


def not_a_manager(x):
    with x as y:
        return y


often(plain, (0,), (1,), (2,))
often(swallowed, (0,), (1,), (2,), (3,))
often(two, (0,), (1,), (2,), (3,))
often(failing, (0,), (1,), (2,), (3,), (4,))
often(in_loops, (0,), (1,), (2,), (3,), (5,))
often(in_while, (0,), (1,), (2,), (3,), (4,))
often(with_try, (0,), (1,), (2,), (3,))
often(target, (0,), (1,))
often(unpacked, ())
often(too_many, ())
often(consumed, (0,), (1,), (2,))
often(closed, (0,), (1,), (2,))
often(not_a_manager, (1,), (None,), ([],))
