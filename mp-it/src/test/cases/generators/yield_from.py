# yield from: delegation of values, send, throw, close and results.
def inner():
    x = yield 1
    print("  inner got", x)
    y = yield 2
    print("  inner got", y)
    return "inner result"
def outer():
    r = yield from inner()
    print("  result:", r)
    yield r
print("values:", list(outer()))
g = outer()
next(g)
print("send:", g.send("a"), g.send("b"))
def from_list(): yield from [1, 2, 3]
def from_many():
    yield from "ab"
    yield from (5, 6)
    yield from range(2)
    yield from {"k": 1}
    yield from []
print("iterables:", list(from_list()), list(from_many()))
def result_of_list():
    r = yield from [1]
    yield ("r", r)
print("list has no result:", list(result_of_list()))


def catching():
    try:
        yield 1
    except ValueError as e:
        yield "caught " + str(e)
    yield "more"
def delegate():
    yield from catching()
    yield "outer"
d = delegate()
next(d)
print("throw goes in:", d.throw(ValueError("v")), list(d))
def outer_catch():
    try:
        yield from inner()
    except KeyError as e:
        yield "outer caught " + repr(e)
o = outer_catch()
next(o)
print("throw comes out:", o.throw(KeyError("k")))


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def from_int(): yield from 5
attempt("not iterable:", lambda: list(from_int()))
def through_list(): yield from [1, 2]
t = through_list()
next(t)
attempt("throw through list:", lambda: t.throw(ValueError("x")))
t = through_list()
next(t)
attempt("send to list:", lambda: t.send(5))
def cleanup(tag):
    try:
        yield tag
    finally:
        print("  cleanup", tag)
def nest():
    try:
        yield from cleanup("in")
    finally:
        print("  cleanup out")
n = nest()
next(n)
print("close:", n.close())
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("it result")
        return self.n
def from_class():
    r = yield from It()
    yield r
print("class:", list(from_class()))
class WithSend(It):
    def send(self, x): return ("sent", x)
    def throw(self, e): return ("thrown", e)
def from_send(): yield from WithSend()
s = from_send()
print("send to class:", next(s), s.send(4), next(s))
def chain(*its):
    for it in its: yield from it
print("chain:", list(chain([1], (2,), "3", chain("4"))))
def deep(n):
    if n == 0:
        yield "bottom"
        return 0
    r = yield from deep(n - 1)
    return r + 1
def top(): print("  depth", (yield from deep(20)))
print("deep:", list(top()))
def ret_only():
    return 7
    yield
def use():
    a = yield from ret_only()
    b = yield from ret_only()
    yield a + b
print("no values:", list(use()))
def expr(): return [(yield from "ab"), (yield "c")]
print("in expression:", list(expr()))
def stop_value():
    try:
        yield from inner_stop()
    except StopIteration as e:
        yield "never"
def inner_stop():
    yield 1
    return 5
print("stop is not seen:", list(stop_value()))
def flatten(x):
    for y in x:
        if isinstance(y, list): yield from flatten(y)
        else: yield y
print("flatten:", list(flatten([1, [2, [3]], [], [[4]]])))
