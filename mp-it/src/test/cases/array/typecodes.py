# array: each type code's range, growth, slices, operators, errors.
from array import array


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


ranges = {"b": (-128, 127), "B": (0, 255), "h": (-32768, 32767), "H": (0, 65535), "i": (-(2**31), 2**31 - 1), "I": (0, 2**32 - 1), "q": (-(2**63), 2**63 - 1), "Q": (0, 2**64 - 1)}
for code, (low, high) in sorted(ranges.items()):
    a = array(code, [low, 0, 1, high])
    print(a, len(a), a[0] == low, a[-1] == high)
    attempt("  below", lambda: array(code, [low - 1]))
    attempt("  above", lambda: array(code, [high + 1]))
for code in "fd":
    a = array(code, [1, 2.5, -0.0, float("inf")])
    print(a, sum(a[:2]))
    attempt("  text", lambda: array(code, ["x"]))
for code in ("", "x", "ii", "c", 5, None):
    attempt("code %r" % (code,), lambda: array(code, [1]))
a = array("h", [1, 2, 3])
a.append(4)
a.extend(array("h", [5, 6]))
a.extend([7])
a += array("h", [8])
print(a, a + array("h", [9]), a * 2 if False else "")
print(a[1], a[-1], a[1:3], a[::-1] if False else a[2:], a[:], a[5:2], a[-3:-1])
a[0] = -1
a[-1] = 100
print(a)
attempt("index", lambda: a[8])
attempt("index", lambda: a[-9])
attempt("set index", lambda: a.__setitem__(50, 1) if hasattr(a, "__setitem__") else "none")
attempt("set out of range", lambda: exec("a[0] = 40000", {"a": a}))
attempt("set a float", lambda: exec("a[0] = 1.5", {"a": a}))
a[1:3] = array("h", [20, 30, 40])
print("slice set", a)
a[0:2] = array("h", [])
print("slice shrunk", a)
attempt("slice of another code", lambda: exec("a[0:1] = x", {"a": a, "x": array("b", [1])}))
attempt("slice of a list", lambda: exec("a[0:1] = [1]", {"a": a}))
print(3 in array("b", [1, 2, 3]), 5 in array("b", [1]), array("b", [1]) == array("b", [1]), array("b", [1]) == array("h", [1]), array("b", [1, 2]) != array("b", [2]))
print([x for x in array("q", [2**40, -1])], list(array("B", b"xyz")), array("B", b"ab"), array("H", b"abcd"))
attempt("odd bytes", lambda: array("H", b"abc"))
print(bytes(array("h", [1, 256])), memoryview(array("H", [258]))[0], bytearray(array("B", [1, 2])))
print(array("i"), len(array("d")), bool(array("b")), bool(array("b", [0])))
print(array("i", (1, 2)), array("i", range(3)), array("i", (x * x for x in range(4))), array("b", bytearray(b"\xff")))
attempt("append out of range", lambda: array("B").append(256))
attempt("append text", lambda: array("B").append("a"))
attempt("hash", lambda: hash(array("b", [1])))
attempt("compare", lambda: array("b", [1]) < array("b", [2]))
attempt("decode", lambda: array("b", [1]).decode())
attempt("no argument", lambda: array())
print(sorted(n for n in dir(array) if not n.startswith("_")))
