# finally, with and except inside generators; what runs when.
log = []
def note(x): log.append(x)
def show(label):
    print(label, log)
    log.clear()
class CM:
    def __init__(self, name): self.name = name
    def __enter__(self):
        note("enter " + self.name)
        return self
    def __exit__(self, t, v, tb):
        note("exit %s %s" % (self.name, t.__name__ if t else None))
def with_gen():
    with CM("a"):
        yield 1
        with CM("b"):
            yield 2
        yield 3
for x in with_gen(): note(x)
show("run through:")
g = with_gen()
next(g); next(g)
g.close()
show("closed in the middle:")
g = with_gen()
next(g)
try:
    g.throw(ValueError("x"))
except ValueError as e:
    note(repr(e))
show("thrown:")
def loop():
    for i in range(3):
        try:
            yield i
        finally:
            note("f%d" % i)
for x in loop():
    note(x)
show("finally each round:")
for x in loop():
    if x == 1: break
show("break leaves it suspended:")
def ret_in_finally():
    try:
        yield 1
        raise KeyError("lost")
    finally:
        return "from finally"
g = ret_in_finally()
next(g)
try:
    next(g)
except StopIteration as e:
    note(e.value)
show("return in finally:")
def yield_in_finally():
    try:
        yield "body"
    finally:
        yield "finally"
        note("done")
note(list(yield_in_finally()))
show("yield in finally:")
def yield_in_except():
    try:
        raise ValueError("v")
    except ValueError as e:
        yield "in except " + str(e)
    yield "after"
note(list(yield_in_except()))
show("yield in except:")
def nested():
    try:
        try:
            yield 1
        except KeyError:
            note("key")
            raise ValueError("from key")
        finally:
            note("inner finally")
    except ValueError as e:
        note(str(e))
        yield 2
    else:
        note("else")
    finally:
        note("outer finally")
g = nested()
next(g)
note(g.throw(KeyError()))
note(list(g))
show("nested:")
note(list(nested()))
show("nested without error:")
def suppress():
    class S:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with S():
        yield 1
        raise OSError("suppressed")
    yield 2
note(list(suppress()))
show("suppressed:")
def states():
    note("s")
    x = yield
    while x:
        note("x%s" % x)
        x = yield
    note("e")
g = states()
next(g)
g.send(1)
g.send(2)
note(next(g, "finished"))
show("states:")
def outer_try():
    g = nested()
    try:
        yield from g
    except BaseException as e:
        note("outer " + type(e).__name__)
        raise
g = outer_try()
next(g)
g.close()
show("close through two:")
def continue_in_finally():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally:
            note("c%d" % i)
note(list(continue_in_finally()))
show("continue:")
def break_in_try():
    while True:
        try:
            yield 1
            break
        finally:
            note("b")
    yield 2
note(list(break_in_try()))
show("break:")
def swap():
    a = yield "a"
    try:
        b = yield "b"
    except ValueError:
        b = "err"
    return (a, b)
def run(steps):
    g = swap()
    next(g)
    try:
        for how, v in steps: note(g.throw(v) if how == "throw" else g.send(v))
    except StopIteration as e:
        note(e.value)
run([("send", 1), ("send", 2)])
show("sent twice:")
run([("send", 1), ("throw", ValueError())])
show("sent and thrown:")
for i in range(6):
    with CM(str(i)):
        if i % 2: continue
        if i == 4: break
        note("body")
show("with in a loop:")
