# micropython.schedule: when scheduled functions run, in which order, and what errors they leave.
import micropython

log = []


def spin(n=200):
    for i in range(n):
        pass


def note(x):
    log.append(x)


def show(label):
    spin()
    print(label, log)
    log.clear()


print(micropython.schedule(note, 1))
show("one")
for i in range(3):
    micropython.schedule(note, i)
show("in order")
for kind in (None, 0, "text", [1], (1, 2), {"k": 1}, note, note(5), 1.5, 1 << 70, object):
    micropython.schedule(lambda x: log.append(type(x).__name__), kind)
show("arguments")


def chain(n):
    log.append(n)
    if n:
        micropython.schedule(chain, n - 1)


micropython.schedule(chain, 5)
show("chain")


class Owner:
    def __init__(self, name):
        self.name = name

    def method(self, x):
        log.append((self.name, x))

    def __call__(self, x):
        log.append(("called", x))


for f in (Owner("o").method, Owner("p"), log.append, lambda x, y=9: log.append((x, y)), print):
    micropython.schedule(f, "argument")
    spin()
show("callables")


def attempt(label, f, *args):
    try:
        print(label, f(*args))
    except Exception as e:
        print(label, type(e).__name__, e)


for args in ((), (note,), (note, 1, 2), (1,)):
    attempt("bad", micropython.schedule, *args)


def overfill():
    try:
        micropython.schedule(note, 1), micropython.schedule(note, 2), micropython.schedule(note, 3), micropython.schedule(note, 4), micropython.schedule(note, 5), micropython.schedule(note, 6)
    except RuntimeError as e:
        return e.args


print("full", overfill())
spin()
print(sorted(log))
log.clear()


def inside(x):
    log.append("in")
    spin()
    log.append("out")


micropython.schedule(inside, 0)
micropython.schedule(note, "second")
show("not nested")


def nested_schedule(x):
    micropython.schedule(note, "later")
    spin()
    log.append("first")


micropython.schedule(nested_schedule, 0)
show("scheduled by scheduled")


def interrupted():
    total = 0
    for i in range(50):
        if i == 10:
            micropython.schedule(note, "during")
        total += i
    return total


print(interrupted())
show("loop")


def in_generator():
    micropython.schedule(note, "g")
    yield 1
    spin()
    yield len(log)


print(list(in_generator()))
show("generator")


def in_comprehension():
    return [micropython.schedule(note, i) for i in range(3)]


print(in_comprehension())
show("comprehension")
state = {"count": 0}


def count(x):
    state["count"] += x


for i in range(1, 101):
    micropython.schedule(count, i)
    spin(3)
spin()
print(state)


def recursive(n):
    if n == 0:
        micropython.schedule(note, "deep")
        spin()
        return 0
    return recursive(n - 1) + 1


print(recursive(20))
show("recursion")


class Context:
    def __enter__(self):
        micropython.schedule(note, "enter")

    def __exit__(self, *args):
        spin()
        log.append("exit")


with Context():
    spin()
    log.append("body")
show("with")
try:
    micropython.schedule(note, "try")
    spin()
    raise ValueError
except ValueError:
    log.append("except")
finally:
    log.append("finally")
show("try")
old = micropython.kbd_intr(-1)
print("kbd_intr", old, micropython.kbd_intr(3))
