# Assignment to slices of lists: every start and stop, values of all kinds and lengths.
def put(value, start, stop):
    x = [0, 1, 2, 3, 4]
    try: x[start:stop] = value
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return x
for value in ([], [9], [7, 8, 9], (6,), [5] * 7):
    for start in (None, -7, -2, 0, 2, 5, 8):
        print(value, start, [put(value, start, stop) for stop in (None, -8, -1, 0, 1, 3, 5, 9)])
for value in ("ab", b"ab", range(2), {1: 2}, {3}, 5, None, 1.5, True):
    print(repr(value), put(value, 1, 3))
print(put(iter([1, 2]), 1, 3), put((x for x in "xy"), 1, 3), put(map(str, [1]), 1, 3))
def put_step(value, start, stop, step):
    x = [0, 1, 2, 3, 4, 5]
    try: x[start:stop:step] = value
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return x
for value in ([7, 8, 9], [7, 8], [], (1, 2, 3), "abc"):
    print(value, [put_step(value, None, None, step) for step in (1, 2, -1, -2, 3, 0, None)], put_step(value, 4, 0, -2), put_step(value, 0, 4, 2))
x = [1, 2, 3]
x[1:1] = x; print(x)
x[:] = x; print(x)
x[::] = x[::-1]; print(x)
x[2:] = x[:2]; print(x)
x[len(x):] = [0]; print(x)
x[:0] = (9,); print(x)
x[1:2] += [7, 7]; print(x)
x[:2] *= 2; print(x)
x[0], x[-1] = x[-1], x[0]; print(x)
x[0] += 5; x[-1] -= 5; print(x)
y = x
x[:] = []; print(y, x is y)
for source in ("x[0] = 1", "x[0:0] = [1, 2]", "x[2] = 3", "x[-3] = 0", "x[-1] = 9", "x['a'] = 1", "x[None] = 1", "x[1.0] = 1", "x[0, 1] = 2", "x[True] = 'one'", "x[0:1] = 5", "x[2 ** 70] = 1"):
    try: exec(source); print(source, x)
    except Exception as e: print(source, type(e).__name__, e)
