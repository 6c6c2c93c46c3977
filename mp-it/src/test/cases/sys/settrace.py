# sys.settrace: the events of calls, lines, returns and exceptions
import sys


def where(frame):
    names = []
    while frame:
        names.append("%s:%d" % (frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return " < ".join(names)


def local(frame, event, arg):
    print(" ", event, where(frame), arg)
    return local


def short(frame, event, arg):
    print(" ", event, frame.f_code.co_name, frame.f_lineno, frame.f_lasti)
    return short


def calls_only(frame, event, arg):
    print(" ", event, where(frame), arg)


def traced(f, *args, handler=local):
    print(f.__name__, args)
    try:
        sys.settrace(handler)
        result = f(*args)
        sys.settrace(None)
        print("=", result)
    except BaseException as e:
        sys.settrace(None)
        print("!", repr(e))


def add(a, b=2, *c, **d):
    s = a + b
    return s


def loop(n):
    r = 0
    for i in range(n):
        if i == 1:
            continue
        r += i
    else:
        r += 100
    while n:
        n -= 1
    return [x * 2 for x in range(2)], {y for y in (1,)}


def failing(x):
    try:
        return 1 / x
    except ZeroDivisionError as e:
        print("    caught")
    finally:
        print("    finally")
    try:
        raise ValueError(
            x)
    except (TypeError,
            ValueError):
        pass
    {}[x]


def outer(x):
    return failing(x)


def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("    got", got)
    except ValueError:
        yield "thrown"
    return "end"


def delegating():
    r = yield from gen(2)
    yield r


def drives():
    g = gen(3)
    next(g)
    g.send(5)
    print("    ", g.throw(ValueError))
    g.close()
    total = 0
    for x in gen(2):
        total += x
    for x in delegating():
        print("    x", x)
    return sum(gen(3))


class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    @property
    def p(self):
        return self.n

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


def calling_back():
    a, b = sorted([Key(2), Key(1)])
    with a as c:
        raise KeyError(c.p)
    class Inner(Key):
        x = 1
        def __init__(self):
            super().__init__(4)
    return list(map(lambda q: q + 1, [a.n, Inner().n]))


def evaluates():
    exec("def f(x):\n  return x\nf(1)\n\nf(2)")
    return eval("1 +\\\n 2")


def turns_off():
    sys.settrace(None)
    x = 1
    return add(x)


def turns_on_inside():
    def starts():
        sys.settrace(local)
        return 1

    x = starts()
    y = add(x)
    return y


def changes():
    sys.settrace(calls_only)
    z = add(1)
    return z


traced(add, 1)
traced(add, 1, 2, 3, handler=calls_only)
traced(add, 1, handler=short)
traced(add)
traced(loop, 2)
traced(loop, 1, handler=short)
traced(failing, 0)
traced(outer, 1)
traced(outer, 1, handler=calls_only)
traced(drives)
traced(calling_back)
traced(evaluates)
traced(turns_off)
traced(changes)
traced(turns_on_inside, handler=None)
traced(lambda: [add(i) for i in range(2)])


def many(n):
    for i in range(n):
        sys.settrace(calls_only if i % 2 else None)
        if i < 4:
            add(i)
    return n


traced(many, 500, handler=None)

frames = []


def collects(frame, event, arg):
    frames.append(frame)
    print("   ", event, frame.f_globals is globals(), dir(frame))
    return collects


traced(outer, 1, handler=collects)
print(len(frames), frames[0] is frames[1], frames[0].f_code is frames[0].f_code)
print(str(frames[0]).split(" ")[-5:], type(frames[0]))
for store in ("f_lineno", "x"):
    try:
        setattr(frames[0], store, 1)
    except AttributeError as e:
        print(e)


class Callable:
    def __call__(self, *args):
        print(args[1:])


traced(add, 1, handler=Callable())
traced(add, 1, handler=3)


def raising(event, line=0):
    def handler(frame, what, arg):
        print(" ", what, frame.f_code.co_name, frame.f_lineno)
        if what == event and line in (0, frame.f_lineno):
            raise ValueError(event)
        return handler

    return handler


def catches():
    x = 1
    try:
        x = 2
        x = 3
        return x
    except ValueError as e:
        print("    caught", e)


traced(catches, handler=raising("line", 232))
try:
    sys.settrace()
except TypeError as e:
    print(e)
