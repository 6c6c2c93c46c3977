# get, setdefault, pop, popitem, clear, copy, fromkeys and item access with all arguments.
def after(method, *args, **kw):
    d = {"a": 1, "b": None, 3: [0]}
    try: answer = getattr(d, method)(*args, **kw)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return answer, len(d), sorted(map(str, d))
for args in (("a",), ("b",), ("c",), ("c", 5), ("b", 5), (3,), (3.0,), (None,), ([],), ({},), (), ("a", 1, 2)):
    print(args, "get", after("get", *args), "pop", after("pop", *args), "setdefault", after("setdefault", *args))
for args in ((), (1,)): print(args, [after(name, *args) for name in ("clear", "copy", "keys", "values", "items")][:2], len(after("keys", *args)))
for source in ("dict.fromkeys('ab')", "dict.fromkeys([1, 2], 0)", "dict.fromkeys(())", "dict.fromkeys({1: 2})", "dict.fromkeys(range(2), [])[0]", "dict.fromkeys(x for x in 'a')", "dict.fromkeys(5)", "dict.fromkeys()", "dict.fromkeys([[]])", "dict.fromkeys('a', 1, 2)", "{}.fromkeys('a', 'v')", "dict.fromkeys('aab', 7)"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
for key in ("a", "c", 3, True, 3.0, None, (), [], {}, {1}, frozenset(), b"a", 1.5, 2 ** 40, float("nan"), slice, ...):
    row = []
    for source in ("d[k]", "k in d", "d.__getitem__(k)", "d.get(k, 'none')"):
        try: row.append(eval(source, {"d": {"a": 1, 3: 2, None: 3, (): 4, b"a": 5, 2 ** 40: 6}, "k": key}))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(repr(key), row)
for source in ("d[[]] = 1", "d['x'] = 1", "d['x'] += 1", "d['y'] += 1", "del d['x']", "del d['x']", "del d[[]]", "d[1:2] = 3", "d[None] = d", "del d[None]", "d.a = 1", "del d.a", "d['p'], d['q'] = 1, 2", "d.setdefault('l', []).append(1)", "d.setdefault('l', []).append(2)"):
    d = globals().get("d") or {"a": 1}
    try: exec(source); print(source, sorted(d.items(), key=str))
    except Exception as e: print(source, type(e).__name__, e)
d = {i: i * i for i in range(5)}
out = []
while d: out.append(d.popitem())
print(sorted(out), d)
for source in ("d.popitem()", "d.popitem(1)", "d.pop()", "d.pop(1)", "d.pop(1, None)", "{}.clear()", "dict.get({1: 2}, 1)", "dict.get([], 1)", "dict.keys()", "{}.foo", "{}()", "len({1: 2, 3: 4})", "not {}", "bool({0: 0})", "-{}", "{} + {}", "{} < {}", "{} == {}", "{1: 2} == {1: 2.0}", "{1: 2} != {2: 1}", "{1: [2]} == {1: [2]}", "{} == []", "hash({})", "{{}: 1}", "{1: 2, 1: 3}", "{1: 'a', True: 'b', 1.0: 'c'}", "{**{1: 2}, **{1: 3}}", "{**{'a': 1}, 'a': 2}", "{**[1]}", "dict(**{'a': 1})", "dict(**{1: 1})"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
