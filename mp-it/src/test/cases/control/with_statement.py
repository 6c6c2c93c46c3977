# with: enter, exit, suppression, several managers, early exits.
log = []
class CM:
    def __init__(self, name, suppress=False, value=None):
        self.name, self.suppress, self.value = name, suppress, value
    def __enter__(self):
        log.append("enter " + self.name)
        return self.value or self
    def __exit__(self, t, v, tb):
        log.append("exit %s %s %r" % (self.name, t and t.__name__, v))
        return self.suppress
def show(label):
    print(label, log)
    log.clear()
with CM("a") as a: log.append("body " + a.name)
show("plain:")
with CM("a"): pass
show("without as:")
with CM("a", value=(1, 2)) as (x, y): log.append(x + y)
show("tuple target:")
box = [0]
with CM("a", value=7) as box[0]: pass
show("item target:"); print(box)
with CM("a") as a, CM("b") as b: log.append(a.name + b.name)
show("two:")
with CM("a"), CM("b"), CM("c"): log.append("body")
show("three:")
try:
    with CM("a"): raise ValueError("v")
except ValueError as e:
    log.append(repr(e))
show("raises:")
with CM("a", suppress=True): raise ValueError("v")
show("suppressed:")
with CM("out", suppress=True):
    with CM("in"): raise KeyError("k")
    log.append("never")
show("outer suppresses:")
with CM("out"):
    with CM("in", suppress=True): raise KeyError("k")
    log.append("continues")
show("inner suppresses:")
def ret():
    with CM("a"), CM("b"): return "value"
log.append(ret())
show("return:")
for i in range(3):
    with CM(str(i)):
        if i == 0: continue
        if i == 1: break
show("continue and break:")
class EnterFails(CM):
    def __enter__(self): raise OSError("enter")
try:
    with CM("a"), EnterFails("b"): log.append("never")
except OSError as e:
    log.append(repr(e))
show("enter fails:")
class ExitFails(CM):
    def __exit__(self, *a): raise TypeError("exit")
try:
    with CM("a"), ExitFails("b"): pass
except TypeError as e:
    log.append(repr(e))
show("exit fails:")
try:
    with ExitFails("b"): raise ValueError("lost")
except Exception as e:
    log.append(repr(e))
show("exit replaces:")


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
def use(x):
    with x: return "used"
attempt("no exit:", lambda: use(NoExit()))
attempt("no enter:", lambda: use(NoEnter()))
attempt("int:", lambda: use(5))
attempt("on instance only:", lambda: use(CM("z")))
show("used:")
class Truthy(CM):
    def __exit__(self, *a): return [1]
with Truthy("t"): raise IndexError
show("truthy value suppresses:")
class Falsy(CM):
    def __exit__(self, *a): return 0
attempt("falsy does not:", lambda: exec("with Falsy('f'): raise IndexError('i')", {"Falsy": Falsy}))
def gen():
    with CM("g"):
        yield 1
        yield 2
for x in gen(): log.append(x)
show("generator:")
try:
    with CM("a"):
        try: raise ValueError("x")
        finally: log.append("finally")
except ValueError:
    log.append("caught")
show("finally inside:")
def nested_return():
    for i in range(2):
        with CM("n%d" % i):
            try: return "try"
            finally: log.append("finally")
log.append(nested_return())
show("return through finally and with:")
with CM("same") as s, s as t: log.append(s is t)
show("same manager twice:")
try:
    with CM("a"): raise SystemExit(3)
except SystemExit as e:
    log.append(e.value if hasattr(e, "value") else e.args)
show("SystemExit passes through:")
