# enumerate and zip: arguments, laziness, what they consume, errors on the way.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Boom:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise ValueError("boom")
        return self.n
def pull(it, n):
    out = []
    try:
        for _ in range(n): out.append(next(it))
    except Exception as e: out.append(type(e).__name__)
    return out
check("""
list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate("ab", -1)), list(enumerate("ab", start=7)), list(enumerate([], 9)), list(enumerate("a", True))
list(enumerate(iterable="ab"))
list(enumerate("a", start="x"))
list(enumerate("a", 1.5))
list(enumerate("a", None))
enumerate()
enumerate(5)
enumerate("a", 1, 2)
enumerate("a", begin=1)
list(enumerate({"k": 1})), list(enumerate({1: 2}.items())), list(enumerate(x for x in "ab")), list(enumerate(enumerate("a"))), list(enumerate(range(3), 2 ** 29))
dict(enumerate("ab")), sorted(enumerate("ba"), key=lambda p: p[1]), max(enumerate([3, 9, 4]), key=lambda p: p[1]), [i for i, c in enumerate("abca") if c == "a"]
pull(enumerate(Boom(2)), 5)
type(enumerate("")).__name__, iter(e := enumerate("a")) is e, next(e), next(e, "end")
len(enumerate("a"))
enumerate("a")[0]
bool(enumerate("")), enumerate("a") == enumerate("a"), callable(enumerate)
list(zip()), list(zip("ab")), list(zip("ab", "cde")), list(zip("abc", "d")), list(zip("", "a")), list(zip("ab", range(9), [1, 2, 3])), list(zip(*[[1, 2], [3, 4]])), list(zip(*zip("ab", "cd")))
zip(5)
zip("a", 5)
list(zip("a", strict=True))
dict(zip("ab", (1, 2))), [a + b for a, b in zip("ab", "cd")], list(map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))), list(zip(zip("a", "b"), "c"))
pull(zip("abc", Boom(2)), 5)
pull(zip(Boom(1), "abc"), 5)
type(zip()).__name__, next(zip("a"), "end"), next(zip(), "end"), iter(z := zip("a")) is z
len(zip("a"))
zip("a")[0]
list(zip({1: 2}, {3})), list(zip("ab", iter("cd"))), set(zip("ab", "ab")) == {("a", "a"), ("b", "b")}
""")
it = iter(range(10))
print(list(zip(it, it, it)), list(it))
it = iter("abcdef")
print(list(zip(it, [1, 2])), list(it))
it = iter("abcdef")
print(list(zip([1, 2], it)), list(it))
def noisy(name, n):
    for i in range(n):
        print(name, i, end="; ")
        yield i
print(list(zip(noisy("a", 2), noisy("b", 3))))
print(list(enumerate(noisy("c", 2), 10)))
e = enumerate(noisy("d", 3)); print("made"); print(next(e)); print(list(e), list(e))
for i, (a, b) in enumerate(zip("xyz", [1, 2, 3]), 1): print(i, a, b, end=" | ")
print()
x = [1, 2, 3]
for i, v in enumerate(x):
    if v < 5: x.append(v + 3)
print(x)
