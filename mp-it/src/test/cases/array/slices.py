# Slices of arrays: reading, assigning, what is refused.
from array import array
def attempt(run, *args):
    try: return run(*args)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
a = array("h", range(6))
for start in (None, -8, -2, 0, 2, 6, 9):
    print(start, [list(a[start:stop]) for stop in (None, -9, -1, 0, 3, 6, 10)])
def assign(code, start, stop, value):
    a = array(code, range(5))
    a[start:stop] = value
    return list(a)
for value in (array("h"), array("h", [70]), array("h", [70, 71, 72, 73]), array("b", [1]), array("i", [1]), [7, 8], (7,), b"ab", bytearray(b"ab"), memoryview(b"ab"), 5, None, "ab"):
    shown = value if not isinstance(value, memoryview) else "view"
    print(shown, [attempt(assign, "h", start, stop, value) for start, stop in ((0, 2), (2, 2), (3, None), (None, None), (-1, 99), (4, 1))])
for source in ("a[::2]", "a[::-1]", "a[::1]", "a[6]", "a[-7]", "a['x']", "a[1.0]", "a[None]", "a[True]", "a[slice(1, 3)]", "a[2 ** 40]"):
    print(source, attempt(eval, source, {"a": a}))
for source in ("del a[0]", "del a[1:3]", "a[::2] = a", "a[99] = 1", "a[-6] = 50", "a[0:2] = a[2:4]", "a[1:3] += array('h', [9])", "a[:] = array('h')", "a[0:0] = array('h', [1, 2])", "a += a", "a += array('h', [1])", "a += [5]", "a += b'x'", "a *= 2", "a -= a"):
    print(source, attempt(exec, source, {"a": a, "array": array}), list(a))
big = array("q", [2 ** 40, -2 ** 40, 5])
print(big[1:], big[:1][0], list(big[0:2]), type(big[0:1]).__name__, big[1:2] == array("q", [-2 ** 40]))
f = array("d", [0.5, 1.5, 2.5])
f[0:2] = array("d", [9.25]); print(f)
f[1:1] = f; print(f, len(f))
