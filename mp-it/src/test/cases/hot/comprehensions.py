# Comprehensions and generator expressions run often: scopes, conditions, errors inside.
def often(label, function):
    answers = []
    for _ in range(9):
        try:
            answer = function()
        except Exception as e:
            answer = type(e).__name__ + ": " + str(e)
        answers.append(answer)
    same = all(a == answers[0] for a in answers)
    print(label, answers[0] if same else answers)


n, items, text, table = 3, [5, 1, 4], "hello", {"a": 1, "b": 2}


def f(x):
    return x + n


for source in (
    "[x for x in items]", "[x * 2 for x in items if x > 1]", "[x for x in items if x > 1 if x < 5]", "[(x, y) for x in items for y in text[:2]]", "[(x, y) for x in range(3) for y in range(x)]", "[x for x in items for x in (x, -x)]",
    "[[y for y in range(x)] for x in range(4)]", "[[x + y for y in range(2)] for x in items if x != 4]", "{x for x in text} == set('helo')", "sorted({x: x * x for x in items}.items())", "sorted({k: v for v, k in table.items()}.items())", "sorted({c: [d for d in text if d == c] for c in text}.items())",
    "list(x for x in items)", "sum(x for x in items if x & 1)", "tuple(f(x) for x in items)", "max((x, y) for x in items for y in items if x != y)", "''.join(c.upper() for c in text)", "all(x > 0 for x in items)", "any(x > 9 for x in items)", "dict((x, str(x)) for x in range(3)) == {0: '0', 1: '1', 2: '2'}", "next(x for x in items if x < 5)", "next((x for x in items if x > 50), 'none')",
    "[x if x > 1 else -x for x in items]", "[x for x in (items if n else text)]", "[lambda: x for x in items][0]()", "[(lambda: x)() for x in items]", "[f(x=y) for y in items]", "[i for i, c in enumerate(text) if c == 'l']", "[a + b for a, b in zip(items, range(9))]", "[a for a, *b in ((1, 2, 3), (4,))]", "[b for a, *b in ((1, 2, 3), (4,))]", "[x for x in [y for y in [z for z in items]]]",
    "[x for x in x_missing]", "[x_missing for x in items]", "[x_missing for x in []]", "[1 // x for x in (1, 0)]", "[x for x in 5]", "[x for x, y in items]", "[x for (x, y) in ((1, 2), (3,))]", "{[]: x for x in items}", "{[] for x in items}", "{x: 1 // 0 for x in items}", "sum(x for x in ['a'])", "list(1 // x for x in (1, 0))", "[x for x in items if x.real.y]",
    "[y := x for x in items]", "[(y := x, y + 1) for x in items if (z := x) > 1]", "[last := c for c in text][-1]", "(lambda k: [k + x for x in items])(100)", "(lambda *a: [x for x in a])(*items)", "(lambda: [n for n in items] + [n])()", "[x for x in items][0]", "[x for x in items][::-1]", "len([x for x in items]) + n", "not [x for x in items]", "[x for x in text] == list(text)", 
    "list(zip(*[(x, -x) for x in items]))", "[x for x in range(10) if x % 2 == 0 and not x % 3]", "[x or 'zero' for x in range(3)]", "[None for _ in items]", "[[] for _ in items]", "[() for _ in ()]", "[x.y for x in [1]]", "[str(x)[0] for x in (12, 34)]", "['%d' % x for x in items]", "[f'{x}{n}' for x in items]", "[eval('x') for x in items]", "sum([[x] for x in items], [])", "[i * j for i in range(3) for j in range(3) if i != j for k in range(1)]", "sorted(set(x % 3 for x in range(10)))", "[x for x in iter(items)]", "[x for x in iter(lambda: 1 // 0, 1)]",
):  # fmt: skip
    often(source, eval("lambda: " + source))


def nested(k):
    rows = [[k * i + j for j in range(3)] for i in range(3)]
    columns = [[row[i] for row in rows] for i in range(3)]
    return columns, [x for row in rows for x in row if x % 2], {x: y for x, y in zip(rows[0], columns[0])}


def lazily():
    log = []

    def see(x):
        log.append(x)
        return x

    g = (see(x) for x in map(see, [1, 2, 3]) if see(x) != 2)
    log.append("made")
    first = next(g)
    log.append("first")
    return first, list(g), list(g), log


def outermost_first():
    try:
        g = (x for x in missing)
    except NameError:
        return "looked at once"
    return "looked at late"


def inner_late():
    g = (x + missing for x in [1])
    try:
        return next(g)
    except NameError:
        return "looked at late"


def changing():
    k = 1
    g = (x + k for x in [10, 20])
    out = [next(g)]
    k = 2
    return out + [next(g)]


def stopped():
    def ends(x):
        if x == 2:
            raise StopIteration(x)
        return x

    out = []
    for build in (lambda: [ends(x) for x in range(4)], lambda: list(ends(x) for x in range(4)), lambda: tuple(map(ends, range(4)))):
        try:
            out.append(build())
        except StopIteration as e:
            out.append(("stop", e.value))
    return out


def closed():
    log = []

    def source():
        try:
            yield 1
            yield 2
        finally:
            log.append("source closed")

    g = (x for x in source())
    next(g)
    g.close()
    return log, list(g)


def returning():
    for x in [y for y in range(5)]:
        for z in (w for w in range(x)):
            if z == 2:
                return x, z


def arguments(a, b=[1, 2]):
    c = [a for a in b]
    return a, b, c, [b for b in c if b in b_list]


b_list = [1]
for function, args in ((nested, (2,)), (lazily, ()), (outermost_first, ()), (inner_late, ()), (changing, ()), (stopped, ()), (closed, ()), (returning, ()), (arguments, ("a",))):
    often(function.__name__, lambda: function(*args))
