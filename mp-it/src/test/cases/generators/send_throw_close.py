# send, throw, close and what the generator sees.
def echo():
    got = None
    while True:
        got = yield got
        if got == "stop": return "stopped"
g = echo()
print("first:", next(g))
print("send:", g.send(1), g.send("x"), g.send(None))
try:
    g.send("stop")
except StopIteration as e:
    print("returned:", e.value)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("send to finished:", lambda: g.send(1))
attempt("send value before start:", lambda: echo().send(1))
attempt("send None before start:", lambda: echo().send(None))
def average():
    total, n = 0, 0
    value = None
    while True:
        x = yield value
        total += x
        n += 1
        value = total / n
a = average()
next(a)
print("average:", a.send(10), a.send(20), a.send(60))


def catcher():
    while True:
        try:
            x = yield "ready"
            print("  got", x)
        except ValueError as e:
            print("  caught", repr(e))
            yield "handled"
        finally:
            print("  finally")
c = catcher()
print("start:", next(c))
print("throw:", c.throw(ValueError("v")))
print("next:", next(c))
print("throw class:", c.throw(ValueError))
print("next:", next(c))
attempt("throw other:", lambda: c.throw(KeyError("k")))
attempt("after:", lambda: next(c))
def plain():
    yield 1
    yield 2
p = plain()
next(p)
attempt("not caught:", lambda: p.throw(IndexError("i")))
attempt("finished:", lambda: next(p))
attempt("throw before start:", lambda: plain().throw(OSError(5)))
attempt("throw a class:", lambda: plain().throw(TypeError))
attempt("throw with value:", lambda: plain().throw(TypeError, "text"))
attempt("throw instance with value:", lambda: plain().throw(TypeError, TypeError("own")))


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("  exit seen")
        raise
    finally:
        print("  cleaned")
g = closing()
next(g)
print("close:", g.close())
print("close again:", g.close())
attempt("next after close:", lambda: next(g))
g = closing()
print("close before start:", g.close(), list(g))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
attempt("ignores exit:", lambda: s.close())
def swallows():
    try:
        yield 1
    except GeneratorExit:
        return
s = swallows()
next(s)
print("returns on exit:", s.close())
def raises():
    try:
        yield 1
    finally:
        raise ValueError("in finally")
r = raises()
next(r)
attempt("raises on close:", lambda: r.close())
def reentrant():
    yield next(me)
me = reentrant()
attempt("already executing:", lambda: next(me))
def stop_inside():
    yield 1
    raise StopIteration("inside")
attempt("StopIteration raised inside:", lambda: list(stop_inside()))
def loop_throw():
    n = 0
    while n < 3:
        try:
            yield n
        except ZeroDivisionError:
            n += 10
        n += 1
l = loop_throw()
next(l)
attempt("throw then finish:", lambda: l.throw(ZeroDivisionError))
