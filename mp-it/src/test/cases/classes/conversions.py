# How often special methods run, and what derived classes inherit of a builtin type.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class Int:
    def __int__(self):
        print("  int")
        return 2
n = Int()
print("index:", "abc"[n], b"abc"[n], [1, 2, 3][n], (1, 2, 3)[n])
print("repeat:", "ab" * n, b"ab" * n, [1] * n, (1,) * n)
attempt("reverse repeat:", lambda: n * [1])
class BadLen:
    def __len__(self): return 1.5
    def __getitem__(self, i): return i
attempt("reversed with a float length:", lambda: reversed(BadLen()))
class Str(str): pass
class Bytes(bytes): pass
class List(list): pass
class Tuple(tuple): pass
print("str:", len(Str("ab")), bool(Str("")), bool(Str("a")))
attempt("bytes has no length:", lambda: len(Bytes(b"ab")))
print("bytes is true:", bool(Bytes(b"")), bool(bytes(b"")))
attempt("negative bytes:", lambda: -Bytes(b"a"))
attempt("negative str:", lambda: -Str("a"))
attempt("int times list:", lambda: 2 * List([1]))
attempt("int times tuple:", lambda: 2 * Tuple((1,)))
print("list times int:", List([1]) * 2, 2 * [1], 2 * (1,), Tuple((1,)) * 2)
class Made(list):
    def __new__(cls, *a):
        print("  new")
        return object.__new__(cls)
m = Made([1])
attempt("builtin part is not made after __new__:", lambda: len(m))
attempt("nor found:", lambda: m.append(1))
class Truthy:
    def __gt__(self, other): return 1
    def __lt__(self, other): return "yes"
a, b = Truthy(), Truthy()
print("extremes want True itself:", max(a, b) is a, min(a, b) is a, max([a, b]) is a)
class NoDelete:
    def __delattr__(self, name): object.__delattr__(self, name)
def remove(): del NoDelete().x
attempt("delete through object:", remove)
class Sized:
    def __len__(self):
        print("  len")
        return 2
    def __iter__(self):
        print("  iter")
        return iter("ab")
print(*Sized())
print("bytes:", bytes(type("Z", (Sized,), {"__iter__": lambda self: iter([65, 66])})()))
class NotIter:
    def __init__(self, it): self.it = it
    def __iter__(self): return self.it
def loop(it):
    for x in NotIter(it): pass
for it in (5, "abc", None, (), len, list): attempt("iterator " + type(it).__name__ + ":", lambda: loop(it))
class Hash:
    def __hash__(self):
        print("  hash")
        return 5
h = Hash()
d = {h: 1}
s = {h}
print("hashed once each:", len(d), len(s))
s.add(Hash())
d[Hash()] = 2
print("unequal:", len(d), len(s))
