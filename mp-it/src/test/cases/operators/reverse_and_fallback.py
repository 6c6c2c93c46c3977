# Binary operators: which method is asked, in which order, and what refusing does.
symbols = ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^")
names = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and", "or", "xor")
log = []


def attempt(f, *args):
    log.clear()
    try:
        answer = f(*args)
    except Exception as e:
        answer = type(e).__name__, str(e)
    return answer, log[:]


def make(name, *methods, **answers):
    space = {}
    for method in methods:

        def run(self, *others, method=method):
            log.append((name, method, len(others)))
            return answers.get(method, name + "." + method)

        space["__%s__" % method] = run
    space["__repr__"] = lambda self: name
    return type(name, (), space)()


for symbol, name in zip(symbols, names):
    operate = eval("lambda a, b: a %s b" % symbol)
    left, right, both = make("L", name), make("R", "r" + name), make("B", name, "r" + name)
    refuses = make("N", name, "r" + name, **{name: NotImplemented, "r" + name: NotImplemented})
    nothing = make("O")
    print(symbol)
    for a, b in ((left, right), (left, 1), (1, right), (1, left), (right, 1), (both, both), (both, right), (left, both), (refuses, right), (refuses, both), (refuses, 1), (1, refuses), (refuses, refuses), (nothing, right), (nothing, left), (left, nothing), (nothing, nothing), (None, right), ("s", right), ([1], right), (1.5, right), ((), right), ({}, right), ({1}, right), (b"b", right), (range(2), right), (1 << 70, right), (True, right), (1j, right)):
        print("  ", a, b, *attempt(operate, a, b))
    inplace = "def run(a, b):\n  a %s= b\n  return a" % symbol
    space = {}
    exec(inplace, space)
    for a, b in ((make("I", "i" + name), 1), (make("I", "i" + name, name, **{"i" + name: NotImplemented}), 1), (left, 1), (1, right), (nothing, right), (nothing, 1), (1, nothing), (make("F", "i" + name, **{"i" + name: None}), 2)):
        print("   in place", a, b, *attempt(space["run"], a, b))
