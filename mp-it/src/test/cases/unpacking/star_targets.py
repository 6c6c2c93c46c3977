# Starred targets in every place and over every kind of iterable.
def run(source, **names):
    space = dict(names)
    try:
        exec(source, space)
        print(repr(source), [space.get(k, "-") for k in "abc"])
    except Exception as e:
        print(repr(source), type(e).__name__, e)


class Iterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


class Sized(Sequence):
    def __len__(self):
        return 4


class Failing(Iterator):
    def __next__(self):
        if self.n == 1:
            raise ValueError("on the way")
        return Iterator.__next__(self)


sources = {"list": [1, 2, 3], "tuple": (1, 2, 3), "str": "xyz", "bytes": b"xyz", "range": range(3), "dict": {1: "a"}, "one": [7], "none": [], "two": (1, 2), "generator": None, "iterator": None, "map": None, "sequence": Sequence(), "sized": Sized(), "failing": None, "number": 5, "nothing": None, "nested": [[1, 2], [3, 4], [5]]}
makers = {"generator": lambda: (x for x in "pqr"), "iterator": lambda: Iterator(4), "map": lambda: map(str, range(3)), "failing": lambda: Failing(4)}
patterns = ("*a,", "a, *b", "*a, b", "a, *b, c", "*a, b, c", "a, b, *c", "a, b, c", "[*a]", "[a, *b]", "(*a, b)", "(a, *b), c", "a, (*b,)", "*(a), b", "a, *b, (c)")
for name, value in sources.items():
    for pattern in patterns:
        space = {"v": makers[name]() if name in makers else value}
        try:
            exec(pattern + " = v", space)
            print(name, "|", pattern, "|", [space.get(k, "-") for k in "abc"])
        except Exception as e:
            print(name, "|", pattern, "|", type(e).__name__, e)
for source in (
    "for a, *b in [(1, 2, 3), 'xy', [9]]: pass", "c = []\nfor *a, b in [(1, 2, 3), 'xy', [9]]: c.append((a, b))", "c = []\nfor a, (b, *x) in [(1, (2, 3)), (4, 'pq')]: c.append(x)", "c = [a for a, *b in [(1, 2), (3,)]]", "c = [b for a, *b in [(1, 2), (3,)]]", "c = [x for (*x, y), z in [((1, 2, 3), 4)]]", "c = {a: b for a, *b in [(1, 2, 3)]}", "c = list(b for a, *b in ['abc'])", "for *a in []: pass", "for (*a,) in [[1, 2]]: pass", "a, *b = c = [1, 2, 3]", "a = *b, c = 1, 2, 3", "*a, b = b, *c = 'xyz'", "a, *a = 1, 2", "*a, a = 1, 2, 3", "a, *b, a = 1, 2, 3", "a = [0] * 3\na[0], *a[1], a[2] = 1, 2, 3, 4", "a = {}\na['x'], *a['y'] = 1, 2, 3", "class A: pass\na = A()\n*a.p, a.q = 1, 2, 3\nb, c = a.p, a.q\na = 0", "a = [9, 9, 9]\n*a[1:], b = 'pqr'", "a, *b = b, a = 1, 2", "a, b, *c = *[1], 2", "a, *b = *[1], *[2, 3]", "*a, = *(1, 2),", "a, *b = 1,", "a, *b = 1", "a, *b = None", "*a, *b = 1, 2", "*a, (b, *c) = 1, (2, 3, 4)", "(*a, (*b, (*c,))) = 1, (2, (3,))", "a, *(b, c) = 1, 2, 3", "*a = 1", "(*a) = 1", "*a", "*a += [1]", "*a: int = 1", "del *a", "a, *b += 1, 2", "with x as a, *b: pass", "global *a", "a = *1, 2", "a = *[]", "a = (*[],)", "a = [*[]]", "a = 1, *[2]", "a, *b = x = *'pq', 'r'", "a, *b, c = 'ab'", "a, *b, c = 'a'", "[a, *b], *c = 'pq', 'r', 's'", "*[a], b = 1, 2" , "*[a, b], c = 1, 2, 3", "a, *b = {}", "a, *b = {3: 4, 5: 6}.items()", "a, *b = zip('ab', 'cd')", "a, *b = (x for x in ())", "a, *b = open", "a, *b = bytearray(b'ab')", "a, *b = memoryview(b'ab')", "a, *b = {1}", "(a, *b), (*c,) = ((1, 2), (3,)), 'zz'", "(a, *b) = 1, 2\n[*c] = a, b", "a, *_ = range(5)\nb = _", "_, *_, a = range(5)", "a, *b = [1, 2, 3][::-1]", "*a, b = 'x' * 300\na = len(a)", "a, *b = range(1000)\nb = b[-1], len(b)", "lambda *a: a", "f = lambda a, *b: (a, b)\na, *b = f(1, 2, 3)", "a = b = c = 0\n(a, b), *c = [[1, 2]]", "a = [1]\nb = [*a] = a",
):  # fmt: skip
    run(source)
