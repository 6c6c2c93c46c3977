# Generators that have ended: nothing that is sent or thrown reaches them.
def attempt(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e.args)

def gen():
    yield 1
    return "result"

def ended():
    g = gen()
    list(g)
    return g

def closed():
    g = gen()
    g.close()
    return g

def failed():
    def body():
        yield
        raise KeyError("k")
    g = body()
    next(g)
    attempt("fails:", lambda: next(g))
    return g

for make in (ended, closed, failed):
    g = make()
    print(make.__name__)
    attempt("next:", lambda: next(g))
    attempt("next with default:", lambda: next(g, "default"))
    attempt("send:", lambda: g.send(5))
    attempt("throw an instance:", lambda: g.throw(ValueError("v")))
    attempt("throw a class:", lambda: g.throw(ValueError))
    attempt("throw with value:", lambda: g.throw(ValueError, "v"))
    attempt("throw what is no exception:", lambda: g.throw(7))
    attempt("throw StopIteration:", lambda: g.throw(StopIteration(3)))
    attempt("throw GeneratorExit:", lambda: g.throw(GeneratorExit))
    attempt("close:", g.close)
    attempt("list:", lambda: list(g))

def outer(inner):
    try:
        print("delegated:", (yield from inner))
    except ValueError as e:
        print("outer got", e)
    yield "goes on"

for make in (ended, closed):
    attempt("yield from:", lambda: list(outer(make())))
