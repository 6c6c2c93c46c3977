# collections.OrderedDict: order through changes, equality, repr, popitem from both ends.
from collections import OrderedDict


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


d = OrderedDict()
for word in "the order in which these words come stays as it was".split():
    d[word] = len(word)
print(list(d.items()))
d["in"] = 0
print("changed", list(d)[2], d["in"])
del d["order"]
d["order"] = 9
print("taken out and put back", list(d)[-1], len(d))
print(list(d.keys())[:3], list(d.values())[:3], "was" in d, "now" in d)
print(d.pop("the"), list(d)[0], d.get("the"), d.get("the", 5), d.setdefault("new", 1), d.setdefault("new", 2))
print(d.popitem(), d.popitem())
attempt("pop nothing", lambda: d.pop("nothing"))
attempt("item nothing", lambda: d["nothing"])
print(OrderedDict([(1, 2), (3, 4)]), OrderedDict(), OrderedDict(a=1), OrderedDict({"x": 1}))
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2)]) == {1: 2}, {1: 2} == OrderedDict([(1, 2)]))
print(isinstance(d, dict), type(d).__name__, type(d.copy()).__name__, OrderedDict.fromkeys("abc"))
e = d.copy()
e["more"] = 1
print(len(e) - len(d), list(e)[-1])
d.update([("z", 1), ("y", 2)])
d.update(x=3)
print(list(d)[-3:])
d.clear()
print(d, len(d), bool(d))
attempt("popitem of nothing", d.popitem)
attempt("popitem last", lambda: OrderedDict([(1, 2), (3, 4)]).popitem(True))
attempt("move_to_end", lambda: OrderedDict([(1, 2)]).move_to_end(1))
attempt("reversed", lambda: list(reversed(OrderedDict([(1, 2), (3, 4)]))))
attempt("unhashable", lambda: OrderedDict([([], 1)]))
attempt("odd pairs", lambda: OrderedDict([(1, 2, 3)]))
attempt("or", lambda: OrderedDict(a=1) | OrderedDict(b=2))
big = OrderedDict((i * 7 % 101, i) for i in range(100))
for key in list(big)[::2]:
    del big[key]
print(len(big), list(big)[:6], list(big)[-3:])
for i in range(50):
    big[-i] = i
print(len(big), list(big)[-4:], big[-49])
nested = OrderedDict([("a", OrderedDict([("b", [1])]))])
print(nested, nested["a"]["b"], repr(nested) == str(nested))
print([k for k in big if k < -45], sum(v for v in big.values()), max(big), min(big))


class Counted(OrderedDict):
    writes = 0

    def __setitem__(self, key, value):
        Counted.writes += 1
        super().__setitem__(key, value)


c = Counted()
c["a"] = 1
c["b"] = 2
print(list(c.items()), Counted.writes, isinstance(c, OrderedDict))
