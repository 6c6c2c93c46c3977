# Objects as containers: __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __bool__.
log = []


def attempt(f, *args):
    log.clear()
    try:
        answer = f(*args)
    except Exception as e:
        answer = type(e).__name__, str(e)
    return answer, log[:]


class Logged:
    def __init__(self, size=3):
        self.size = size

    def __len__(self):
        log.append("len")
        return self.size

    def __getitem__(self, key):
        log.append(("get", key))
        if isinstance(key, int) and key >= self.size:
            raise IndexError(key)
        return key

    def __setitem__(self, key, value):
        log.append(("set", key, value))

    def __delitem__(self, key):
        log.append(("del", key))


class OnlyGet:
    def __getitem__(self, i):
        log.append(i)
        if i > 2:
            raise (StopIteration if i == 3 else IndexError)
        return "item%d" % i


class OnlyIter:
    def __iter__(self):
        log.append("iter")
        return iter("abc")


class Contains(OnlyIter):
    def __contains__(self, x):
        log.append(("contains", x))
        return [] if x is None else x


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append("len")
        return self.n


class Truth(Sized):
    def __bool__(self):
        log.append("bool")
        return self.n


class Reversible(Logged):
    def __reversed__(self):
        log.append("reversed")
        return iter("cba")


class Nothing:
    pass


tests = (
    "x[0]", "x[-1]", "x[5]", "x['k']", "x[None]", "x[1, 2]", "x[(1, 2)]", "x[1:2]", "x[:]", "x[::-1]", "x[1:, ::2]", "x[...]", "x[[]]", "x[1.5]", "x[True]", "x[0][0]", "len(x)", "bool(x)", "not x", "x and 1", "x or 1", "1 if x else 2", "list(x)", "tuple(x)", "iter(x) is x", "next(iter(x))", "[y for y in x]", "1 in x", "5 in x", "'b' in x", "None in x", "1 not in x", "list(reversed(x))", "max(x)", "sum(x)", "sorted(x)", "dict(zip(x, x))", "list(enumerate(x))", "list(map(str, x))", "all(x)", "any(x)", "'-'.join(x)", "print(*x)", "f(*x)", "f(**x)", "dict(x)", "set(x) == 1", "bytes(x)", "x + x", "x * 2", "x == x", "x[0:1] == x", "len(list(x))", "min(x, default=0)", "list(filter(None, x))", "isinstance(x, list)", "x.__len__()", "x.__getitem__(0)", "range(len(x))",
)  # fmt: skip
statements = ("x[0] = 1", "x['k'] = v = 2", "x[1:2] = 'ab'", "x[1, 2] = 3", "x[0] += 1", "x[1:3] += [4]", "del x[0]", "del x[1:]", "del x['a'], x['b']", "x[0], x[1] = 5, 6", "a, b, c = x", "a, *b = x", "*a, b = x", "for y in x: pass", "for x[0] in 'ab': pass", "x[x[0]] = x[1]", "if x: pass", "while not x: break", "assert x", "with x: pass", "x[0]: int = 3", "x[0:1]: int", "del (x[0], x[1])", "(x[0]) = 1", "[x[0], x[1]] = 'pq'", "for i, x[i] in enumerate('ab'): pass")
objects = (("Logged", Logged()), ("empty", Logged(0)), ("OnlyGet", OnlyGet()), ("OnlyIter", OnlyIter()), ("Contains", Contains()), ("Sized", Sized(2)), ("Truth", Truth(False)), ("Reversible", Reversible()), ("Nothing", Nothing()))
f = lambda *a, **k: (a, k)
compiled = [eval("lambda x: " + source) for source in tests]
for name, x in objects:
    for source, test in zip(tests, compiled):
        answer, calls = attempt(test, x)
        print(name, source, answer if answer is not x and not (isinstance(answer, tuple) and x in answer) else "itself", calls)
    for source in statements:
        print(name, source, *attempt(lambda: exec(source, {"x": x})))
for n in (0, 1, -1, 5, True, False, None, "a", 1.5, 1 << 40, [], [1]):
    print("sizes", n, attempt(len, Sized(n)), attempt(bool, Sized(n)), attempt(bool, Truth(n)), attempt(lambda: not Truth(n)), attempt(lambda: 1 if Truth(n) else 2), attempt(lambda: Truth(n) and 5)[1])
