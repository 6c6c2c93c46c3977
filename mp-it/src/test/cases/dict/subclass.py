# Classes derived from dict and OrderedDict: methods, __missing__, overriding, printing.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from collections import OrderedDict
class D(dict):
    def total(self): return sum(self.values())
class Default(dict):
    def __missing__(self, key): return "missing %s" % key
class Loud(dict):
    def __setitem__(self, key, value): super().__setitem__(key, value * 2)
    def __getitem__(self, key): return "got %s" % key
    def __contains__(self, key): return True
    def __len__(self): return 55
    def __iter__(self): return iter(["own"])
    def __repr__(self): return "Loud"
class O(OrderedDict):
    def last(self): return list(self)[-1]
d, m, l, o = D(a=1, b=2), Default(a=1), Loud(), O([("z", 1), ("a", 2)])
check("""
sorted(d.items())
d.total()
type(d).__name__
d == {"a": 1, "b": 2}
{"a": 1, "b": 2} == d
len(d)
"a" in d
d["a"]
d["zz"]
d.get("zz", 9)
sorted(d)
sorted(d.keys())
d.pop("a")
d.setdefault("n", 5)
d.update(q=7), sorted(d.items())
type(d.copy()).__name__
dict(d) == d
bool(d), bool(D())
isinstance(d, dict), issubclass(D, dict)
{**d} == dict(d)
(lambda **kw: sorted(kw))(**d)
sorted(d | {"r": 1})
type(d | {}).__name__
"%(q)s" % d
"{q}".format(**d)
D([(1, 2)]), D({3: 4}), D(), D.fromkeys("a")
D(5)
str(D(a=1)), repr([D()])
setattr(d, "note", 1), d.note
hash(d)
m["a"]
m["zz"]
m.get("zz")
l["k"]
"anything" in l
len(l)
list(l)
repr(l)
l.get("k")
list(l.keys())
o
list(o), o.last(), o.popitem(), o
o == {"z": 1}
o.update(b=3), list(o.items())
""")
d["new"] = 1; del d["new"]; print(sorted(d))
l["k"] = 5; print(dict.get(Loud(), "k"), sorted(l.items())) if False else print(list(l.items()))
d |= {"s": 9}; print(sorted(d.items()), type(d).__name__)
for key in D(x=1): print(key)
for key, value in D(x=1).items(): print(key, value)
del d["s"]; print("s" in d)
