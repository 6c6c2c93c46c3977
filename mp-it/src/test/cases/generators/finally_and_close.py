# What close, throw and the end of a generator do to its try statements.
def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return type(e).__name__, e.args


log = []
bodies = {
    "plain": "yield 1\nyield 2",
    "finally": "try:\n  yield 1\nfinally:\n  log.append('f')",
    "yield in finally": "try:\n  yield 1\nfinally:\n  yield 'f'\n  log.append('after f')",
    "except exit": "try:\n  yield 1\nexcept GeneratorExit:\n  log.append('x')",
    "except exit raise": "try:\n  yield 1\nexcept GeneratorExit:\n  log.append('x')\n  raise",
    "except exit return": "try:\n  yield 1\nexcept GeneratorExit:\n  return 'r'",
    "except exit yield": "try:\n  yield 1\nexcept GeneratorExit:\n  yield 'no'",
    "except exit other": "try:\n  yield 1\nexcept GeneratorExit:\n  raise KeyError('other')",
    "except exit stop": "try:\n  yield 1\nexcept GeneratorExit:\n  raise StopIteration('s')",
    "bare": "try:\n  yield 1\nexcept:\n  log.append('bare')\nyield 2",
    "exception": "try:\n  yield 1\nexcept Exception:\n  log.append('exception')\nyield 2",
    "value": "try:\n  yield 1\nexcept ValueError as e:\n  log.append(e.args)\n  yield 'v'\nyield 'end'",
    "nested": "try:\n  try:\n    yield 1\n  finally:\n    log.append('in')\nfinally:\n  log.append('out')",
    "nested raise": "try:\n  try:\n    yield 1\n  finally:\n    raise KeyError('in')\nexcept KeyError:\n  log.append('k')\n  yield 'k'",
    "return in finally": "try:\n  yield 1\nfinally:\n  return 'f'",
    "loop": "for i in range(3):\n  try:\n    yield i\n  except ValueError:\n    log.append(i)\n    continue\n  finally:\n    log.append('f')",
    "loop break": "while True:\n  try:\n    yield 1\n  except ValueError:\n    break\n  finally:\n    log.append('f')\nyield 'after'",
    "with": "with manager('a'):\n  yield 1\n  yield 2",
    "with swallow": "with manager('s', True):\n  yield 1\nyield 'after'",
    "with two": "with manager('a'), manager('b', True):\n  yield 1\nlog.append('on')\nyield 'after'",
    "delegate": "yield from sub()\nyield 'after'",
    "delegate finally": "try:\n  yield from sub()\nfinally:\n  log.append('outer')",
    "else": "try:\n  yield 1\nexcept ValueError:\n  yield 'x'\nelse:\n  yield 'e'\nfinally:\n  log.append('f')",
    "raise": "yield 1\nraise KeyError('body')",
    "return": "yield 1\nreturn 5",
    "never": "return 7\nyield",
    "received": "x = yield 1\nwhile True:\n  x = yield ('got', x)",
}


class manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        log.append("+" + self.name)

    def __exit__(self, kind, *rest):
        log.append("-" + self.name + (kind.__name__ if kind else ""))
        return self.swallow


def sub():
    try:
        yield "s1"
        yield "s2"
    except ValueError:
        yield "sub caught"
    finally:
        log.append("sub")


actions = {
    "close": lambda g: g.close(),
    "value": lambda g: g.throw(ValueError("t")),
    "class": lambda g: g.throw(ValueError),
    "two": lambda g: g.throw(ValueError, "arg"),
    "three": lambda g: g.throw(ValueError, ValueError("inst"), None),
    "exit": lambda g: g.throw(GeneratorExit),
    "stop": lambda g: g.throw(StopIteration("t")),
    "send": lambda g: g.send("s"),
    "bad": lambda g: g.throw(5),
}
for name, body in bodies.items():
    space = {"log": log, "manager": manager, "sub": sub}
    exec("def make():\n" + "".join("  " + line + "\n" for line in body.split("\n")), space)
    make = space["make"]
    for started in (False, True):
        row = []
        for action, act in actions.items():
            log.clear()
            g = make()
            if started:
                attempt(next, g)
            answers = [attempt(act, g), attempt(next, g), attempt(g.close), attempt(next, g)]
            row.append((action, answers[0], answers[1], "" if answers[2] is None and answers[3] == ("StopIteration", ()) else answers[2:], log[:]))
        print(name, "started" if started else "new")
        for entry in row:
            print("   ", *entry)


def self_closing():
    yield 1
    me.close()
    yield 2


def self_throwing():
    yield 1
    me.throw(ValueError)


for make in (self_closing, self_throwing):
    me = make()
    next(me)
    print(make.__name__, attempt(next, me), attempt(next, me))
g = (x for x in (1, 2, 3))
print(next(g), g.close(), attempt(next, g), list(g), g.close())
g = (1 // x for x in (1, 0, 1))
print(next(g), attempt(next, g), attempt(next, g))
for bad in (lambda g: g.send(), lambda g: g.send(1, 2), lambda g: g.throw(), lambda g: g.throw(1, 2, 3, 4), lambda g: g.close(1), lambda g: g.nothing, lambda g: g(), lambda g: g[0], lambda g: len(g), lambda g: g + g, lambda g: g.send(5), lambda g: g.send(None)):
    print(attempt(bad, sub()))
