# Generators that nest without end leave memory for what catches the error.
def delegating():
    yield from delegating()


def looping():
    for x in looping():
        yield x


def joined():
    yield "".join(joined())


for f in (delegating, looping, joined):
    g = f()
    try:
        next(g)
    except RuntimeError as e:
        print(f.__name__, repr(e))
    print(list(x for x in range(3)), list(g))
