# dict(), update and | with mappings, pairs, keywords and things that are neither.
class Keys:
    def keys(self): return ["a", "b"]
    def __getitem__(self, key): return key.upper()
class NoItems:
    def keys(self): return ["a"]
class Sub(dict): pass
from collections import OrderedDict
sources = ("", "{}", "{1: 2}", "[(1, 2)]", "((1, 2), (3, 4))", "[[1, 2]]", "['ab', 'cd']", "zip('ab', [1, 2])", "{(1, 2): 3}", "{(1, 2), (3, 4)} and [(1, 2)]", "a=1", "{1: 2}, a=3", "[(1, 2)], a=3, b=4", "{'a': 1}, a=2", "**{'a': 1, 'b': 2}", "Sub(a=1)", "OrderedDict([(1, 2)])", "Keys()", "{}.items()", "{1: 2}.items()", "((i, i * i) for i in range(3))", "enumerate('ab')", "iter([(1, 2)])", "[]", "''", "()", "5", "None", "[1]", "[(1,)]", "[(1, 2, 3)]", "'ab'", "['abc']", "[None]", "NoItems()", "{1: 2}, {3: 4}", "[([], 1)]", "[(1, 2), (1, 3)]", "[(1, 2), (True, 3), (1.0, 4)]", "dict", "range(2)", "b''", "[b'ab']")
def show(d): return type(d).__name__, sorted(d.items(), key=lambda kv: str(kv[0]))
for source in sources:
    row = []
    for kind in ("dict", "Sub", "OrderedDict"):
        try: row.append(show(eval("%s(%s)" % (kind, source))))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    d = {"a": 0, "z": 26}
    try:
        answer = eval("d.update(%s)" % source)
        row.append((answer, show(d)[1]))
    except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(source, *row)
for right in ("{1: 9, 3: 4}", "{}", "Sub(a=1)", "OrderedDict(b=2)", "[(1, 2)]", "None", "5", "{1}", "'ab'", "Keys()"):
    row = []
    for left in ("{1: 2}", "OrderedDict([(1, 2)])", "Sub({1: 2})"):
        for op in ("%s | %s", "%s.__or__(%s)"):
            try: row.append(show(eval(op % (left, right))))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    space = {"d": {1: 2}, "Sub": Sub, "OrderedDict": OrderedDict, "Keys": Keys}
    try: exec("e = d\nd |= %s\nsame = d is e" % right, space); row.append((show(space["d"]), space["same"]))
    except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(right, *row)
d = {"a": 1}
d.update(d); d.update(a=2, b=3); d.update({}, c=4); print(show(d))
d.update([("a", 5)], a=6); print(show(d), d == dict(d), dict(d) is d)
