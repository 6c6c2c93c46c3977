# with: how managers are looked up, called, chained, left, and what they may swallow.
log = []


class Manager:
    def __init__(self, name, *swallows, enter=None, leave=None):
        self.name, self.swallows, self.enter_error, self.exit_error = name, swallows, enter, leave

    def __enter__(self):
        log.append("+" + self.name)
        if self.enter_error:
            raise self.enter_error
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        log.append("-" + self.name + ("" if kind is None else ":" + kind.__name__ + str(value.args)))
        if self.exit_error:
            raise self.exit_error
        return kind in self.swallows


def run(source):
    log.clear()
    space = {"M": Manager, "log": log, "A": Asymmetric}
    space.update(kinds)
    try:
        exec("def f():\n" + "".join("  " + line + "\n" for line in source.split("\n")), space)
        end = space["f"]()
    except BaseException as e:
        end = type(e).__name__, e.args
    print(repr(source), end, log)


class Asymmetric:
    def __init__(self):
        self.__enter__ = lambda: log.append("instance enter")
        self.__exit__ = lambda *args: log.append("instance exit")

    def __enter__(self):
        log.append("class enter")

    def __exit__(self, *args):
        log.append(("class exit", len(args)))


class NoExit:
    def __enter__(self):
        log.append("entered")


class NoEnter:
    def __exit__(self, *args):
        log.append("exited")


class Returning:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self.answer

    def __exit__(self, *args):
        return self.answer


class Truth:
    def __bool__(self):
        log.append("asked")
        return True


class BadTruth:
    def __bool__(self):
        raise ValueError("truth")


class Getattr:
    def __getattr__(self, name):
        log.append(name)
        return lambda *args: log.append((name, len(args)))


class Few:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


class Static:
    @staticmethod
    def __enter__():
        log.append("static")

    @classmethod
    def __exit__(cls, kind, value, trace):
        log.append((cls.__name__, kind))


class Inherited(Static):
    pass


kinds = {k.__name__: k for k in (NoExit, NoEnter, Returning, Truth, BadTruth, Getattr, Few, Static, Inherited)}
for source in (
    "with M('a'): log.append('body')", "with M('a') as x: return x", "with M('a') as x, M('b') as y: return x + y", "with M('a') as x:\n  with M('b') as y:\n    return x + y", "with M('a'), M('b'), M('c'), M('d'): log.append('body')", "with (M('a')): log.append('body')", "with (M('a')) as x: return x", "with (M('a'), M('b')): pass", "with M('a') as (x): return x", "with M('ab') as (x, y): return y, x", "with M('abc') as (x, *y): return x, y", "with M('a') as [x]: return x", "with M('ab') as (x): return x", "with M('abc') as (x, y): return x", "d = {}\nwith M('a') as d['k']: pass\nreturn d", "d = [0]\nwith M('a') as d[0], M('b') as d[0]: pass\nreturn d", "M.x = 0\nwith M('a') as M.x: pass\nreturn M.x", "with M('a') as x, M(x) as y: return y", "with M('a') as x, M('b') as x: return x", "x = M('a')\nwith x as x: pass\nreturn x", "with M('a'): pass\nwith M('a'): pass", "m = M('a')\nwith m:\n  with m:\n    log.append('twice')",
    "with M('a'): 1 // 0", "with M('a', ZeroDivisionError): 1 // 0\nreturn 'on'", "with M('a', ZeroDivisionError), M('b'): 1 // 0\nreturn 'on'", "with M('a'), M('b', ZeroDivisionError): 1 // 0\nreturn 'on'", "with M('a', KeyError), M('b', ValueError): raise KeyError(1)\nreturn 'on'", "with M('a', KeyError), M('b', leave=KeyError(2)): raise ValueError(1)\nreturn 'on'", "with M('a', leave=KeyError(2)): raise ValueError(1)", "with M('a', leave=KeyError(2)): pass", "with M('a', KeyError), M('b', enter=KeyError(3)): log.append('never')\nreturn 'on'", "with M('a', enter=KeyError(3)): log.append('never')", "with M('a'), M(1 // 0): log.append('never')", "with M('a', ZeroDivisionError), M(1 // 0): log.append('never')\nreturn 'on'", "with M('a', ValueError) as (x, y): log.append('never')\nreturn 'on'", "with M('a', NameError): missing\nreturn 'on'", "with M('a', SystemExit): raise SystemExit(5)\nreturn 'on'", "with M('a', GeneratorExit): raise GeneratorExit\nreturn 'on'", "with M('a', StopIteration): next(iter([]))\nreturn 'on'", "with M('a', AssertionError): assert 0, 'm'\nreturn 'on'", "try:\n  with M('a'): raise KeyError('k')\nexcept KeyError as e: return e.args", "with M('a', KeyError):\n  try: raise ValueError\n  finally: raise KeyError('f')\nreturn 'on'", "with M('a', KeyError):\n  try: raise ValueError\n  except ValueError: raise KeyError('e')\nreturn 'on'",
    "with M('a'): return 1", "with M('a', leave=KeyError(1)): return 1", "try:\n  with M('a'): return 1\nfinally: log.append('f')", "with M('a'):\n  try: return 1\n  finally: log.append('f')", "for i in range(3):\n  with M(str(i)):\n    if i == 1: break", "for i in range(3):\n  with M(str(i)):\n    if i == 1: continue\n    log.append(i)", "for i in range(2):\n  with M(str(i)):\n    for j in range(2):\n      with M('j%d' % j):\n        break", "for i in range(2):\n  with M('o'), M('i'):\n    break\nelse: log.append('else')", "while True:\n  with M('a', ZeroDivisionError):\n    1 // 0\n  with M('b'): break\nreturn 'out'", "for i in range(2):\n  with M('a', leave=ValueError(1) if i else None): continue", "for i in range(3):\n  try:\n    with M('a'): break\n  finally: continue\nreturn i", "def g():\n  with M('g'):\n    yield 1\n    yield 2\nfor x in g(): break\nreturn x", "def g():\n  with M('g'):\n    yield 1\nreturn list(g())", "def g():\n  with M('g'): yield 1\nx = g()\nnext(x)\nx.close()", "def g():\n  with M('g', ValueError): yield 1\n  yield 2\nx = g()\nnext(x)\nreturn x.throw(ValueError('t'))",
    "with A(): log.append('body')", "with NoExit(): pass", "with NoEnter(): pass", "with M('a', AttributeError), NoExit(): pass\nreturn 'on'", "with Returning(1) as x: raise ValueError\nreturn x", "with Returning(0) as x: raise ValueError", "with Returning('') as x: raise ValueError", "with Returning([0]) as x: raise ValueError\nreturn x", "with Returning(None): raise ValueError", "with Returning(Truth()): raise ValueError\nreturn 'on'", "with Returning(BadTruth()): raise ValueError", "with Returning(BadTruth()): pass", "with Returning(5) as x: return x", "with Getattr(): log.append('body')", "with Few(): pass", "with Few(): raise ValueError", "with Static(): pass", "with Inherited(): 1 // 0", "with 5: pass", "with None: pass", "with M: pass", "with []: pass", "with 'a': pass", "with open: pass", "with lambda: 1: pass", "with M('a') if 1 else M('b') as x: return x", "with [M('a')][0] as x: return x", "with (yield_ := M('a')) as x: return yield_.name", "with M('a' 'b') as x: return x", "with M('a') as x: pass\nelse: pass",
):  # fmt: skip
    run(source)
