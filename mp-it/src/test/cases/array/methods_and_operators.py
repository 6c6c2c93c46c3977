# append, extend, +, ==, in, iteration, conversion of arrays.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
a = array("i", [3, 1, 2])
def after(method, *args):
    x = array("i", [3, 1, 2])
    getattr(x, method)(*args)
    return list(x)
check("""
after("append", 5), after("append", -1), after("append", True)
after("append", "x")
after("append", 2 ** 40)
after("append")
after("append", 1, 2)
after("extend", [4, 5]), after("extend", (6,)), after("extend", array("i", [7])), after("extend", range(2)), after("extend", [])
after("extend", array("b", [7]))
after("extend", b"ab")
after("extend", bytearray(b"abcd"))
after("extend", "ab")
after("extend", 5)
after("extend", ["a"])
after("extend", iter([8, 9]))
a + array("i", [4]), array("i") + a, a + a
a + array("b", [4])
a + [4]
a + b"abcd"
[4] + a
a * 2
2 * a
a == array("i", [3, 1, 2]), a == array("b", [3, 1, 2]), a == array("i"), a != array("i"), a == [3, 1, 2], a == None
a < array("i", [4])
array("B", b"ab") == b"ab", b"ab" == array("B", b"ab"), array("B", b"ab") == bytearray(b"ab")
3 in a, 9 in a, "x" in a
len(a), bool(a), bool(array("i")), not array("b")
list(a), tuple(a), sorted(a), sum(a), max(a), min(a), set(a) == {1, 2, 3}, list(reversed(a)), list(enumerate(a)), dict(zip(a, "abc"))
[x * 2 for x in a], next(iter(a)), [*a], (lambda *x: x)(*a)
bytes(a)[:4], bytearray(a)[4], memoryview(a)[2]
repr(a), str(a), "%s" % a, "{}".format(array("f", [0.5])), array("i"), array("B", b"a")
hash(a)
{a: 1}
a.typecode
a.itemsize
a.count(1)
a.index(1)
a.pop()
a.insert(0, 1)
a.remove(1)
a.tolist()
a.tobytes()
a.reverse()
array("i", array("i", [1])), array("h", array("i", [5, 6])), array("b", array("d", [1.0]))
array("i", array("f", [1.5]))
array("f", array("i", [1]))
array("i", (x for x in [1, 2])), array("i", map(int, "34")), array("i", {7: 1}), array("i", {5})
array("i", 5)
array("i", None)
array("i", "12")
array("i", ["1"])
array("i", [1], [2])
array(typecode="i")
array("H", b"ab"), array("H", b"abcd"), array("I", bytearray(b"abcd"))
array("H", b"abc")
array("i", memoryview(b"\\1\\0\\0\\0"))
a()
a.foo
setattr(a, "x", 1)
""")
x, y, *z = array("b", [1, 2, 3, 4]); print(x, y, z)
b = a; b[0] = 99; print(a, a is b)
total = 0
for i, v in enumerate(array("I", range(0, 100, 7))): total += i * v
print(total)
