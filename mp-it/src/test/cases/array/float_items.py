# Arrays of f and d: rounding to single, ints and specials in, sums, printing.
from array import array
values = (0.0, -0.0, 1.0, 0.1, 1 / 3, 1e10, 16777217.0, 1e-10, 3.4e38, 1e39, 1e-46, 123456.789, 5, 2 ** 40, True)
for code in "fd":
    a = array(code, values)
    print(code, a)
    print([x for x in a], [x == y for x, y in zip(a, values)])
    print(sum(a) > 0, max(a), min(a), a[0:3], a[-1], type(a[-1]).__name__)
    print(bytes(memoryview(array(code, [1.0, -2.0]))), len(bytes(array(code, [1]))))
    a[0] = 7; a[1] = -7.5; a.append(2 ** 70); a.extend([0.5, 1])
    print(a[0], a[1], a[-3], a[-2:], len(a))
    s = array(code, [float("inf"), float("-inf"), float("nan")])
    print(s, s[0] == s[0], s[2] == s[2], len(s))
    for bad in ("x", None, [1], 1j, b"a"):
        try: array(code, [bad])
        except Exception as e: print(bad, type(e).__name__, e)
print(array("f", [0.1])[0] - 0.1, array("f", [1 / 3])[0] * 3, array("d", [0.1])[0] - 0.1)
print(array("d", array("f", [0.1])), array("f", array("d", [0.1])))
for left, right in (("f", "f"), ("f", "d"), ("f", "i"), ("d", "b")):
    try: print(left, right, array(left, [1]) == array(right, [1]))
    except Exception as e: print(left, right, type(e).__name__, e)
acc = array("d", bytes(8 * 4))
for i in range(100): acc[i % 4] += i / 10
print(acc)
single = array("f", [0])
for i in range(1000): single[0] += 0.1
print(single[0], sum([0.1] * 1000))
