# Slices of list, tuple, str, bytes, range: every sign of start, stop and step.
values = ([0, 1, 2, 3, 4, 5, 6, 7], tuple(range(8)), "abcdefgh", b"abcdefgh", bytearray(b"abcdefgh"), range(8))
bounds = (None, 0, 1, 3, 7, 8, 100, -1, -3, -8, -9, -100)
x = values[0]
for start in bounds:
    print(start, [x[start:stop] for stop in bounds])
for step in (2, 3, -1, -2, -3, 100, -100):
    print("step", step, [x[a:b:step] for a, b in ((None, None), (1, 6), (6, 1), (-1, 0), (-2, None), (None, -3), (100, -100))])
for v in values:
    print(type(v).__name__, v[2:5], v[:3], v[5:], v[-3:], v[:-5], v[3:3], v[5:2], v[100:])
for v in values[0], list("abcdefgh"):
    print(type(v).__name__, v[::2], v[::-1], v[1::3], v[6:1:-2], v[-1:-4:-1], v[::-3])
r = range(2, 30, 3)
print("range:", r[1:4], r[::2], r[::-1], r[-3:], r[5:1:-1], list(r[::-2]), len(r[::4]), r[100:])
s = "aé☃😀z"
print("unicode:", [len(s[a:]) for a in range(6)], s[1:3] == "é☃", s[-1:], s[:-4])


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("zero step:", lambda: [1, 2][::0])
attempt("zero step str:", lambda: "ab"[::0])
attempt("float:", lambda: [1, 2][0.5:])
attempt("str bound:", lambda: [1, 2]["a":])
attempt("str step:", lambda: "abcdef"[::2])
attempt("str reverse:", lambda: "abcdef"[::-1])
attempt("step of one:", lambda: ("abcdef"[1:4:1], (1, 2, 3)[0:2:1], b"abc"[1::1], "abc"[::True]))
attempt("tuple step:", lambda: (1, 2, 3)[::2])
attempt("bytes step:", lambda: b"abcdef"[::2])
attempt("bytes reverse:", lambda: b"abcdef"[::-1])
attempt("bytearray step:", lambda: bytearray(b"abcdef")[::2])
attempt("dict:", lambda: {}[1:2])
attempt("int:", lambda: (5)[1:2])
attempt("bool bounds:", lambda: [1, 2, 3][False:True])
attempt("huge bounds:", lambda: [1, 2, 3][-10 ** 20:10 ** 20])
attempt("huge start:", lambda: [1, 2, 3][10 ** 20:])
attempt("huge step:", lambda: [1, 2, 3][::10 ** 20])
copy = x[:]
copy.append(9)
print("copy:", len(x), len(copy), x[:] == x, x[:] is x)
t = values[1]
print("tuple and str:", t[:] == t, "abc"[:] == "abc")
print("empty:", [][:], ()[1:], ""[:5], b""[1:], range(0)[:])
class Show:
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print("  set", i, v)
    def __delitem__(self, i): print("  del", i)
o = Show()
print("slice objects:", o[1:2], o[:], o[::2], o[1:], o[:-1], o["a":"b":"c"], o[None:None], o[1:2, 3], o[1:2, ::3])
o[1:2] = 5
o[::] = "x"
del o[3:]
i = o[2:9:3]
print("attributes:", i.start, i.stop, i.step, type(i).__name__, i == o[2:9:3])
attempt("indices:", lambda: i.indices(6))
attempt("indices negative:", lambda: o[-3::-1].indices(6))
attempt("indices none:", lambda: [o[:].indices(4), o[::-1].indices(4), o[10:].indices(4), o[-10:2].indices(4)])
attempt("use object:", lambda: ([0, 1, 2, 3][o[1:3]], "abcd"[o[1:3]]))
