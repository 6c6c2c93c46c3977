# Exceptions while the heap is locked: they keep type, arguments, message and the way they came.
import io
import micropython
import sys


def locked(run):
    error = None
    micropython.heap_lock()
    try:
        run()
    except BaseException as e:
        error = e
    micropython.heap_unlock()
    text = io.StringIO()
    sys.print_exception(error, text)
    lines = [line for line in text.getvalue().split("\n") if line]
    print(type(error).__name__, error, error.args, len(lines), lines[-1])


class Own(Exception):
    pass


def raising(*exception):
    def run():
        raise exception[0]

    return run


def three():
    raise ValueError(1, 2, 3)


def deep(n):
    if n == 0:
        raise KeyError("deep")
    deep(n - 1)


d = {}
locked(lambda: [1])
locked(lambda: d["abc"])
locked(lambda: 5 + "a")
locked(lambda: nope)
locked(lambda: "abc".xyzzy)
locked(lambda: (1)[0])
locked(lambda: [].pop())
locked(raising(Own(1)))
locked(raising(ValueError))
locked(three)
locked(lambda: deep(4))



def keep():
    kept = []
    for i in range(3):
        try:
            micropython.heap_lock()
            [i]
        except MemoryError as e:
            micropython.heap_unlock()
            kept.append(e)
    return kept


kept = keep()
print([str(e) for e in kept])
kept[0].__traceback__ = None
sys.print_exception(kept[0], sys.stdout)
