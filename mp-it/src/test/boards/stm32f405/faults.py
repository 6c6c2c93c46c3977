# Machine code that does what it must not.
import micropython


@micropython.viper
def load(at: int) -> int:
    return ptr32(at)[0]


@micropython.viper
def store(at: int):
    ptr32(at)[0] = 1


@micropython.asm_thumb
def undefined():
    data(2, 0xDE00)


@micropython.asm_thumb
def jump(r0):
    bx(r0)


@micropython.native
def endless(n):
    return endless(n + 1) + 1


@micropython.viper
def spin():
    while True:
        pass


@micropython.native
def spin_native():
    i = 0
    while True:
        try:
            i += 1
        except:
            pass


@micropython.asm_thumb
def spin_asm():
    label(again)
    b(again)


@micropython.asm_thumb
def add(r0, r1):
    add(r0, r0, r1)
