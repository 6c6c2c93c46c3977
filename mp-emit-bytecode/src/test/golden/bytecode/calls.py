def call(f, a, b, k):
    f()
    f(a)
    f(a, b, 1)
    f(x=a)
    f(a, x=b, y=1)
    f(*a)
    f(**k)
    f(a, *b, *a, x=1, **k)
    f(a, *b, **k, y=2)
    f(x for x in a)
    f(a, (x for x in b))
    f(a, y := 2)
    return f(a)(b)(k)


def method(o, a, k):
    o.m()
    o.m(a, 1, x=2)
    o.m(*a, **k)
    o.a.b.m(a).n(k)
    o[a].m()
    o().m
    (o.m)(a)
    "text".join(a)
    [].append(1)


def defaults(a, b=1, *c, d, e=2, **f):
    return a, b, c, d, e, f


def keywords(*, a, b=call, c=(1, 2)):
    return a, b, c


def bare(a, *, b):
    return a, b


print(lambda: 0, lambda x: x, lambda x, *y, z=1, **k: (x, y, z, k), lambda a=1, b=2: a + b)
print(lambda: (yield))
