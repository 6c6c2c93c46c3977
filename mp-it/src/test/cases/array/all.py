# array.array: every type code, limits, methods, operators.
from array import array
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


for code in "bBhHiIlLqQ":
    a = array(code, [0, 1, 2, 100])
    a.append(5)
    a[0] = 7
    print(code, a, len(a), list(a), a[1], a[-1], sum(a), a[1:3], len(bytes(memoryview(a))) == len(a) * len(bytes(memoryview(array(code, [0])))))
for code in "fd":
    a = array(code, [0, 0.5, -1.25])
    a.append(2)
    print(code, a, a[1], list(a), a[1:], sum(a))
print("signed limits:", array("b", [-128, 127]), array("h", [-32768, 32767]), array("i", [-2 ** 31, 2 ** 31 - 1]), array("q", [-2 ** 63, 2 ** 63 - 1]))
print("unsigned limits:", array("B", [255]), array("H", [65535]), array("I", [2 ** 32 - 1]), array("Q", [2 ** 64 - 1]))
print("make:", array("i"), array("B", b"abc"), array("H", b"\1\0\2\0"), array("i", (1, 2)), array("i", range(3)), array("i", (int(x) for x in "12")), array("B", bytearray(b"xy")), array("b", array("b", [1])))
a = array("i", [1, 2, 3])
a.extend([4, 5])
a.extend(array("i", [6]))
a += array("i", [7])
print("grow:", a, len(a))
b = a
b.append(8)
print("shared:", a is b, a[-1])
print("add:", array("i", [1]) + array("i", [2]), type(array("i") + array("i")).__name__)
print("compare:", array("i", [1]) == array("i", [1]), array("i", [1]) != array("i", [2]), array("b", [1]) == array("B", [1]), array("i", [1, 2]) == [1, 2])
print("iterate:", [x * 2 for x in a], max(a), min(a), sorted(a, reverse=True)[:2], list(reversed(a))[:2], tuple(a)[:2], sum(x for x in a))
a[2:4] = array("i", [30, 40, 50])
print("slice set:", a)
print("truth:", bool(array("i")), bool(array("i", [0])))
print("repr:", array("f", [0.1]), array("d", [0.1]), array("f", [1 / 3]), array("d", [1 / 3]), [array("b")], str(array("i", [1])))
print("float rounding:", array("f", [0.1])[0] == 0.1, array("d", [0.1])[0] == 0.1, round(array("f", [0.1])[0], 6), array("f", [1e10, float("inf"), 16777217]))
f = array("f", [1.5])
f[0] = 2
print("int to float array:", f[0], type(f[0]).__name__)
print("bytes:", bytes(array("H", [1, 256])), bytes(array("B", [1, 2])), bytearray(array("B", [3])), memoryview(array("i", [1, -1]))[1])
print("long:", len(array("H", range(1000))), array("H", range(1000))[999], sum(array("I", range(1000))))
s = array("B", [5, 3, 9, 1])
for i in range(len(s)):
    for j in range(i + 1, len(s)):
        if s[j] < s[i]: s[i], s[j] = s[j], s[i]
print("sorted in place:", s)
attempt("in:", lambda: (3 in a, 99 in a))
attempt("code:", lambda: array("x"))
attempt("code int:", lambda: array(5))
attempt("no code:", lambda: array())
attempt("code long:", lambda: array("ii", [1]))
attempt("str item:", lambda: array("i", ["a"]))
attempt("str source:", lambda: array("i", "ab"))
attempt("int source:", lambda: array("i", 5))
attempt("float in int array:", lambda: array("i", [1.5]))
attempt("append str:", lambda: array("i").append("a"))
attempt("index out:", lambda: array("i", [1])[1])
attempt("set out:", lambda: exec("a[99] = 1", {"a": a}))
attempt("set str:", lambda: exec("a[0] = 'x'", {"a": a}))
attempt("extend int:", lambda: array("i").extend(5))
attempt("mul:", lambda: array("i", [1]) * 2)
attempt("add list:", lambda: array("i", [1]) + [2])
attempt("hash:", lambda: hash(array("i")))
attempt("pop:", lambda: array("i", [1]).pop())
attempt("odd bytes:", lambda: array("H", b"abc"))
attempt("step:", lambda: a[::2])
attempt("del:", lambda: exec("del a[0]", {"a": array("i", [1, 2])}))
attempt("less:", lambda: array("i", [1]) < array("i", [2]))
