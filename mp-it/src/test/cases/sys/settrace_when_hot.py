# Tracing that begins below functions that ran often before.
import sys

on = False


def trace(frame, event, arg):
    print(" ", event, frame.f_code.co_name, frame.f_lineno, arg)
    return trace


def starts():
    if on:
        sys.settrace(trace)
    return 1


def stored():
    x = starts()
    y = x + 1
    return y


def kept():
    x = [starts(), starts()]
    x[0] = starts()
    return x, -starts()


def looped(n):
    r = 0
    for i in range(n):
        x = starts()
        r += x
    return r


def items():
    for i in range(2):
        x = starts()
        yield x + i


def consumed():
    r = []
    for x in items():
        y = x
        r.append(y)
    return r


class Made:
    def __init__(self):
        self.x = starts()


def made():
    m = Made()
    return m.x


for f in stored, kept, lambda: looped(2), consumed, made:
    on = False
    for _ in range(9):
        f()
    on = True
    result = f()
    sys.settrace(None)
    print(f.__name__, result)
