# break, continue, return and else through nested loops, try and with.
log = []
def show(label, value=None):
    print(label, log, value)
    log.clear()
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append("+" + self.n)
    def __exit__(self, *a): log.append("-" + self.n)
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        log.append((i, j))
    else: log.append("else %d" % i)
else: log.append("outer else")
show("loops:")
def search(grid, x):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == x: return r, c
    else: log.append("not found")
show("search:", (search([[1, 2], [3, 4]], 3), search([[1]], 9)))
for i in range(4):
    try:
        if i == 0: continue
        if i == 1: raise ValueError
        if i == 3: break
        log.append("body")
    except ValueError: log.append("except")
    else: log.append("else")
    finally: log.append("f%d" % i)
else: log.append("never")
show("try in loop:")
for i in range(3):
    with CM(str(i)):
        if i == 0: continue
        if i == 1: break
show("with in loop:")
def deep():
    for i in range(2):
        with CM("a"):
            try:
                while True:
                    with CM("b"):
                        try: return "value"
                        finally: log.append("inner finally")
            finally: log.append("outer finally")
show("return:", deep())
def loop_in_finally():
    try: raise KeyError("k")
    finally:
        for i in range(3):
            if i == 1: continue
            log.append(i)
try: loop_in_finally()
except KeyError as e: show("loop in finally:", repr(e))
def try_in_finally():
    try: raise KeyError("outer")
    finally:
        try: raise ValueError("inner")
        except ValueError: log.append("handled inside")
try: try_in_finally()
except KeyError as e: show("try in finally:", repr(e))
def return_in_loop_in_finally():
    try: raise KeyError
    finally:
        for i in range(3):
            if i == 1: return "returned"
show("return in finally loop:", return_in_loop_in_finally())
def continue_out_of_with():
    for i in range(3):
        with CM("c%d" % i):
            for j in range(2):
                with CM("d"):
                    if j == 0: continue
                    break
            if i: break
        log.append("after")
continue_out_of_with()
show("with levels:")
def while_else(n):
    while n:
        n -= 1
        if n == 3: break
    else: return "else"
    return "broke"
show("while else:", (while_else(2), while_else(6)))
def generator():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: return
            yield i
        finally: log.append("g%d" % i)
show("generator:", list(generator()))
def exceptions_in_loops():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == i: raise IndexError(j)
                    if j == 2: raise KeyError(j)
                except IndexError as e: log.append("i%d" % e.args[0])
        except KeyError as e: log.append("k%d" % e.args[0])
exceptions_in_loops()
show("two handlers:")
def reraise_levels(n):
    try:
        if n: reraise_levels(n - 1)
        else: raise ValueError("bottom")
    except ValueError as e:
        log.append(n)
        raise TypeError("level %d" % n) if n == 2 else e
for n in (1, 4):
    try: reraise_levels(n)
    except Exception as e: show("levels:", repr(e))
def finally_overrides():
    for i in range(3):
        try: return i
        finally:
            if i < 2: continue
    return "end"
show("finally continue:", finally_overrides())
def break_in_except():
    while True:
        try: raise ValueError
        except ValueError: break
        finally: log.append("f")
    return "out"
show("break in except:", break_in_except())
def nested_functions():
    def inner():
        for i in range(3):
            if i: return i
    return [inner() for _ in range(2)]
show("inner return:", nested_functions())
n = 0
while True:
    n += 1
    if n < 3: continue
    for i in range(n):
        if i == 2: break
    else: continue
    break
show("loop and a half:", n)
def first_error(fs):
    for f in fs:
        try: f()
        except Exception as e: return type(e).__name__
    return None
show("first error:", (first_error([lambda: 1, lambda: 1 // 0, lambda: [][0]]), first_error([])))
