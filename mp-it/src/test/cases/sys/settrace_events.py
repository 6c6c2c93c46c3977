# sys.settrace: events of loops, exceptions, generators, comprehensions, classes, exec and with.
import sys

events = []


def tracer(frame, event, arg):
    code = frame.f_code
    if code.co_filename.endswith(("settrace_events.py", "<string>")):
        if event == "exception":
            arg = ""
        elif event != "return":
            arg = ""
        elif not isinstance(arg, (int, str, list, tuple, type(None))):
            arg = type(arg).__name__
        events.append("%s %s+%d%s" % (event, code.co_name, frame.f_lineno - start, " %s" % (arg,) if arg != "" else ""))
    return tracer


start = 0


def run(f, *args):
    global start
    events.clear()
    start = lines[f.__name__]
    sys.settrace(tracer)
    try:
        result = f(*args)
    except Exception as e:
        result = type(e).__name__
    sys.settrace(None)
    print(f.__name__, args, "=", result if isinstance(result, (int, str, list, tuple, dict, type(None))) else type(result).__name__)
    for e in events:
        print("   ", e)


def simple(x):
    y = x + 1
    return y


def loop(n):
    t = 0
    for i in range(n):
        t += i
    else:
        t += 100
    return t


def while_loop(n):
    while n:
        n -= 1
        if n == 1:
            continue
        if n == 0:
            break
    return n


def branches(x):
    if x == 1:
        return "one"
    elif x == 2:
        y = "two"
    else:
        y = "more"
    return y


def raising(x):
    try:
        if x:
            raise ValueError(x)
        y = 1
    except ValueError as e:
        y = 2
    finally:
        y += 10
    return y


def escaping():
    x = 1
    1 // 0
    return x


def caller():
    try:
        escaping()
    except ZeroDivisionError:
        pass
    return "caught"


def generator():
    yield 1
    x = 2
    yield x


def consumer():
    total = 0
    for v in generator():
        total += v
    return total


def comprehension():
    return [
        x * 2
        for x in (1, 2)
        if x
    ]


def expression():
    return list(x for x in "ab")


def nested_function():
    def inner(a):
        return a * 2

    return inner(
        inner(1)
    )


def lambda_call():
    f = lambda x: x + 1
    return f(1) + f(2)


def class_body():
    class C:
        x = 1

        def m(self):
            return self.x

    return C().m()


def with_block():
    with Manager() as m:
        x = m
    return x


class Manager:
    def __enter__(self):
        return 5

    def __exit__(self, *args):
        return True


def executed():
    exec("a = 1\nb = a + 1\n")
    return eval("1 + 2")


def multi_line(a,
               b=2):
    c = (a +
         b)
    return [
        a,
        b,
        c,
    ]


def recursive(n):
    if n == 0:
        return 0
    return 1 + recursive(n - 1)


def builtin_callback():
    return sorted([2, 1], key=lambda v: -v)


def decorated_use():
    return doubled(4)


def double(f):
    def call(*args):
        return f(*args) * 2
    return call


@double
def doubled(x):
    return x + 1


def empty():
    pass


def returns_nothing():
    x = 1


tests = (simple, loop, while_loop, branches, raising, escaping, caller, generator, consumer, comprehension, expression, nested_function, lambda_call, class_body, with_block, executed, multi_line, recursive, builtin_callback, decorated_use, empty, returns_nothing)
lines = {f.__name__: 0 for f in tests}
for f, args in ((simple, (1,)), (loop, (2,)), (loop, (0,)), (while_loop, (3,)), (branches, (1,)), (branches, (2,)), (branches, (3,)), (raising, (0,)), (raising, (1,)), (escaping, ()), (caller, ()), (consumer, ()), (comprehension, ()), (expression, ()), (nested_function, ()), (lambda_call, ()), (class_body, ()), (with_block, ()), (executed, ()), (multi_line, (1,)), (recursive, (2,)), (builtin_callback, ()), (decorated_use, ()), (empty, ()), (returns_nothing, ())):
    run(f, *args)
for _ in range(9):
    loop(3), raising(1), consumer(), recursive(3)
for f, args in ((loop, (2,)), (raising, (1,)), (consumer, ()), (recursive, (1,))):
    run(f, *args)
sys.settrace(None)
print(sys.gettrace() if hasattr(sys, "gettrace") else "no gettrace")
