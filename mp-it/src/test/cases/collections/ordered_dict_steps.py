# OrderedDict: order after every kind of change, equality, popitem, printing.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from collections import OrderedDict
def after(*steps):
    d = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
    for step in steps:
        try: exec(step, {"d": d})
        except Exception as e: return "%s: %s" % (type(e).__name__, e), list(d)
    return list(d.items())
check("""
after(), after("d['z'] = 9"), after("d['b'] = 9"), after("del d['a']"), after("del d['b']", "d['b'] = 0"), after("d.pop('a')"), after("d.pop('a')", "d['a'] = 5")
after("d.popitem()"), after("d.popitem()", "d.popitem()"), after("d.popitem(True)"), after("d.popitem(last=False)")
after("d.move_to_end('b')")
after("d.update(z=1, b=5)"), after("d.update([('q', 1), ('a', 7)])"), after("d.setdefault('a', 8)"), after("d.setdefault('n', 8)"), after("d.clear()"), after("d.clear()", "d[1] = 2"), after("del d['zz']"), after("d.pop('zz')"), after("d.pop('zz', 0)"), after("d[[]] = 1")
after("d |= {'b': 0, 'n': 1}"), after("for k in list(d): d[k] = k"), after("d['a'] += 1"), after(*["d[%d] = %d" % (i, i) for i in range(20)])[-2:], after(*["del d['%s']" % k for k in "bac"])
OrderedDict(), OrderedDict({}), OrderedDict([(1, 2)]), OrderedDict(a=1), OrderedDict({1: 2}), OrderedDict([(2, 0), (1, 0)]), OrderedDict(zip("ba", (1, 2))), OrderedDict(OrderedDict([(3, 4)]))
OrderedDict(5)
OrderedDict([1])
OrderedDict({}, {})
OrderedDict([(1, 2)]) == OrderedDict([(1, 2)]), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2)]) == {1: 2}, {1: 2, 3: 4} == OrderedDict([(3, 4), (1, 2)]), OrderedDict() == {}, OrderedDict() != OrderedDict([(1, 1)])
repr(OrderedDict([("a", 1), (2, [3])])), str(OrderedDict()), "%s" % OrderedDict(x=1), [OrderedDict()]
list(OrderedDict.fromkeys("cab")), OrderedDict.fromkeys("ba", 0), type(OrderedDict.fromkeys("a")).__name__
list(OrderedDict([("b", 1), ("a", 2)]).keys()), list(OrderedDict([("b", 1), ("a", 2)]).values()), list(OrderedDict([("b", 1), ("a", 2)]).items()), OrderedDict(b=1).keys()
list(reversed(OrderedDict(a=1)))
isinstance(OrderedDict(), dict), issubclass(OrderedDict, dict), type(OrderedDict()).__name__, type(OrderedDict().copy()).__name__, type(OrderedDict() | {}).__name__, type({} | OrderedDict()).__name__
OrderedDict([(1, 2)]) | {0: 5, 1: 6}
"a" in OrderedDict(a=1), len(OrderedDict(a=1, b=2)), bool(OrderedDict()), OrderedDict(a=1)["a"], OrderedDict(a=1).get("z", 5)
OrderedDict(a=1)["z"]
OrderedDict().popitem()
hash(OrderedDict())
sorted(OrderedDict([("b", 1), ("a", 2)])), max(OrderedDict([("b", 1), ("a", 2)])), dict(OrderedDict([(1, 2)])), list(zip(OrderedDict(a=1), "x")), {**OrderedDict([("k", 1)])}, (lambda **kw: kw)(**OrderedDict(q=1))
""")
d = OrderedDict()
for i in range(30): d[i * 7 % 31] = i
print(list(d)[:8], len(d))
for k in list(d)[::2]: del d[k]
print(list(d), sum(d.values()))
for i in range(5): d[i] = -i
print(list(d.items())[-5:], d.popitem(), d.popitem(), len(d))
mixed = OrderedDict([(1, "a"), ("1", "b"), (1.0, "c"), (True, "d"), (None, "e"), ((1,), "f")])
print(mixed)
lru = OrderedDict()
def touch(k):
    if k in lru: del lru[k]
    elif len(lru) == 3: del lru[next(iter(lru))]
    lru[k] = True
for k in "abcadbeab": touch(k)
print(list(lru))
