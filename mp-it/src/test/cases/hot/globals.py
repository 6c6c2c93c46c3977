# Global names and builtins that are shadowed, replaced and removed while the functions that use them are hot.
def often(label, function):
    answers = []
    for _ in range(8):
        try:
            answer = function()
        except Exception as e:
            answer = type(e).__name__ + ": " + str(e)
        answers.append(answer)
    same = all(repr(a) == repr(answers[0]) for a in answers)
    print(label, answers[0] if same else answers)



import sys

value = 1
names = {}


def read():
    return value


def write(x):
    global value
    value = x
    return value


def bump():
    global value
    value += 1
    return value


def size(x):
    return len(x)


def both(x):
    return len(x), max(x), value


def missing():
    return not_there_yet


def made():
    global created
    created = "created"
    return created


def inner_read():
    def f():
        return value, len("ab")

    return f()


def by_comprehension():
    return [value for _ in range(2)], [len(x) for x in ("a", "bc")]


def by_lambda():
    return (lambda: (value, abs(-2)))()


def by_generator():
    yield value
    yield len("abc")


class Reader:
    def get(self):
        return value, len("x")

    @staticmethod
    def static():
        return value


for _ in range(6):
    read(), size("ab"), both([1]), inner_read(), by_comprehension(), by_lambda(), list(by_generator()), Reader().get()


def show(label):
    often(label, lambda: (read(), size("abc"), both([3, 4]), inner_read(), by_comprehension(), by_lambda(), list(by_generator()), Reader().get(), Reader.static()))


show("start")
value = "text"
show("new value")
len = lambda x: "my len"
show("own len")
del len
show("len again")
globals()["len"] = lambda x: "by dict"
show("len by dict")
globals().pop("len")
show("len popped")
max = None
show("max broken")
del max
show("max again")
for i in range(40):
    globals()["grown%d" % i] = i
show("many globals")
for i in range(0, 40, 2):
    del globals()["grown%d" % i]
show("fewer globals")
often("missing", missing)
not_there_yet = "there now"
often("there", missing)
del not_there_yet
often("missing again", missing)
often("made", made)
del created
often("made again", made)
often("write", lambda: [write(i) for i in range(3)])
write(0)
print([bump() for _ in range(10)], value)
value = 1.5
print([bump() for _ in range(3)])
value = "s"
often("bump text", bump)
del value
often("no value", read)
often("no value to bump", bump)
value = 7
show("value back")


def run(source, space):
    exec(source, space)
    return space["f"]


shared = "def f():\n  return x, len('abc')"
functions = [run(shared, {"x": i}) for i in range(4)]
print([[f() for _ in range(6)][-1] for f in functions])
spaces = [{"x": "first"}, {"x": "second", "len": lambda s: "other len"}]
functions = [run(shared, s) for s in spaces]
for _ in range(7):
    last = [f() for f in functions]
print(last)
spaces[0]["len"], spaces[1]["x"] = spaces[1].pop("len"), "changed"
print([f() for f in functions])


def builtin_names():
    return [type(x).__name__ for x in (print, len, int, ValueError, True, None, ..., NotImplemented, __name__)]


often("builtin names", builtin_names)


def module_names():
    return sys.maxsize > 0, sys.byteorder, sys.modules is not None


often("module", module_names)
kept, sys = sys, None
often("module gone", module_names)
sys = kept
often("module back", module_names)


def recursion(n):
    return n if n == 0 else recursion(n - 1) + 1


often("recursion", lambda: recursion(9))
old = recursion
recursion = lambda n: 100
often("recursion replaced", lambda: old(9))
