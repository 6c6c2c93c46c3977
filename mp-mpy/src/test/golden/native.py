@micropython.native
def native(a):
    def inner():
        return a
    return a + 1, inner


@micropython.viper
def viper(p: ptr8, n: int) -> int:
    total = 0
    for i in range(n):
        total += p[i]
    return total


@micropython.asm_thumb
def assembler(r0, r1):
    add(r0, r0, r1)


@micropython.native
def generator():
    yield 1
