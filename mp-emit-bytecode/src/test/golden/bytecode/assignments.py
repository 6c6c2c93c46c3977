a = b = c = 1
a, b = b, a
a, b, c = c, a, b
a, b, c, d = d, c, b, a
(a, b) = b, a
a, b = (b, a)
a, *b = c
*a, b = c
a, *b, c = d
[a, [b, *c]] = d
[] = a
a.b, c[0], d[1:2] = e
a.b.c = d().e[0] = f = g
(a) = 1
a: int = 1
a: "unused"
a.b: int = 2
a += 1; a -= 1; a *= 1; a @= 1; a /= 1; a //= 1; a %= 1; a **= 1; a <<= 1; a >>= 1; a &= 1; a |= 1; a ^= 1
a.b += 1
a.b().c -= 1
a[0] *= 1
a[0][b](1)[c:d] //= 2
a = b, = c
for a, in b: pass
*y, = x = z


def local():
    a, b = 1, 2
    a, b = b, a
    a, b, c = b, a, 1
    unset: int
    unset2: int = 1
    del a, b
    return unset


def starred(x):
    a, *b = x, 1
    *a, = x
    (a, *b), c = x
    return a, b, c
