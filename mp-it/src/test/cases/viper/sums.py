# Elements whose index is a sum of two words, which may wrap, before and after HotSpot knows the function.
import uctypes


@micropython.viper
def load8(p: ptr8, a: int, b: int) -> int:
    return p[a + b]


@micropython.viper
def load16(p: ptr16, a: int, b: int) -> int:
    return p[a + b]


@micropython.viper
def store8(p: ptr8, a: int, b: int, value: int):
    p[a + b] = value


@micropython.viper
def store16(p: ptr16, a: int, b: int, value: int):
    p[a + b] = value


@micropython.viper
def smooth(p: ptr8, n: int) -> int:
    total = 0
    for row in range(n):
        for i in range(1, 15):
            p[row * 0 + i] = (p[i + -1] + p[i + 1]) >> 1
            total += p[i + row * 0]
    return total


data = bytearray(range(1, 33))
middle = uctypes.addressof(data) + 16
large = 0x7FFFFFFF
small = -0x80000000


def sums():
    for index in (-3, 0, 5):
        for b in (0, 7, -5, 0x40000000, large, small):
            a = (index - b) & 0xFFFFFFFF
            a -= (a & 0x80000000) << 1
            store8(middle, a, b, index + 100)
            store16(middle, a, b, index * 1000)
            yield load8(middle, a, b), load16(middle, b, a)


print(list(sums()))
for i in range(3000):
    store8(middle, i & 7, -4, i)
    store16(middle, i & 3, 2, i)
    if load8(middle, -4, i & 7) != i & 255 or load16(middle, 2, i & 3) != i & 65535:
        print("differs", i)
print(list(sums()), data)
print(smooth(data, 5), smooth(data, 4000), data)
