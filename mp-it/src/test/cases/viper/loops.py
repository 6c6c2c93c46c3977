# Loops over words and pointers, and values where ways meet.

@micropython.viper
def sieve(buf: ptr8, n: int) -> int:
    for i in range(n):
        buf[i] = 1
    c = 0
    i = 2
    while i < n:
        if buf[i]:
            c += 1
            j = i + i
            while j < n:
                buf[j] = 0
                j += i
        i += 1
    return c
b = bytearray(10000)
print(sieve(b, 10000))

@micropython.viper
def nested(n: int) -> int:
    t = 0
    for i in range(n):
        for j in range(i, n, 2):
            for k in range(j, 0, -1):
                t += k
    else:
        t += 1000
    return t
print(nested(7))

@micropython.viper
def cond(a: int, b: int) -> int:
    x = a if a > b else b
    y = a and b
    z = a or b
    return x * 100 + y * 10 + z
print(cond(1,2), cond(0,3), cond(5, 0))

@micropython.viper
def chain(a: int, b: int, c: int) -> bool:
    return a < b < c
print(chain(1,2,3), chain(1,3,2), chain(2,1,3))

@micropython.viper
def swap(a: int, b: int):
    a, b = b, a
    print(a, b)
    c = 3
    a, b, c = c, a, b
    print(a, b, c)
swap(1,2)

@micropython.viper
def boolx(a: int) -> bool:
    x = a == 3
    y = True
    if x:
        y = a > 10
    return y
print(boolx(3), boolx(4))

@micropython.viper
def fib(n: int) -> int:
    if n < 2: return n
    return int(fib(n-1)) + int(fib(n-2))
print(fib(15))

@micropython.viper
def dup(b: ptr8, i: int):
    b[i] += 5
    b[i] ^= b[i+1]
bb = bytearray(b"\x01\x02\x03")
dup(bb, 1); print(bb)
