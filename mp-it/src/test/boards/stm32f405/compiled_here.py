# Functions of all kinds, compiled on the board itself.


@micropython.native
def total(items, start=0):
    try:
        for item in items:
            start += item
        return start
    finally:
        print("finally")


@micropython.native
def pairs(n):
    for i in range(n):
        yield i, i * i


@micropython.viper
def xor(data: ptr8, n: int) -> int:
    x = 0
    for i in range(n):
        x ^= data[i] << (i & 3) * 8
    return x


@micropython.asm_thumb
def scaled(r0, r1) -> int:
    mov(r2, 10)
    mul(r0, r2)
    label(LOOP)
    add(r0, 1)
    sub(r1, 1)
    bne(LOOP)


@micropython.asm_thumb
def first(r0) -> object:
    ldr(r0, [r0, 0])


print(total([1, 2, 3]), total((0.5, 0.25), 1), total(["a", "b"], "c"))
try:
    total([1, None])
except TypeError as e:
    print(e)
print(list(pairs(4)))
print(hex(xor(bytes(range(16)), 16)), xor(b"\xff\xff\xff\xff", 4))
print(scaled(4, 2), scaled(-1, 1), first(["x", 1]))
