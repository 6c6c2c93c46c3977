# Every construct once; the listing is that of genuine, in its coverage variant, but for addresses.
import a, b.c as d, e.f
from g import *
from ..h.i import (j, k as l)
from ... import m

x = y = 1, -2, 3 + 4, "text", None, True, False, ...
x: int = (1, 2)
z: "text"
x += 1; x -= 2; x *= 3; x @= 4; x /= 5; x %= 6; x &= 7; x |= 8; x ^= 9
x <<= 1; x >>= 1; x **= 2; x //= 3
del x, y[0], z.a
"a lonely text"
f"{x!r:>{y}} and {z=}"
1.5, 2j, 12345678901234567890, b"bytes", "a text that is no name at all"
a or b and not c
a < b <= c == d != e >= f > g in h not in i is j is not k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** +b ** ~c
yes if test else no
lambda: 0
lambda p, q=1, *r, s, **t: p
(u := v)
w(1, *l, m := 3, k=2, **o)
w(x for x in y if z for a, b in c)
[*p, q]
[], {}, (), (1,), [1], {1}, {1: 2}
[p, q, r], {p: q, r: s, t: u}, {p, q}, (p, q), (p, q, r)
[p for q in r], {p for q in r}, {p: q for r in s}, (p for q, r in s if t if u)
p[0], p[:], p[1:], p[:2], p[1:2], p[::3], p[1:2:3], p[:, q], p[q, r]
p.q.r[0](1).s

if a:
    pass
elif b:
    c
elif d: e; f
else:
    g
while a:
    break
else:
    continue
for a, b in c, d:
    global p, q
for a in b: c
else:
    assert p, q
try:
    raise
except:
    raise A
except (B, C):
    raise A from B
except D as e:
    x
else:
    y
finally:
    z
try:
    a
finally:
    b
with a as b, c:
    d
with a: b


@p
@q.r(1)
def f(a, b: int, c=1, d: int = 2, *e, g, **h: dict) -> str:
    """A text."""
    nonlocal_ = 1

    def inner(*, a):
        nonlocal nonlocal_
        yield
        x = yield a, b
        yield from c
        return
    return a, b


def g(*args: tuple): return 1


class A: pass


class B(): pass


class C(A, metaclass=B):
    x = 1


@p
class D(A): pass


async def h():
    await a
    await a.b(c)
    async for a in b:
        pass
    async with a as b: c
    return 1


@p
async def i(): pass
CONSTANT = const(1234)
_PRIVATE = const("text")
print(CONSTANT, _PRIVATE)
