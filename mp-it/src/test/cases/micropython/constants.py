# micropython.const: names with and without underscore, expressions, what is no constant.
from micropython import const
import micropython

A = const(5)
B = const(A + 1)
_HIDDEN = const(A * B)
_SHIFTED = const(1 << 10 | 3)
_TEXT = const("text")
_TUPLE = const((1, A, "x"))
_FLOAT = const(2.5)
_BIG = const(2**40)
_NEGATIVE = const(-A)
_NOT = const(~B)
print(A, B, _HIDDEN, _SHIFTED, _TEXT, _TUPLE, _FLOAT, _BIG, _NEGATIVE, _NOT)


def use():
    return A + B + _HIDDEN, _SHIFTED & 3, _TEXT[0], _TUPLE[1], _BIG >> 38


print(use())
print("A" in globals(), "_HIDDEN" in globals(), "_TEXT" in globals())
print(const(7) + 1, micropython.const(8), const("a" "b"))


def local():
    _C = const(3)
    D = const(_C + 1)
    return _C + D


print(local())


class K:
    X = const(10)
    _Y = const(20)

    def sum(self):
        return self.X


print(K.X, K().sum(), hasattr(K, "_Y"))
for source in (
    "A = const(5)\nprint(A)",
    "A = const(5)\nA = 6\nprint(A)",
    "A = const(5)\nA += 1\nprint(A)",
    "A = const(print)\nprint(A)",
    "x = 1\nA = const(x)\nprint(A)",
    "A = const()\n",
    "A = const(1, 2)\n",
    "A = const(1)\nB = const(A if A else 2)\nprint(B)",
    "_A = const(1 / 2)\nprint(_A)",
    "_A = const(7 // 2 + 7 % 4 - 2 ** 3)\nprint(_A)",
    "_A = const(not 1)\nprint(_A)",
    "_A = const(1 if 2 else 3)\nprint(_A)",
    "_A = const([1])\nprint(_A)",
    "_A = const(-2 ** 2)\nprint(_A)",
    "_A = const(0x7fffffff + 1)\nprint(_A)",
    "_A = const(b'bytes')\nprint(_A)",
    "_A = const(None)\nprint(_A)",
    "_A = const(True)\nprint(_A, _A + 1)",
    "_A = const(...)\nprint(_A)",
    "_A: int = const(4)\nprint(_A)",
    "for _A in (const(1), const(2)): print(_A)",
    "def f(a=const(3)): return a\nprint(f())",
    "_A = const(3)\ndel _A\n",
    "_A = const(3)\nprint(f'{_A}', [_A] * _A, {_A: _A}, _A.real if hasattr(_A, 'real') else '')",
    "_A = const(3)\nprint(eval('_A'))",
):
    try:
        exec("from micropython import const\n" + source, {})
    except Exception as e:
        print(repr(source), repr(e))
