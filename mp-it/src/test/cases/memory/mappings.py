# Bytes that operations on dicts take, and calls with stars.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
table, other, empty, keys = {"a": 1, "b": 2, "c": 3}, {"c": 5, "d": 6}, {}, ["a", "b", "c"]
def put(v, k, x): v[k] = x
def cut(v, k): del v[k]
def show(**kw): return None
def kwonly(*, a=1, b=2): return None
def many(*args, **kw): return None
def loop(v):
    for k in v: pass
def loop_items(v):
    for k, x in v.items(): pass
def loop_values(v):
    for k in v.values(): pass
def ior(a, b): a |= b
measure(
    "{}", "{1: 2}", "{1: 2, 3: 4}", "{1: 1, 2: 2, 3: 3}", "{1: 1, 2: 2, 3: 3, 4: 4, 5: 5}",
    "{'a': 1, 2: 'b'}", "dict()", "dict(a=1)", "dict(a=1, b=2, c=3)", "dict(table)", "dict(table, z=1)",
    "dict([(1, 2), (3, 4)])", "dict(zip(keys, keys))", "dict({})", "table.copy()", "empty.copy()",
    "{k: k for k in keys}", "{i: i for i in range(10)}", "{i: i for i in range(30)}", "dict.fromkeys(keys)",
    "dict.fromkeys(range(10), 1)", "dict.fromkeys('abc')", "table | other", "table.keys()",
    "table.values()", "table.items()", "iter(table)", "iter(table.keys())", "iter(table.items())",
    "list(table)", "list(table.items())", "list(table.values())", "list(table.keys())", "sorted(table)",
    "tuple(table)", "table['a']", "table.get('a')", "table.get('zz')", "table.get('zz', 5)", "'a' in table",
    "len(table)", "table == other", "table == dict(table)", "str(table)", "bool(table)", "max(table)",
    "next(iter(table.items()))", "loop(table)", "loop_items(table)", "loop_values(table)",
    "str(table.keys())", "'a' in table.keys()", "table.keys() == other.keys()", "len(table.items())",
    "[k for k in table]", "{v: k for k, v in table.items()}", "sum(table.values())", "min(table.items())")
measure(
    "put(table, 'a', 2)", "put(table, 'd', 2)", "put(table, 'e', 2)", "put(table, 'f', 2)",
    "put(table, 7, 2)", "cut(table, 7)", "table.pop('a')", "table.pop('zz', None)", "table.popitem()",
    "table.update(other)", "table.update({'h': 1, 'i': 2})", "table.update(j=1)",
    "table.update([('k', 1)])", "table.update({})", "table.update(a=1, b=2)", "table.clear()",
    "put(table, 'a', 1)", "table.clear()", "ior(table, other)", "put({}, 1, 2)", "put({}, 'a', 2)")
measure(
    "show()", "show(a=1)", "show(a=1, b=2)", "show(**other)", "show(**other, z=1)", "kwonly()",
    "kwonly(a=1)", "kwonly(**{'a': 1})", "many()", "many(1)", "many(1, 2, 3)", "many(1, a=2)",
    "many(*keys)", "many(*keys, **other)", "many(*(1, 2))", "many(*range(5))", "many(*[])", "many(**{})",
    "many(1, *keys, a=2)", "max(*keys)", "many(*keys, *keys)", "many(*'ab')",
    "many(1, 2, 3, 4, 5, a=1, b=2, c=3)", "print(end='')", "print('', end='')", "print(*[], end='')",
    "print('', '', sep='', end='')")
for n in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 18, 23, 24, 30, 50, 100):
    d, s, r, q = {i: i for i in range(n)}, set(range(n)), range(n), ["k%d" % i for i in range(n)]
    f = frozenset(r)
    measure(
        "dict(d)", "d.copy()", "{k: k for k in r}", "dict(zip(r, r))", "dict.fromkeys(r)", "d | d",
        "list(d)", "list(d.items())", "d.update(d)", "put(d, 'x', 1)", "put(d, 'y', 1)", "d.pop('x')",
        "many(*r)", "{k: 1 for k in q}", "d.update(zip(q, q))", "sorted(s, key=str)")
