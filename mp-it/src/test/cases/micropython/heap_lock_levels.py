# heap_lock, heap_unlock and heap_locked: levels, errors under the lock, memory kept in advance.
import gc
import micropython

levels = []
levels_wanted = micropython.heap_locked()
print(levels_wanted, type(levels_wanted).__name__)


def depth():
    a = micropython.heap_locked()
    micropython.heap_lock()
    b = micropython.heap_locked()
    micropython.heap_lock()
    c = micropython.heap_locked()
    d = micropython.heap_unlock()
    e = micropython.heap_unlock()
    f = micropython.heap_locked()
    return a, b, c, d, e, f


print(depth(), depth())


def locked(f, *args):
    micropython.heap_lock()
    try:
        if len(args) > 2:
            f(1, 2, 3, 4, 5, 6, 7, 8)
        elif len(args) == 2:
            f(args[0], args[1])
        elif len(args) == 1:
            f(args[0])
        else:
            f()
        kind = None
    except Exception as e:
        kind = e
    micropython.heap_unlock()
    return "runs" if kind is None else (type(kind).__name__, kind.args)


small, full, table, empty_table = [1, 2], [1, 2, 3, 4], {1: 1}, {}
text, buffer = "text", bytearray(4)


def nothing(*args):
    pass


def two(a, b):
    return a


def recurse(n):
    return n and recurse(n - 1)


def keep_frame(a, b, c, d, e, f, g, h):
    i = j = k = m = n = o = p = a
    return p


class Point:
    x = 1

    def __init__(self):
        self.y = 2

    def method(self, n):
        self.y = n
        return self.x


point = Point()
bound = point.method


def raise_new():
    raise KeyError("new")


def raise_class():
    raise KeyError


def raise_kept(e):
    raise e


def index_error():
    return small[10]


def key_error():
    return table[10]


def name_error():
    return not_there


def attribute_error():
    return point.not_there


def type_error():
    return None + 1


def zero_division():
    return 1 // 0


def caught():
    try:
        raise_kept(kept)
    except ValueError as e:
        return e


kept = ValueError("kept")
for f, args in ((nothing, ()), (nothing, (1,)), (two, (1, 2)), (two, (1,)), (recurse, (5,)), (keep_frame, (1, 2, 3, 4, 5, 6, 7, 8)), (point.method, (3,)), (bound, (3,)), (Point, ()), (Point.method, (point, 4)), (raise_new, ()), (raise_class, ()), (raise_kept, (kept,)), (index_error, ()), (key_error, ()), (name_error, ()), (attribute_error, ()), (type_error, ()), (zero_division, ()), (caught, ()), (small.append, (3,)), (full.append, (5,)), (table.__getitem__ if hasattr(table, "__getitem__") else table.get, (1,)), (small.pop, ()), (text.encode, ()), (text.find, ("x",)), (len, (text,)), (abs, (-5,)), (abs, (-1.5,)), (int, ("12",)), (str, (5,)), (list, ()), (dict, ()), (tuple, ()), (bytes, (3,)), (range, (3,)), (iter, (small,)), (object, ()), (sum, (full,)), (max, (1, 2)), (sorted, (full,)), (gc.collect, ()), (gc.mem_free, ()), (micropython.stack_use, ()), (micropython.opt_level, ()), (print, ()), (eval, ("1",))):
    name = getattr(f, "__name__", "") if not isinstance(f, type) else f.__name__
    print(name if f not in (point.method, bound) else "method", args if args != (point, 4) else "point", locked(f, *args))


def unlock_too_often():
    try:
        print(micropython.heap_unlock() if micropython.heap_locked() else "not locked")
    except Exception as e:
        print(type(e).__name__, e)


unlock_too_often()


def growing():
    items = []
    done = 0
    for _ in range(20):
        items.append(0)
    for _ in range(4):
        items.pop()
    micropython.heap_lock()
    try:
        while True:
            items.append(1)
            done += 1
    except MemoryError:
        micropython.heap_unlock()
        return done


print("room left by pops", growing())


def dict_room():
    d = {}
    for i in range(5):
        d[i] = i
    del d[0]
    micropython.heap_lock()
    added = 0
    try:
        for i in range(10, 30):
            d[i] = i
            added += 1
    except MemoryError:
        pass
    micropython.heap_unlock()
    return added, len(d)


print("room in a dict", dict_room())


def generator_under_lock():
    def g():
        n = 0
        while n < 5:
            n += 1
            yield n

    it = g()
    total = 0
    micropython.heap_lock()
    for v in it:
        total += v
    micropython.heap_unlock()
    return total


print("generator", generator_under_lock())


def closure_under_lock():
    n = 0

    def up(k):
        nonlocal n
        n += k

    micropython.heap_lock()
    up(1)
    up(2)
    micropython.heap_unlock()
    return n


print("closure", closure_under_lock())


def bytes_under_lock():
    view = memoryview(buffer)
    micropython.heap_lock()
    for i in range(4):
        buffer[i] = i * i
        view[i] += 1
    total = 0
    for v in buffer:
        total += v
    micropython.heap_unlock()
    return total


print("buffers", bytes_under_lock())


def attributes_under_lock():
    micropython.heap_lock()
    point.y = 5
    point.y += point.x
    a = point.y
    micropython.heap_unlock()
    return a


print("attributes", attributes_under_lock())
