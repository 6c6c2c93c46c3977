# Ints, and all else that is done with an object: none of it looks behind the number.
NUMBERS = [n + i for n in (1 << 26, 100 << 20, 200 << 20, 255 << 20) for i in range(4)]


def attempts(n):
    yield "call", lambda: n()
    yield "call with arguments", lambda: n(1, *[2], a=3)
    yield "key", lambda: sorted([2, 1], key=n)
    yield "map", lambda: list(map(n, [1]))
    yield "attribute", lambda: n.nothing
    yield "method", lambda: n.nothing()
    yield "item", lambda: n[0]
    yield "iteration", lambda: [x for x in n]
    yield "unpacking", lambda: (lambda *a: a)(*n)
    yield "keywords", lambda: (lambda **k: k)(**n)
    yield "isinstance", lambda: isinstance(1, n)
    yield "issubclass", lambda: issubclass(n, int)
    yield "base", lambda: type("T", (n,), {})
    yield "with", lambda: n.__enter__()
    yield "length", lambda: len(n)
    yield "in", lambda: 1 in n
    yield "next", lambda: next(n)
    yield "join", lambda: "".join([n])
    yield "dict", lambda: dict(n)
    yield "hash", lambda: {n: 1}[n]
    yield "equal", lambda: (n == None, n is n, n == "a")


def raised(n):
    raise n


for n in NUMBERS:
    answers = []
    for what, attempt in attempts(n):
        try:
            answers.append((what, attempt()))
        except (TypeError, AttributeError, NotImplementedError) as e:
            answers.append((what, type(e).__name__))
    try:
        raised(n)
    except TypeError:
        answers.append("raise")
    try:
        try:
            1 / 0
        except n:
            pass
    except (TypeError, ZeroDivisionError) as e:
        answers.append(type(e).__name__)
    if n == NUMBERS[0]:
        print(answers)
    else:
        print(n, len(answers))
