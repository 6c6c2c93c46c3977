# Kernels in viper, the same as in kernels.c and Kernels.java. Prints of each: name, result, microseconds.
import sys
import time
from array import array

SIEVE = 400_000
BYTES = 200_000
POINTS = 1024
WIDTH = 320
HEIGHT = 240
SPRITE = 48
ORDER = 80


@micropython.viper
def sieve(flags: ptr8, n: int) -> int:
    for i in range(n):
        flags[i] = 1
    count = 0
    for i in range(2, n):
        if flags[i]:
            count += 1
            j = i + i
            while j < n:
                flags[j] = 0
                j += i
    return count


@micropython.viper
def checksum(data: ptr8, n: int) -> int:
    a = 1
    b = 0
    for i in range(n):
        a += data[i]
        b += a
    return b << 16 ^ a


@micropython.viper
def crc32(table: ptr32, data: ptr8, n: int) -> int:
    crc = uint(-1)
    for i in range(n):
        crc = uint(table[(crc ^ uint(data[i])) & uint(0xFF)]) ^ (crc >> 8)
    return int(crc ^ uint(-1))


@micropython.viper
def fft(re: ptr32, im: ptr32, sines: ptr32, bits: int) -> int:
    n = 1 << bits
    for i in range(n):  # the input, in bit-reversed order
        j = 0
        for k in range(bits):
            j |= (i >> k & 1) << bits - 1 - k
        re[j] = (i * 7919 & 0xFFFF) - 0x8000
        im[j] = 0
    size = 2
    while size <= n:
        half = size >> 1
        step = n // size
        for k in range(half):
            wr = sines[k * step + (n >> 2)]
            wi = 0 - sines[k * step]
            i = k
            while i < n:
                j = i + half
                tr = wr * re[j] - wi * im[j] >> 15
                ti = wr * im[j] + wi * re[j] >> 15
                re[j] = re[i] - tr >> 1
                im[j] = im[i] - ti >> 1
                re[i] = re[i] + tr >> 1
                im[i] = im[i] + ti >> 1
                i += size
        size <<= 1
    total = 0
    for i in range(n):
        total = total * 31 + (re[i] ^ im[i])
    return total


@micropython.viper
def blit(screen: ptr16, sprite: ptr16, width: int, height: int, size: int) -> int:
    for y in range(0, height - size, 7):
        for x in range(0, width - size, 9):
            for row in range(size):
                to = (y + row) * width + x
                start = row * size
                for i in range(size):
                    pixel = sprite[start + i]
                    if pixel != 0xF81F:  # transparent
                        screen[to + i] = pixel
    total = 0
    for i in range(width * height):
        total = total * 31 + screen[i]
    return total


@micropython.viper
def multiply(a: ptr32, b: ptr32, c: ptr32, n: int) -> int:
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i * n + k] * b[k * n + j]
            c[i * n + j] = total
    total = 0
    for i in range(n * n):
        total = total * 31 + c[i]
    return total


def crc_table():
    table = array("I", range(256))
    for i in range(256):
        for _ in range(8):
            table[i] = table[i] >> 1 ^ (0xEDB88320 if table[i] & 1 else 0)
    return table


def sine_table():
    import math

    return array("i", [int(math.floor(math.sin(2 * math.pi * i / POINTS) * 32767)) for i in range(POINTS)])


def kernels():
    data = bytearray(i * 31 + (i >> 8) & 255 for i in range(BYTES))
    flags = bytearray(SIEVE)
    table = crc_table()
    sines = sine_table()
    re = array("i", [0] * POINTS)
    im = array("i", [0] * POINTS)
    screen = bytearray(2 * WIDTH * HEIGHT)
    sprite = array("H", [0xF81F if i % 5 == 0 else i * 53 & 0xFFFF for i in range(SPRITE * SPRITE)])
    a = array("i", [i * 7 % 1000 - 500 for i in range(ORDER * ORDER)])
    b = array("i", [i * 11 % 1000 - 500 for i in range(ORDER * ORDER)])
    c = array("i", [0] * (ORDER * ORDER))
    return (
        ("sieve", sieve, (flags, SIEVE)),
        ("checksum", checksum, (data, BYTES)),
        ("crc32", crc32, (table, data, BYTES)),
        ("fft", fft, (re, im, sines, 10)),
        ("blit", blit, (screen, sprite, WIDTH, HEIGHT, SPRITE)),
        ("multiply", multiply, (a, b, c, ORDER)),
    )


def main(seconds):
    for name, kernel, arguments in kernels():
        times = []
        end = time.ticks_add(time.ticks_ms(), seconds * 1000)
        while time.ticks_diff(end, time.ticks_ms()) > 0:
            start = time.ticks_us()
            result = kernel(*arguments)
            times.append(time.ticks_diff(time.ticks_us(), start))
        late = sorted(times[len(times) // 2 :])
        print(name, result, late[len(late) // 2])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 4)
