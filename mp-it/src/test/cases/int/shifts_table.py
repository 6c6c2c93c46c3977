# << and >> of small and big ints by all kinds of amounts.
values = [0, 1, -1, 3, -3, 255, -256, 2 ** 29, 2 ** 30 - 1, -2 ** 30, 2 ** 30, 2 ** 31 - 1, -2 ** 31, 2 ** 32, -2 ** 32, 2 ** 63 - 1, -2 ** 63, 2 ** 64, 10 ** 30, -10 ** 30]
amounts = [0, 1, 2, 7, 15, 16, 17, 29, 30, 31, 32, 33, 47, 48, 63, 64, 65, 100]
for v in values:
    print(v, [v >> n for n in amounts])
    lefts = [v << n for n in amounts]
    print(v, lefts[:4], all(left == v * 2 ** n and left >> n == v for left, n in zip(lefts, amounts)), sum(lefts))
for v in values:
    assert all(v >> n == v // 2 ** n for n in amounts), v
    x = y = v
    x <<= 5; y >>= 5
    print(v, x, y, end="; ")
print()
for source in ("1 << -1", "1 >> -1", "2 ** 70 << -1", "2 ** 70 >> -1", "0 << -1", "0 >> -5", "1 << 1.0", "1.0 << 1", "1 << '1'", "'1' << 1", "1 << None", "1 >> 2 ** 40", "-1 >> 2 ** 40", "2 ** 70 >> 2 ** 40", "1 << True", "True << 3", "True >> True", "False << 100", "1 >> 1000", "-1 >> 1000", "2 ** 100 >> 1000", "-2 ** 100 >> 1000", "0 << 1000", "1 << 0", "1j << 1", "[] << 1", "1 << []"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
print([1 << n for n in range(28, 35)], [-1 << n for n in range(28, 35)], [(1 << n) - 1 >> n - 1 for n in range(1, 70, 7)])
print(sum(1 << n for n in range(200)) == 2 ** 200 - 1, (2 ** 200 >> 199), (-2 ** 200 >> 199), (2 ** 200 - 1 >> 199), (-2 ** 200 - 1 >> 200))
