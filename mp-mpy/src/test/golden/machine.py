import micropython


@micropython.native
def total(items, start=0, *, scale=1):
    for item in items:
        start += item * scale
    return start


@micropython.viper
def fill(p: ptr16, n: int, value: int):
    for i in range(n):
        p[i] = value + i


class Counter:
    @micropython.native
    def run(self):
        try:
            yield total((1, 2.5, "three", b"four"))
        except ValueError as e:
            yield lambda: e
