# Comparing and hashing what contains itself, or is nested deeper than any stack.


def attempt(name, function):
    try:
        function()
    except RuntimeError as error:
        print(name, error)


def nested(wrap):
    value = wrap(None)
    for _ in range(5000):
        value = wrap(value)
    return value


for wrap in (lambda value: [value], lambda value: (value,), lambda value: {"k": value}):
    a, b = nested(wrap), nested(wrap)
    attempt("==", lambda: a == b)
    attempt("in", lambda: a in [b])
    attempt("index", lambda: [b].index(a))

a, b = nested(lambda value: (value,)), nested(lambda value: (value,))
attempt("<", lambda: a < b)
attempt("hash", lambda: hash(a))
attempt("key", lambda: {a: 1, b: 2})
attempt("sorted", lambda: sorted([a, b, a]))
attempt("isinstance", lambda: isinstance(1, nested(lambda value: (value or int,))))
del a, b

a, b = [], []
a.append(a)
b.append(b)
attempt("list", lambda: a == b)
attempt("list in itself", lambda: b in a)
attempt("count", lambda: a.count(b))
c, d = {}, {}
c[0], d[0] = c, d
attempt("dict", lambda: c == d)
e, f = ([],), ([],)
e[0].append(e)
f[0].append(f)
attempt("tuple", lambda: e == f)
attempt("less", lambda: e < f)
print("alive")
