# Augmented assignment: each target is evaluated once, results are stored back, errors on the way.
log = []


def note(x):
    log.append(x)
    return x


class Attributes:
    def __getattr__(self, name):
        log.append("get " + name)
        return 10

    def __setattr__(self, name, value):
        log.append("set %s %s" % (name, value))


class Items:
    def __getitem__(self, key):
        log.append(("get", key))
        return 10

    def __setitem__(self, key, value):
        log.append(("set", key, value))


class InPlace:
    def __init__(self, *parts):
        self.parts = parts

    def __iadd__(self, other):
        log.append("iadd")
        return InPlace(*self.parts, other)

    def __add__(self, other):
        log.append("add")
        return "sum"


class Refusing:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return "added"

    __isub__ = __add__


class Failing:
    def __repr__(self):
        return "failing"

    def __iadd__(self, other):
        raise ValueError("iadd")


def run(source, **names):
    log.clear()
    space = dict(note=note, a=Attributes(), i=Items(), log=log, InPlace=InPlace, Refusing=Refusing, Failing=Failing)
    space.update(names)
    try:
        exec(source, space)
        end = space.get("x", "")
    except Exception as e:
        end = type(e).__name__, str(e), space.get("x", "")
    print(repr(source), log, end.parts if isinstance(end, InPlace) else end)


for operator in ("+=", "-=", "*=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "/="):
    run("x = 13\nx %s note(3)" % operator)
    run("a.p %s note(3)" % operator)
    run("i[note('k')] %s note(3)" % operator)
    run("x = [13]\nx[0] %s 3" % operator)
    run("x = 'a'\nx %s 3" % operator)
    run("x = [1]\nx %s 'bc'" % operator)
    run("x = {1, 2}\nx %s {2, 3}\nx = sorted(x)" % operator)
    run("x = 1.5\nx %s True" % operator)
    run("x = (1, 2)\nx %s (3,)" % operator)
    run("x = b'ab'\nx %s b'c'" % operator)
    run("x = None\nx %s 1" % operator)
for source in (
    "a.p += note(1); a.q += note(2)", "i[note(1), note(2)] += note(3)", "i[note(1):note(2)] += note(3)", "x = [[1], [2]]\nx[note(0)] += [note(9)]", "x = [[1], [2]]\nx[note(0)][note(0)] += note(9)", "x = {'k': 1}\nx['k'] += 1\nx['k'] *= 5", "x = {}\nx['k'] += 1", "x = [1]\nx[5] += 1", "x += 1", "x = y\nx += 1", "x = InPlace(1)\ny = x\nx += 2\nlog.append(x is y)", "x = InPlace(1)\nx = x + 2", "x = Refusing()\nx += 1", "x = Refusing()\nx -= 1", "x = Failing()\nx += 1", "x = [Failing()]\nx[0] += 1", "x = ([1],)\nx[0] += [2]", "x = ([1],)\nx[0].append(2)", "x = [1]\ny = x\nx += [2]\nlog.append(y is x)", "x = [1]\ny = x\nx = x + [2]\nlog.append(y is x)", "x = (1,)\ny = x\nx += (2,)\nlog.append(y)", "x = [1]\nx += x", "x = [1]\nx *= 3", "x = [1]\nx *= 0", "x = [1]\nx *= -1", "x = [1]\nx += (k for k in 'ab')", "x = [1]\nx += {'k': 2}", "x = [1]\nx += 5", "x = [1]\nx += None", "x = 'a'\nx += 'b'\nx *= 2", "x = b'a'\nx += b'b'", "x = bytearray(b'a')\ny = x\nx += b'b'\nlog.append(y is x)", "x = {1}\ny = x\nx |= {2}\nlog.append(y is x)", "x = {1, 2}\nx -= {2}", "x = frozenset([1])\ny = x\nx |= {2}\nlog.append(y is x)\nx = sorted(x)", "x = {'a': 1}\nx |= {'b': 2}\nx = sorted(x)", "x = 1\nx += 1.5", "x = 1\nx += True", "x = True\nx += True", "x = 1 << 29\nx += x\nx += x", "x = 1 << 70\nx -= 1 << 70", "x = 5\nx //= 0", "x = 5\nx <<= -1", "x = 2\nx **= -1", "x = 7\nx %= -3", "x = y = z = []\nx += [1]\nlog.append(z)", "x = 1\nx += x\nx += x", "x = [0, 1]\nk = 0\nx[k] += note(1); k = 1", "x = 0\nfor k in range(5): x += k\nelse: x += 100", "x = 0\nwhile x < 5: x += 2", "x = 1; x += 1; x += 1", "def f():\n  x += 1\nf()", "def f():\n  global x\n  x += 1\nx = 1\nf()", "def f():\n  y = 1\n  def g():\n    nonlocal y\n    y += 1\n  g()\n  return y\nx = f()", "class C:\n  x = 1\n  x += 1\nx = C.x", "class C:\n  x = []\nc = C()\nc.x += [1]\nx = C.x is c.x, 'x' in c.__dict__", "class C:\n  n = 0\nc = C()\nc.n += 1\nx = C.n, c.n", "class C:\n  n = 0\nC.n += 5\nx = C.n", "x = 1\n(x) += 1", "x = [1]\n(x[0]) += 1", "x = 5\nx =+ 1", "x = 5\nx =- 1", "x = 5\nx += 1, 2", "x = (5,)\nx += 1, 2", "x = [5]\nx += 1, 2", "x = 1\nx += 1 if 0 else 5", "x = 1\nx += (y := 2)\nx += y", "x = 1\nx += not 0", "x = 'a'\nx %= 1", "x = '%s'\nx %= 'v'", "x = '%s-%s'\nx %= 1, 2", "x = [3, 4]\nx[0], x[1] = x[1], x[0]\nx[x[0] - 4] += 1", "import sys\nx = sys\nx += 1", "x = range(3)\nx += 1", "del x\nx += 1", "x = 1\nx += x_missing",
):
    run(source)
