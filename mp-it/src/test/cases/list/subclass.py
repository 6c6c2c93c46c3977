# Classes derived from list and tuple: methods, operators, repr, iteration, overriding.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class L(list):
    def first(self): return self[0]
    def append(self, x): super().append(x * 2)
class Loud(list):
    def __repr__(self): return "Loud"
    def __len__(self): return 77
    def __getitem__(self, i): return "item %s" % i
    def __iter__(self): return iter("own")
    def __contains__(self, x): return x == "magic"
    def __eq__(self, other): return "eq"
    def __add__(self, other): return "added"
class T(tuple):
    def total(self): return sum(self)
class Made(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
x, l, t = L([1, 2]), Loud([1, 2, 3]), T((1, 2, 3))
check("""
x
type(x).__name__
x.first()
x.append(5), x
x[0]
x[1:]
type(x[1:]).__name__
len(x)
x == [1, 2, 10]
[1, 2, 10] == x
x + [1]
[1] + x
type(x + [1]).__name__
x * 2
type(x * 2).__name__
2 in x
list(x), tuple(x), sorted(x), sum(x), max(x)
[i for i in x]
x.index(2), x.count(2), x.pop(), x.extend([7]), x
x.sort(reverse=True), x
x.copy()
type(x.copy()).__name__
x < [9], [0] < x
bool(x), bool(L())
isinstance(x, list), issubclass(L, list), type(x) is list
L("ab"), L(), L(range(2)), L(L([1]))
L(5)
"%s" % x, "{}".format(x), str(x), repr([x])
",".join(L(["a", "b"]))
[*x], (lambda *a: a)(*x)
dict(L([(1, 2)])), set(L([1, 1])), list(zip(L("ab"), L("cd"))), list(reversed(L("ab"))), list(enumerate(L("a")))
setattr(x, "note", 5), x.note
hash(x)
list.append(x, 1)
del_first(x)
l
len(l)
l[0]
l[1:2]
list(l)
[i for i in l]
"magic" in l, 1 in l
l == 1
l + 1
l.append(4), l.pop(), l.index(2)
list.__len__
sorted(l), tuple(l)
t
type(t).__name__
t.total()
t[0], t[1:], type(t[1:]).__name__
t == (1, 2, 3), (1, 2, 3) == t, t < (2,)
t + (4,), t * 2
hash(t) == hash((1, 2, 3)), {t: 1}[(1, 2, 3)], {(1, 2, 3): 1}[t]
"%s %s %s" % t
isinstance(5, T((str, int))), "ab".startswith(T(("a",)))
Made(1, 2), Made(), len(Made(5)), Made(1, 2)[1]
a_b(t)
""".replace("del_first(x)", "x.__delitem__(0), x").replace("a_b(t)", "(lambda a, b, c: a + b + c)(*t)"))
a, *b = x; print(a, b)
p, q, r = t; print(p, q, r)
x += [100]; print(x, type(x).__name__)
x[0:1] = ["z", "z"]; print(x)
del x[0]; print(x)
