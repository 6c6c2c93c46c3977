# append, insert, pop, remove, index, count, extend, reverse, copy, clear: all arguments.
def after(method, *args, **kw):
    x = [1, 2, 3, 2]
    try: answer = getattr(x, method)(*args, **kw)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return answer, x
for args in ((5,), (None,), ([1],), (), (1, 2)): print("append", args, after("append", *args))
for i in (-9, -5, -4, -1, 0, 1, 3, 4, 9, True): print("insert", i, after("insert", i, "x"))
print("insert", after("insert", 1), after("insert"), after("insert", 0, 1, 2))
for args in ((), (0,), (-1,), (3,), (-4,), (4,), (-5,), (True,), ("0",), (None,), (1.0,), (2 ** 70,), (0, 1)): print("pop", args, after("pop", *args))
for value in (1, 2, 2.0, True, "2", None, [], 9): print("remove", repr(value), after("remove", value), "count", after("count", value)[0], "index", after("index", value))
for args in ((2, 1), (2, 2), (2, -1), (2, 0, 1), (2, 1, 2), (2, -9, 9), (3, -2), (3, -1), (2, 2, 1), (1, True), (2, "a"), (2, None), (2, 0, None), (), (1, 2, 3, 4)): print("index", args, after("index", *args))
for value in ([7], (7, 8), "ab", b"a", {5: 6}, {9}, range(2), [], 5, None, [[1]]): print("extend", repr(value), after("extend", value))
print("extend", after("extend", iter([1])), after("extend", (x for x in [4])), after("extend", map(str, [1])), after("extend"), after("extend", [1], [2]))
for name in ("reverse", "copy", "clear"): print(name, after(name), after(name, 1))
print("keywords", after("append", object=1), after("pop", index=0), after("sort", key=lambda v: -v))
print([hasattr([], n) for n in ("append", "push", "__len__", "__getitem__", "__iter__", "__add__", "__class__", "__contains__")])
x = [1, 2]
x.append(x); print(len(x), x[2] is x, x[2][2][1])
x.pop(); x.extend(x[:2]); x.extend(x); print(x, x.index(2), x.count(1))
y = x.copy(); y.clear(); print(len(x), y, x == y)
for source in ("list.append([], 1)", "list.append(1, 2)", "list.append()", "list.sort([2, 1])", "list.pop((1,))", "[].pop()", "[].remove(1)", "[].index(1)", "[].reverse()", "[].foo", "[].append.foo", "[1].append(2)"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
