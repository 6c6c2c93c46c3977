# Set methods with no, one and several arguments, add, remove, discard, pop, copy, clear.
def show(x): return "%s%s" % (type(x).__name__, sorted(x, key=str)) if isinstance(x, (set, frozenset)) else repr(x)
def after(method, *args, **kw):
    s = {1, 2, 3}
    try: answer = getattr(s, method)(*args, **kw)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return show(answer), show(s)
for name in ("union", "update", "intersection", "intersection_update", "difference", "difference_update", "symmetric_difference", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint"):
    print(name, [after(name, *args) for args in ((), ([2],), ([2], [3]), ([2, 3], (3,), {3}), (iter([1]),), ((x for x in [1, 9]),), ("ab",), ([[]],), ({1: 2},), (5,), ([1], 5))])
for name in ("add", "remove", "discard"):
    print(name, [after(name, *args) for args in ((), (1,), (9,), (1.0,), (True,), ("a",), ([],), ({1},), (frozenset(),), (1, 2), (None,))])
for name in ("pop", "clear", "copy"):
    print(name, after(name, 1), after(name) if name != "pop" else len(after(name)))
s = {5}
print(s.pop(), s)
for source in ("s.pop()", "s.remove(5)", "s.discard(5)", "s.add(5)", "s.add(5)", "set.add(s, 6)", "set.add([], 6)", "frozenset().add(1)", "frozenset().pop()", "frozenset().clear()", "frozenset({1}).copy()", "s[0]", "s.foo", "set([1], [2])", "set(5)", "set(None)", "set(iterable=[1])", "{[]}", "{{}}", "{*[1], *[2]} == {1, 2}", "hash(set())", "hash(frozenset({1, 2})) == hash(frozenset({2, 1}))", "{frozenset({1}): 'a'}[frozenset([1])]", "len({1, True, 1.0, '1', b'1', (1,), None})", "set('hello') == set('olleh')", "sorted(set('hello'))", "bool(set())", "not {0}", "1 in {1}, [1] in [[1]]", "[] in {1}", "{1} in {frozenset({1})}", "-{1}", "{1} + {2}", "{1} * 2", "{1} @ {1}", "repr(set())", "repr({1})", "repr(frozenset())", "repr(frozenset({1}))", "str({'a'})", "'%s' % {1}", "frozenset({1}) is frozenset({1})", "set() == {}", "set() == frozenset()", "{1} == [1]", "max({3, 1}), min({3, 1}), sum({1, 2}), sorted({2, 1})", "list(map(str, {1}))", "[*{7}], {**{}}, {x for x in 'aa'}", "isinstance({1}, frozenset), isinstance(frozenset(), set)"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
print(sorted(s))
