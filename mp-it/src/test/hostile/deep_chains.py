# Iterators, methods and containers chained deeper than any stack end in RuntimeError, or work.


def attempt(name, function):
    try:
        result = function()
        print(name, "gives", result if isinstance(result, (int, bool)) else type(result).__name__)
    except RuntimeError as error:
        print(name, "RuntimeError", error)


DEPTH = 5000


def chain(start, link):
    for _ in range(DEPTH):
        start = link(start)
    return start


for name, link in (
    ("map", lambda source: map(lambda item: item, source)),
    ("map of builtin", lambda source: map(abs, source)),
    ("filter", lambda source: filter(None, source)),
    ("zip", lambda source: zip(source)),
    ("enumerate", lambda source: enumerate(source)),
    ("generator", lambda source: (item for item in source)),
):
    iterator = chain(iter([1, 2, 3]), link)
    attempt(name, lambda: next(iterator))
    attempt(name + " list", lambda: len(list(iterator)))
    iterator = None

deep = chain((), lambda inner: (inner,))
attempt("tuple hash", lambda: hash(deep))
attempt("tuple key", lambda: {deep: 1})
left = chain([1], lambda inner: [inner])
right = chain([2], lambda inner: [inner])
attempt("equal", lambda: left == right)
attempt("less", lambda: left < right)
attempt("more", lambda: left > right)
attempt("in", lambda: right in [left])
attempt("index", lambda: [left].index(right))
attempt("sort", lambda: [left, right].sort())
left = right = deep = None


class Link:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self):
        return self.inner() + 1

    def __len__(self):
        return len(self.inner)

    def __iter__(self):
        return iter(self.inner)

    def __getattr__(self, name):
        return getattr(self.inner, name)


link = chain([7], Link)
attempt("call", link)
attempt("len", lambda: len(link))
attempt("iter", lambda: list(link))
attempt("getattr", lambda: link.absent)
attempt("bool", lambda: bool(link))
link = None


def nest(depth):
    return sorted([depth], key=lambda value: nest(value + 1))


attempt("sorted", lambda: nest(0))
attempt("min", lambda: (lambda f: f(f))(lambda f: min([1], key=lambda value: f(f))))
source = "x = 1"
for _ in range(40):
    source = "exec(" + repr(source) + ")" if len(source) < 2000 else source
attempt("exec", lambda: exec(source))
print("alive")
