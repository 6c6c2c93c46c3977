# sort and sorted: order, keys, reverse, stability, what was found half way, errors.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class K:
    def __init__(self, key, tag): self.key, self.tag = key, tag
    def __lt__(self, other): return self.key < other.key
    def __repr__(self): return "%s%s" % (self.key, self.tag)
class NoOrder: pass
calls = []
def counted(x):
    calls.append(x)
    return -x
def in_place(values, **kw):
    x = list(values)
    try: answer = x.sort(**kw)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return x if answer is None else answer
check("""
in_place([3, 1, 2]), in_place([]), in_place([1]), in_place("hello"), in_place(range(5, 0, -1))
in_place([3, 1, 2], reverse=True), in_place([3, 1, 2], reverse=1), in_place([3, 1, 2], reverse=0), in_place([3, 1, 2], reverse=None), in_place([3, 1, 2], reverse="x")
in_place([3, -1, 2], key=abs), in_place([3, -1, 2], key=lambda x: -x), in_place(["b", "A", "c"], key=str.lower), in_place(["bb", "a"], key=len, reverse=True), in_place([2, 1], key=None)
in_place([2, 1], key=5)
in_place([2, 1], key=lambda: 0)
in_place([2, 1], key=lambda a, b: 0)
in_place([2, 0, 1], key=lambda x: 1 // x)
in_place([1, "a"])
in_place([1, None, 2])
in_place([1j, 2j])
in_place([{}, {}])
in_place([NoOrder(), NoOrder()])
in_place([[2], [1, 5], []]), in_place([(1, "b"), (1, "a"), (0, "c")]), in_place([1.5, 1, True, -2 ** 40, 2 ** 40]), in_place([b"b", b"a"]), in_place([True, False])
in_place([(1, "a"), (1, 2)])
in_place([1], cmp=1)
in_place([1, 2], reverse=True, key=lambda x: x % 2)
sorted([3, 1, 2]), sorted((3, 1)), sorted("ba"), sorted({2, 1}), sorted({2: 0, 1: 0}), sorted(x for x in (2, 1)), sorted(range(3), reverse=True), sorted([])
sorted([2, 1], key=lambda x: -x), sorted([2, 1], None) if False else 0
sorted(5)
sorted()
sorted([1], [2])
sorted([1], key=1, foo=2)
sorted(iterable=[1])
[].sort(1)
[1].sort(None, True)
sorted([K(2, "a"), K(1, "b"), K(2, "c"), K(1, "d")])[0].key
[k.key for k in sorted([K(i * 7 % 5, i) for i in range(10)])]
sorted([counted(3)]), sorted([3, 1, 2], key=counted), len(calls)
[].sort(), [2, 1].sort()
list(reversed(sorted([2, 3, 1]))), sorted(sorted([2, 1]), reverse=True), sorted([[1, 2], [1]], key=len)
max([3, 1, 2], key=lambda x: -x), min("bca"), max(["aa", "b"], key=len)
""")
for n in (10, 50, 200):
    values = [(i * 7919 + 13) % 101 for i in range(n)]
    x = sorted(values); y = sorted(values, reverse=True); z = sorted(values, key=lambda v: -v)
    print(n, all(x[i] <= x[i + 1] for i in range(n - 1)), all(y[i] >= y[i + 1] for i in range(n - 1)), z == y, sum(x) == sum(values), x[:3], y[:3])
for already in (list(range(60)), list(range(60, 0, -1)), [5] * 60, [1, 2] * 30):
    x = already[:]; x.sort(); print(x[0], x[-1], x == sorted(already), sorted(already, reverse=True)[0])
