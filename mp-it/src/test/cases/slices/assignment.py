# Assigning to and deleting slices of list, bytearray and memoryview.
def changed(make, start, stop, new):
    x = make()
    try:
        x[start:stop] = new
        return x
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)
def ten(): return list(range(6))
for new in ([], ["a"], ["a", "b"], ["a", "b", "c", "d"], ("t",), ()):
    print("list", new, [changed(ten, a, b, new) for a, b in ((0, 0), (1, 3), (2, 2), (0, 6), (4, 2), (-2, None), (None, None), (100, 200), (-100, 1))])
x = [1, 2, 3]
x[1:2] = x
print("own contents:", x)
x[:] = x
print("whole to itself:", x)
x[len(x):] = [7, 8]
print("append:", x)
x[:0] = [-1]
print("prepend:", x)
x[1:-1] = []
print("remove middle:", x)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


def put(x, i, v):
    x[i] = v
    return x
class S:
    def __getitem__(self, i): return i
s = S()
attempt("str to list:", lambda: put([1, 2], s[0:1], "ab"))
attempt("range to list:", lambda: put([1, 2], s[0:1], range(3)))
attempt("generator to list:", lambda: put([1, 2], s[0:1], (i for i in "xy")))
attempt("int to list:", lambda: put([1, 2], s[0:1], 5))
attempt("step assign:", lambda: put([1, 2, 3, 4], s[::2], [9, 9]))
attempt("tuple assign:", lambda: put((1, 2), s[0:1], (1,)))
attempt("str assign:", lambda: put("ab", s[0:1], "x"))
attempt("bytes assign:", lambda: put(b"ab", s[0:1], b"x"))
def bytes6(): return bytearray(b"abcdef")
for new in (b"", b"X", b"XYZ", bytearray(b"WXYZ12")):
    print("bytearray", new, [changed(bytes6, a, b, new) for a, b in ((0, 0), (1, 3), (0, 6), (-2, None), (None, None), (3, 3))])
attempt("list to bytearray:", lambda: put(bytes6(), s[0:2], [1, 2]))
attempt("str to bytearray:", lambda: put(bytes6(), s[0:2], "ab"))
attempt("step to bytearray:", lambda: put(bytes6(), s[::2], b"abc"))
attempt("int to bytearray:", lambda: put(bytes6(), s[0:2], 5))
b = bytes6()
m = memoryview(b)
m[1:3] = b"12"
print("memoryview:", b)
attempt("memoryview other size:", lambda: put(m, s[0:2], b"abc"))
attempt("memoryview read only:", lambda: put(memoryview(b"abc"), s[0:1], b"x"))
attempt("memoryview from bytearray:", lambda: bytes(put(m, s[3:5], bytearray(b"##"))))
m[0:3] = m[3:6]
print("memoryview to itself:", b)
m[1:4] = m[0:3]
print("overlapping:", b)
def cut(make, *bounds):
    x = make()
    del x[slice_of(*bounds)]
    return x
def slice_of(a, b, c=None): return s[a:b:c]
for args in ((0, 2), (2, 4), (-2, None), (None, None), (4, 2), (None, None, 2), (None, None, -1), (1, None, 3), (5, 0, -2)):
    attempt("del list %s" % (args,), lambda: cut(ten, *args))
attempt("del bytearray:", lambda: cut(bytes6, 1, 3))
attempt("del tuple:", lambda: cut(lambda: (1, 2), 0, 1))
x = list(range(20))
x[5:15] = x[15:5:-1]
print("reversed part:", x)
a = [1, 2, 3]
a[1:1] = a[1:1] = ["n"]
print("chain:", a)
a[0:2], a[-1:] = ["x", "y"], ("z",)
print("two slices:", a)
a[1:2] += ["p", "q"]
print("augmented:", a)
