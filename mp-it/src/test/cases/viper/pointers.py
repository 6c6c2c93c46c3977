# Pointers to bytes, halfwords and words, aligned or not, forwards and backwards.
import uctypes


@micropython.viper
def load8(p: ptr8, i: int) -> int:
    return p[i]


@micropython.viper
def load16(p: ptr16, i: int) -> int:
    return p[i]


@micropython.viper
def load32(p: ptr32, i: int) -> int:
    return p[i]


@micropython.viper
def store8(p: ptr8, i: int, value: int):
    p[i] = value


@micropython.viper
def store16(p: ptr16, i: int, value: int):
    p[i] = value


@micropython.viper
def store32(p: ptr32, i: int, value: int):
    p[i] = value


data = bytearray(range(3, 35))
start = uctypes.addressof(data)
for offset in range(4, 10):
    for load in (load8, load16, load32):
        print([hex(load(start + offset, i) & 0xFFFFFFFF) for i in (-1, 0, 1, 3)])
    for store in (store8, store16, store32):
        copy = bytearray(data)
        store(uctypes.addressof(copy) + offset, 1, 0x12345678)
        store(uctypes.addressof(copy) + offset, -1, -2)
        print(copy)


@micropython.viper
def address(p: ptr) -> ptr:
    return p


print(address(data) == start, address(5), address(True))
