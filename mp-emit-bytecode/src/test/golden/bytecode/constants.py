from micropython import const

before = LATER
A = const(1)
B = const(A + 2 << 3)
_PRIVATE = const(0x1234)
_TEXT = const("a text that is longer")
NAME = const("short")
BIG = const(1 << 60)
REAL = const(1.5)
DATA = const(b"data")
TUPLE = const((A, "a", (_PRIVATE,), 2.5))
NOTHING = const(None)
YES = const(True)
EMPTY = const(())
LATER = const(5)
annotated: int = const(7)


def use(x, y=B):
    if A:
        pass
    if NOTHING:
        dead
    while A == _PRIVATE:
        x(A, B, _PRIVATE, _TEXT, NAME, BIG, REAL, DATA, TUPLE, NOTHING, YES, EMPTY, LATER, annotated)
    for i in range(LATER):
        x.A = x.LATER(K=1)
    INNER = const(9)
    _HIDDEN = const(10)
    return INNER, _HIDDEN, A + LATER, -REAL, BIG | 1


class Holder:
    K = const(3)
    _L = const(4)

    def get(self):
        return K, _L, self.K


x = const(1) + 2
print(const(3))
import math

x = math.pi, math.e, math.pi.real, math.pi(), -math.inf
x = [
    A,
    BIG,
    _TEXT,
    REAL,
    (
        A,
        2,
    ),
]
