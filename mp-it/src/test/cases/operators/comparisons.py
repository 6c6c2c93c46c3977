# Comparison methods: which is asked, reflected forms, fallbacks, chains and results that are no bool.
symbols = ("<", "<=", "==", "!=", ">=", ">")
names = ("lt", "le", "eq", "ne", "ge", "gt")
log = []


def attempt(f, *args):
    log.clear()
    try:
        answer = f(*args)
    except Exception as e:
        answer = type(e).__name__, str(e)
    return answer, log[:]


def make(name, answers):
    space = {"__repr__": lambda self: name}
    for method, value in answers.items():

        def run(self, other, method=method, value=value):
            log.append((name, method))
            return value

        space["__%s__" % method] = run
    return type(name, (), space)()


objects = [make(n.upper(), {n: n + " answer"}) for n in names]
objects += [make("NONE", {}), make("EQLT", {"eq": False, "lt": True}), make("ALL", {n: n for n in names}), make("REFUSE", {n: NotImplemented for n in names}), make("EMPTY", {n: "" for n in names})]
for symbol in symbols:
    compare = eval("lambda a, b: a %s b" % symbol)
    print(symbol)
    for a in objects:
        print("  ", a, [attempt(compare, a, b) for b in (1, objects[7], objects[8], objects[9], None)])
        print("   with it", a, [attempt(compare, b, a) for b in (1, "s", None, [])])
for a in objects:
    row = []
    for test in (lambda x: x == x, lambda x: x != x, lambda x: x in [x], lambda x: x in [1, x], lambda x: 1 in [x], lambda x: [x] == [x], lambda x: [x] == [1], lambda x: (x, 1) < (x, 2), lambda x: [1, x].index(x), lambda x: [x, x].count(x), lambda x: max(x, x) is x, lambda x: min([x, x]) is x, lambda x: sorted([x, x])[0] is x, lambda x: 0 < x < 5, lambda x: x == x == x, lambda x: not x == x, lambda x: "t" if x < 1 else "f", lambda x: x is x, lambda x: {1: x} == {1: x}, lambda x: [1, x] < [1, x]):
        row.append(attempt(test, a))
    print(a, row)
compares = {s: eval("lambda a, b: a %s b" % s) for s in symbols}
values = [0, 1, True, 1.0, float("nan"), 1 << 70, "a", "", b"a", None, (), (1, 2), [1], {}, {1}, frozenset([1]), ..., int, len, 1j]
for i, a in enumerate(values):
    row = ""
    for b in values:
        for symbol in symbols:
            try:
                row += "T" if compares[symbol](a, b) else "f"
            except TypeError:
                row += "!"
        row += " "
    print(i, type(a).__name__, row)


class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __gt__(self, other):
        return self.parts > other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(1, 10), Version(1, 2), Version(1), Version(2, 0, 1), Version(1, 2)]
print(sorted(versions), max(versions), min(versions), sorted(versions, reverse=True), len(set(versions)), versions.index(Version(2, 0, 1)), Version(1) in versions, Version(3) in versions, versions.count(Version(1, 2)))
for source in ("v[0] < v[1]", "v[0] > v[1]", "v[0] <= v[1]", "v[0] >= v[1]", "v[1] == v[4]", "v[1] != v[4]", "v[0] != 5", "v[0] == 5", "v[0] < 5", "5 < v[0]", "5 > v[0]", "v[2] < v[0] < v[3]", "v[3] > v[0] > v[2]", "{v[1]: 'k'}[v[4]]", "v[1] is v[4]", "not v[0] < v[1]"):
    print(source, attempt(lambda: eval(source, {"v": versions})))
