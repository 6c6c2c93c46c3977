def operators(a, b):
    +a, -a, ~a, not a
    a < b, a > b, a == b, a <= b, a >= b, a != b, a in b, a is b, a not in b, a is not b
    a | b, a ^ b, a & b, a << b, a >> b, a + b, a - b, a * b, a @ b, a // b, a / b, a % b, a**b
    a |= b; a ^= b; a &= b; a <<= b; a >>= b; a += b; a -= b
    a *= b; a @= b; a //= b; a /= b; a %= b; a **= b


def constants(f):
    f(None, True, False, ..., -17, -16, 47, 48, 1000000, 1 << 40, "text", "longer than ten", b"\x00'")
    f(1.5, 1e100, 3j, (1, (2, "a"), b"b", None, ...), "both ' and \"", "\t\n\r\\\x7fé")


def flow(a, b):
    while a:
        for x in b:
            try:
                if x and a or b:
                    break
                continue
            except (ValueError, TypeError) as e:
                raise e from None
            except OSError:
                raise
            finally:
                b()
    with a as c:
        return c if a < b < c else None
    for i in range(a):
        assert i


def functions(a, *b, c=1, **d):
    nonlocal_ = 1

    def inner(x, y=a):
        nonlocal nonlocal_
        nonlocal_ = b
        del x
        return inner, lambda: nonlocal_

    def deleted():
        nonlocal nonlocal_
        del nonlocal_

    yield a(*b, c=c, **d)
    yield a.m(1, *b), a.m(2), a[1:2:3], a[b]
    yield from inner(1)
    return [x for x in a], {x for x in a}, {x: 1 for x in a}, (x for x in a)


class Class(object):
    attribute = {}, {1: 2}, [], {1}, ()

    def method(self):
        first, *rest, self.x, self[0] = super().method()
        first, rest = rest, first
        del self.x, self[0], first
        v0 = v1 = v2 = v3 = v4 = v5 = v6 = v7 = v8 = v9 = v10 = v11 = v12 = v13 = v14 = v15 = rest
        return v14, v15


import sys, os as system
from sys import path as p
from sys import *
global_ = Class.attribute; del global_
def uses_globals():
    global global_
    global_ = 1
    del global_
async def coroutine(a):
    async with a as b:
        await b
