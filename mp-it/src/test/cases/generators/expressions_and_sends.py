# Where yield may stand, in what order its values come, what send gives to each.
def play(g, *values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
        out.append("open")
    except StopIteration as e:
        out.append(("return", e.value))
    except Exception as e:
        out.append((type(e).__name__, e.args))
    return out


sources = {
    "sum": "return (yield 'a') + (yield 'b') * (yield 'c')",
    "list": "return [(yield 1), (yield 2), 3, (yield 4)]",
    "dict": "return {(yield 'k'): (yield 'v'), 'x': (yield)}",
    "tuple": "x = (yield), (yield)\nreturn x",
    "bare": "yield\nx = yield\nreturn x",
    "value tuple": "x = yield 1, 2\nreturn x",
    "parenthesised": "x = (yield (1, (yield 2)))\nreturn x",
    "nested": "return (yield (yield (yield 1)))",
    "call": "return max((yield 'a'), (yield 'b'))",
    "keywords": "return dict(a=(yield 'a'), b=(yield 'b'))",
    "star": "return max(*(yield 'seq'), (yield 'one'))",
    "attribute": "return (yield 'obj').real_name",
    "index": "return (yield 'seq')[(yield 'index')]",
    "slice": "return (yield 'seq')[(yield 'from'):(yield 'to')]",
    "store item": "x = {}\nx[(yield 'k')] = (yield 'v')\nreturn x",
    "store item order": "x = {}\nx[(yield 'k')] = yield 'v'\nreturn x",
    "augmented": "x = 1\nx += yield 'x'\nreturn x",
    "augmented item": "x = [1, 2]\nx[(yield 'i')] += (yield 'v')\nreturn x",
    "chained": "a = b = yield 'v'\nreturn a, b",
    "unpack": "a, *b = yield 'seq'\nreturn a, b",
    "condition": "return 'yes' if (yield 'c') else (yield 'n')",
    "and": "return (yield 'a') and (yield 'b')",
    "or": "return (yield 'a') or (yield 'b')",
    "not": "return not (yield 'a')",
    "compare": "return (yield 1) < (yield 2) < (yield 3)",
    "in": "return (yield 'x') in (yield 'seq')",
    "if": "if (yield 'if'):\n  return 1\nelif (yield 'elif'):\n  return 2\nreturn 3",
    "while": "n = 0\nwhile (yield n):\n  n += 1\nelse:\n  n = -n\nreturn n",
    "for": "for x in (yield 'seq'):\n  yield x\nreturn 'end'",
    "for target": "d = {}\nfor d[(yield 'k')] in 'ab':\n  pass\nreturn sorted(d)",
    "assert": "assert (yield 'c'), (yield 'm')\nreturn 'held'",
    "raise": "raise (yield 'e')",
    "raise from": "raise (yield 'e') from (yield 'c')",
    "return": "return (yield)",
    "del": "x = [1, 2, 3]\ndel x[(yield 'i')]\nreturn x",
    "lambda default": "f = lambda x=(yield 'd'): x\nreturn f()",
    "def default": "def f(x=(yield 'd'), *, y=(yield 'e')):\n  return x, y\nreturn f()",
    "class base": "class A((yield 'base')):\n  pass\nreturn A.__bases__",
    "with": "with (yield 'm') as x:\n  return x",
    "except": "try:\n  1 // 0\nexcept (yield 'kind') as e:\n  return str(e)",
    "comprehension source": "return [x + 1 for x in (yield 'seq')]",
    "format": "return '%s-%s' % ((yield 'a'), (yield 'b'))",
    "fstring": "return f'{(yield 1)}{(yield 2):>{(yield 3)}}'",
    "walrus": "return (x := (yield 'a')), x",
    "global": "global made\nmade = yield\nreturn made",
    "nonlocal": "def f():\n  nonlocal x\n  x = yield 'in'\nx = 1\ny = yield from f()\nreturn x, y",
    "import": "import sys\nreturn (yield sys.__name__)",
    "lambda": "f = lambda: (yield 5)\nreturn (yield from f())",
    "exec": "return eval('x + 1', {'x': (yield 'x')})",
    "or chain": "return (yield 1) or (yield 2) or (yield 3) or 'none'",
    "string": "return 'a' 'b' + (yield 'tail')",
    "negative": "return -(yield 'n') ** 2",
    "recursive": "def walk(n):\n  if n:\n    yield from walk(n - 1)\n    yield n\nyield from walk(3)\nreturn 'w'",
}


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *args):
        return False


scripts = {
    "default": (1, 2, 3, 4, 5), "call": (3, 9), "star": ([1, 2], 7), "attribute": (5,), "index": ("abc", 1), "slice": ("abcdef", 1, 3), "store item": ("A", "B"), "store item order": ("A", "B"), "augmented item": (1, 10), "unpack": ("xyz",), "condition": (0, "no"), "or": (0, "second"), "in": (1, [1]), "if": (0, 1), "while": (1, 1, 0), "for": ("ab", 0, 0), "for target": ("p", "q"), "assert": (0, "message"), "raise": (ValueError("sent"),), "raise from": (KeyError("sent"), None), "class base": (object,), "with": (Manager(),), "except": (ZeroDivisionError,), "comprehension source": ([1, 2],), "or chain": (0, "", []), "string": ("t",), "keywords": (1, 2), "recursive": (0, 0, 0), "not": ([],), "format": ("p", "q"), "fstring": (1, 2, 5), "del": (1,),
}  # fmt: skip
for name, body in sources.items():
    space = {}
    exec("def make():\n" + "".join("  " + line + "\n" for line in body.split("\n")), space)
    script = scripts.get(name, scripts["default"])
    print(name, play(space["make"](), *script), play(space["make"](), *[None] * len(script)))
log = []


def note(x):
    log.append(x)
    return x


def order():
    note("start")
    x = note(1) + (yield note(2)) + note(3)
    note(("x", x))
    y = [note(4), (yield note(5)), note(6)]
    return note(y)


print(play(order(), 10, 20), log)


def two_at_once():
    a = counting("a")
    b = counting("b")
    out = []
    for _ in range(3):
        out += [next(a), b.send(None)]
    return out


def counting(name):
    n = 0
    while True:
        yield name + str(n)
        n += 1


print(two_at_once(), type(counting), type(counting("x")).__name__)
average = None


def averaging():
    total = count = 0
    value = None
    while True:
        x = yield value
        if x is None:
            return total, count
        total += x
        count += 1
        value = total / count


print(play(averaging(), 10, 20, 60, None), play(averaging(), "a"), play(averaging(), 1.5, True, None))
