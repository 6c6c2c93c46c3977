# Bytes that operations on lists, tuples and ranges take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
items, pair, one, big = [3, 1, 2], (1, 2), 1, list(range(50))
def put(v, i, x): v[i] = x
def cut(v, i): del v[i]
def slice_put(v, x): v[1:3] = x
def slice_cut(v): del v[1:3]
def add(v, x): v += x
def mul(v, x): v *= x
def unpack(v): a, *b = v
def swap(v): a, b, c = v
measure(
    "[]", "[1]", "[1, 2, 3, 4]", "[1, 2, 3, 4, 5]", "list()", "list(items)", "list(pair)", "list(big)",
    "list('abcdef')", "list({1: 2})", "list(range(5))", "list(range(20))", "list(x for x in items)",
    "list(iter(items))", "list(map(str, items))", "list(zip(items, items))", "items + items", "items + [1]",
    "items + []", "big + big", "items * 0", "items * 1", "items * 3", "3 * items", "items[:]", "items[1:]",
    "items[5:]", "items[::2]", "items[::-1]", "big[10:20]", "big[::3]", "items.copy()", "big.copy()",
    "[x for x in items]", "[x for x in big]", "[x * 2 for x in items if x]", "[0] * 100",
    "[[] for _ in range(3)]", "[None] * 5", "items == items", "items < [1]", "items == [3, 1, 2]",
    "len(items)", "items[0]", "items[-1]", "1 in items", "items.index(2)", "items.count(1)", "iter(items)",
    "sorted(items)", "sorted(items, reverse=True)", "sorted(items, key=lambda v: -v)", "sorted(big)",
    "sorted(pair)", "sorted('hello')", "reversed(items)", "list(reversed(items))", "sum(items)",
    "max(items)", "min(items, key=lambda v: -v)", "any(items)", "all(items)", "enumerate(items)",
    "list(enumerate(items))", "zip(items, items)", "items.append", "str(items)", "bool(items)",
    "hash(pair)", "unpack(items)", "unpack(pair)", "swap(items)", "[i for i in range(3) for j in range(2)]",
    "any(x > 1 for x in items)", "all([x for x in items])", "[x for x in items][0]", "items is items",
    "list(b'abc')")
measure(
    "items.append(4)", "items.append(5)", "items.append(6)", "items.pop()", "items.pop(0)",
    "items.insert(0, 3)", "items.insert(1, 9)", "items.remove(9)", "items.reverse()", "items.sort()",
    "items.sort(reverse=True)", "items.sort(key=lambda v: v)", "items.extend([1, 2])",
    "items.extend((1, 2))", "items.extend(range(3))", "items.extend(x for x in pair)", "items.extend([])",
    "put(items, 0, 1)", "slice_put(items, [1, 2])", "slice_put(items, [1, 2, 3, 4, 5, 6, 7])",
    "slice_put(items, [])", "slice_put(items, (1, 2))", "slice_cut(items)", "cut(items, 0)",
    "cut(items, -1)", "add(items, [1])", "add(items, (2,))", "mul([1, 2], 3)", "add([1, 2], [3])",
    "items.clear()", "items.append(1)", "items.extend(big)", "items.clear()", "items.append(1)",
    "add((1, 2), (3,))", "mul((1, 2), 3)")
measure(
    "()", "(one,)", "(one, one)", "(one, one, one)", "tuple()", "tuple(pair)", "tuple(items)", "tuple(big)",
    "tuple('abcde')", "tuple(range(5))", "tuple(range(20))", "tuple(x for x in big)", "tuple(iter(pair))",
    "pair + pair", "pair + ()", "() + pair", "pair * 0", "pair * 1", "pair * 5", "pair[:1]", "pair[:]",
    "pair[1:]", "pair[2:]", "pair == pair", "pair < (1, 3)", "hash(pair)", "1 in pair", "pair.index(2)",
    "pair.count(1)", "iter(pair)", "sorted(pair)", "reversed(pair)", "str(pair)", "tuple(reversed(pair))",
    "len(pair)", "tuple(map(str, pair))", "tuple([1])", "tuple([1, 2, 3, 4, 5])", "(1, 2, 3)",
    "tuple(zip(pair, pair))", "max(pair)", "pair[0]", "divmod(7, 2)", "tuple({1: 2, 3: 4})",
    "tuple(x for x in ())", "tuple(b'abc')")
measure(
    "range(5)", "range(1, 5)", "range(1, 5, 2)", "iter(range(5))", "len(range(5))", "range(5)[1]",
    "range(5)[1:3]", "range(5)[::2]", "list(range(3))", "3 in range(5)", "range(3) == range(3)",
    "reversed(range(3))", "range(5).start", "str(range(3))", "range(1 << 29)", "sum(range(10))",
    "max(range(5))", "list(reversed(range(3)))", "bool(range(0))", "range(10)[-3:]")
for n in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 17, 20, 31, 32, 33, 100):
    l, t, g = list(range(n)), tuple(range(n)), range(n)
    measure(
        "list(l)", "list(t)", "list(g)", "tuple(l)", "tuple(g)", "[x for x in l]", "list(x for x in l)",
        "tuple(x for x in l)", "l + l", "t + t", "l * 2", "t * 2", "l[:]", "t[:]", "l[1:]", "t[1:]",
        "l.copy()", "sorted(l)", "sorted(t)", "l.append(1)", "l.append(2)", "l.extend(t)", "l.extend(l)",
        "l.insert(0, 1)", "l.pop()", "l.sort()", "list(map(None.__class__ and abs, l))",
        "list(reversed(t))", "max(l, default=0)", "sum(l)", "list(zip(l, t))", "list(enumerate(t))",
        "list(filter(None, l))")
