a.b.c(d)[e].f()
(a.b)()
f(a, *b, c=d, **e)
f(a := 1, b for b in c)
f(x for x in y)
f(*a, *b,)
a[1], a[1:2], a[:], a[::], a[1:], a[:1], a[::1], a[1:2:3], a[1, 2:3], a[...], a[1,]
f(
    a,
    b=
    c,
    *d
)[
    e
].g
f'{a!r:>{w}}{b=}'
t'x{a}y'
