# del of names, items, slices, attributes, nested targets.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


a = b = c = 1
del a
attempt("name:", lambda: a)
del b, c
attempt("several:", lambda: b)
d = e = f = g = 1
del (d, e)
del (f, (g,))
attempt("nested:", lambda: g)
xs = list(range(10))
del xs[0]
del xs[-1]
print("item:", xs)
del xs[1:3]
print("slice:", xs)
def step(): del xs[::2]
attempt("step:", step)
del xs[:]
print("all:", xs)
xs = [1, 2, 3]
del xs[5:9]
del xs[2:1]
print("outside slices:", xs)
xs = [1, 2, 3, 4]
del xs[0], xs[0]
print("one after the other:", xs)
m = {"a": 1, "b": 2, "c": 3}
del m["a"]
del m["b"], m["c"]
print("dict:", m)


def missing_item(): del xs[9]
def missing_key(): del m["zz"]
def tuple_item(): del (1, 2)[0]
def str_item(): del "abc"[0]
def bytes_item(): del b"abc"[0]
def int_attr(): del (5).real
def bytearray_item(): del bytearray(b"abc")[0]
def missing_attr(): del o.nope
def missing_name(): del never_was
class O: pass
o = O()
attempt("missing item:", missing_item)
attempt("missing key:", missing_key)
attempt("tuple item:", tuple_item)
attempt("str item:", str_item)
attempt("bytes item:", bytes_item)
attempt("int attribute:", int_attr)
attempt("bytearray item:", bytearray_item)
attempt("missing attribute:", missing_attr)
attempt("missing name:", missing_name)
o.x, o.y = 1, 2
del o.x
print("attribute:", hasattr(o, "x"), hasattr(o, "y"))
O.z = 1
del O.z
print("class attribute:", hasattr(O, "z"), hasattr(o, "z"))
o.inner = O()
o.inner.list = [1, [2, 3]]
del o.inner.list[1][0]
print("path:", o.inner.list)
def local():
    x = 1
    del x
    try:
        x
    except NameError as e:
        print("local:", type(e).__name__, e)
    x = 2
    return x
print("again:", local())
def cell():
    x = 1
    def read(): return x
    del x
    try:
        read()
    except NameError as e:
        return "cell: " + type(e).__name__
print(cell())
def param(x):
    del x
    return "param deleted"
print(param(1))
def star(*a, **k):
    del a, k
    return "stars deleted"
print(star(1, z=2))
for i in range(3):
    del i
attempt("loop variable:", lambda: i)
class Log:
    def __delitem__(self, k): print("  delitem", k)
    def __delattr__(self, n): print("  delattr", n)
l = Log()
del l[1], l["k"], l.name
del l[1, 2]
keep = [1, 2]
also = keep
del keep
print("object stays:", also)
def in_loop():
    out = []
    for x in range(4):
        y = x
        if x % 2: del y
        try: out.append(y)
        except NameError: out.append("-")
    return out
print("in a loop:", in_loop())
xs = [[1, 2], [3, 4]]
for row in xs: del row[0]
print("rows:", xs)
len = 5
del len
print("uncovers builtin:", len("abc"))
s = {1, 2, 3}
s.discard(2)
print("set has no del:", sorted(s))
