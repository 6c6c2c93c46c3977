# Classes that inherit from builtin types.
class L(list):
    def total(self): return sum(self)
l = L([1, 2, 3])
l.append(4)
print("list:", l.total(), len(l), l[0], 2 in l, list(l))
print("isinstance:", isinstance(l, list), isinstance(l, L), type(l).__name__, issubclass(L, list))
l.extend([5])
print("methods:", l.pop(), l.index(2), l.count(1))
print("repr:", repr(L([1])), str(L()))
print("eq:", L([1]) == [1], [1] == L([1]), L([1]) == L([1]))


class D(dict):
    def __missing__(self, k): return "missing"
    def keys_sorted(self): return sorted(self.keys())
    def get2(self, k): return self.get(k, "none")
d = D()
d["b"] = 1
d["a"] = 2
print("dict:", d.keys_sorted(), d["a"], d.get2("z"), len(d), "a" in d)
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper()
u["x"] = 1
print("setitem:", list(u.items()))
d.update({"c": 3})
print("update:", d.keys_sorted(), sorted(d.values()))


class S(str):
    def shout(self): return self.upper() + "!"
    def __len__(self): return 99
s = S("abc")
print("str:", s.shout(), s, s + "d", len(s), s[0], s == "abc", s.find("c"))
print("str methods:", s.replace("a", "x"), s.split("b"), "%s" % s, isinstance(s, str))
class I(int):
    def double(self): return self * 2
i = I(21)
print("int:", i.double(), i + 1, i == 21, i > 5, isinstance(i, int), int(i))
print("int hash:", hash(i) == hash(21), {21: "x"}[i] if hash(i) == hash(21) else "no")
class F(float):
    def half(self): return self / 2
print("float:", F(3.0).half(), F(1.5) + 1, F(2) == 2)
class T(tuple):
    def first(self): return self[0]
t = T([7, 8])
print("tuple:", t.first(), len(t), t + (9,), list(t), t[1])
class E(ValueError):
    def __init__(self, code, *args):
        super().__init__(*args)
        self.code = code
e = E(5, "msg", 2)
print("exception:", e.code, e.args, repr(e), str(e), isinstance(e, Exception))
class B(bytearray):
    def hexed(self): return "".join("%02x" % b for b in self)
try:
    print("bytearray:", B(b"\x01\xff").hexed())
except Exception as e:
    print("bytearray:", type(e).__name__, e)
class WithInit(list):
    def __init__(self, n):
        super().__init__(range(n))
        self.n = n
w = WithInit(3)
print("init:", list(w), w.n, len(w))
class Set(set):
    def both(self, o): return sorted(self & o)
try:
    print("set:", Set([1, 2]).both({2, 3}))
except Exception as e:
    print("set:", type(e).__name__, e)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("two native bases:", lambda: type("X", (list, dict), {}))
attempt("native and own:", lambda: type("X", (list, I), {}).__name__)
attempt("range as base:", lambda: type("X", (range,), {})(3)[0])
attempt("NoneType as base:", lambda: type("X", (type(None),), {}).__name__)
attempt("generic object:", lambda: type("X", (object,), {"a": 1}).a)
class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    def top(self): return self[-1]
print("fluent:", Stack().push(1).push(2).top())
