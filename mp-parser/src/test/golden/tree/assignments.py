a = 1
a = b = c, d = e
(a) = 1
(a, b) = [c, d] = e
a, *b = c
a: int
a.b: int = 1, 2
a = yield
a = yield from b
a += yield 1, 2
a -= b; a *= b; a /= b; a //= b; a %= b; a **= b; a @= b
a |= b; a &= b; a ^= b; a <<= b; a >>= b
del a, b.c, (d, e), f[0]
del a,
