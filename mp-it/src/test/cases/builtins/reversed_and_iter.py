# reversed, iter and next: sequences, own protocols, defaults, sentinels, exhausted iterators.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n: raise IndexError
        return i * i
class OnlyItem:
    def __getitem__(self, i):
        if i > 2: raise StopIteration
        return i
class Rev:
    def __reversed__(self): return iter("reversed")
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
class Raises:
    def __iter__(self): raise ValueError("no iter")
check("""
list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed(range(4))), list(reversed(b"ab")), list(reversed(bytearray(b"ab"))), list(reversed([])), list(reversed(Seq(4))), list(reversed(Rev()))
reversed({1: 2})
reversed({1})
reversed(5)
reversed(None)
reversed(x for x in "a")
reversed(iter([1]))
reversed(It(2))
reversed()
reversed([1], [2])
list(reversed(OnlyItem()))
type(reversed([])).__name__, iter(r := reversed("ab")) is r, next(r), list(r), next(r, "end")
len(reversed([1]))
reversed([1])[0]
iter([1]) is iter([1]), type(iter([])).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(range(1))).__name__, type(iter(b"")).__name__, type(iter(())).__name__, type(iter(set())).__name__, type(iter(Seq(1))).__name__
list(iter(Seq(3))), list(iter(OnlyItem())), list(iter(It(3))), list(iter({5: 6}))
iter(5)
iter(None)
iter(BadIter())
list(BadIter())
iter(NoneIter())
iter(Raises())
[x for x in Raises()]
iter()
iter([1], 2)
iter(lambda: 5, 5)
iter([1], 2, 3)
next(iter([1])), next(iter([]), "d"), next(iter([]), None), next(It(1)), next(It(0), 9), next((x for x in "q"))
next(iter([]))
next([1])
next(5)
next("a")
next()
next(iter([1]), 2, 3)
next(Seq(3))
next(It(0))
next(1, 2)
it.__next__() if hasattr(it := iter([7]), "__next__") else "no __next__"
list(It(3)), tuple(It(2)), sum(It(4)), max(It(3)), sorted(It(3)), set(It(2)) == {0, 1}, 1 in It(3), 9 in It(3), dict(zip(It(2), It(2))), [*It(2)], "".join(map(str, It(3))), list(enumerate(It(2))), bytes(It(3)), (lambda *a: a)(*It(2))
""")
i = It(2)
print(list(i), list(i), next(i, "still empty"))
i.n = 1
print(list(i))
g = (x for x in range(3))
print(next(g), [x for x in g], list(g), next(g, "none"))
x = [1, 2]
i = iter(x)
print(list(i)); x.append(3); print(list(i), next(i, "end"))
s = iter(Seq(3)); print(next(s), next(s), next(s), next(s, "end"), next(s, "end"))
for a in It(3):
    for b in It(a): print(a, b, end=" ")
print()
outer = iter("abc")
for c in outer:
    for d in outer: print(c, d, end=" ")
print()
