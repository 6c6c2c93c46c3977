# Methods taken from a builtin type check the type of what they are called with, to the letter.
from array import array
from collections import OrderedDict, deque, namedtuple
P = namedtuple("P", "x y")
for source in ("dict.keys({1: 2})", "dict.keys(OrderedDict(a=1))", "OrderedDict.keys(OrderedDict(a=1))", "OrderedDict.keys({})", "dict.get(OrderedDict(a=1), 'a')", "dict.get({'a': 1}, 'a')", "dict.copy(OrderedDict())", "dict.keys([])", "dict.keys()", "dict.__getitem__({1: 2}, 1)", "dict.__getitem__(OrderedDict(), 1)",
    "list.append([], 1)", "list.append((), 1)", "list.append(None, 1)", "list.append()", "list.append(5)", "list.sort([2, 1])", "list.pop('ab')", "tuple.count((1, 1), 1)", "tuple.count([1], 1)", "tuple.index((5,), 5)", "P(1, 1).count(1)", "P(3, 4).index(4)", "P.count(P(1, 1), 1)", "list.append(P(1, 2), 3)",
    "str.upper('a')", "str.upper(b'a')", "str.upper(1)", "str.join('-', 'ab')", "str.join('-')", "str.format('{}', 5)", "str.encode('a')", "bytes.upper(b'a')", "bytes.upper('a')", "bytes.decode(b'a')", "bytes.hex(b'a')", "bytes.hex(bytearray(b'a'))", "bytearray.append(bytearray(), 1)", "bytearray.append(b'', 1)", "bytearray.append(array('B'), 1)", "array.append(bytearray(), 1)", "array.append(array('i'), 1)",
    "set.add(set(), 1)", "set.add(frozenset(), 1)", "set.union({1}, {2})", "set.union(frozenset({1}), {2})", "frozenset.union(frozenset({1}), {2})", "frozenset.union({1}, {2})", "set.add([], 1)", "int.to_bytes(5, 1, 'big')", "int.to_bytes(True, 1, 'big')", "int.to_bytes('5', 1, 'big')", "int.from_bytes(b'a', 'big')", "float.hex(1.5)", "deque.append(deque((), 3), 1)", "deque.append([], 1)", "object.__init__(5)", "object.__new__(int)", "range.index(range(3), 1)",
    "list(map(str.upper, ['a', 'b']))", "list(map(str.upper, ['a', b'b']))", "list(map(str.strip, ' a b '.split('a')))", "list(filter(str.isdigit, 'a1'))", "sorted(['b', 'A'], key=str.lower)", "sorted(['b', 1], key=str.lower)", "max('ab', 'c', key=str.upper)", "[f('ab') for f in (str.upper, str.isalpha, len)]", "(lambda f: f([1], 2))(list.append)", "dict(map(str.split, ['a 1', 'b 2']))", "dict.fromkeys.__class__ is list.append.__class__", "getattr(str, 'upper')('q')", "{'f': str.lower}['f']('Q')"):
    try: print(source, "->", eval(source))
    except Exception as e: print(source, "->", type(e).__name__, e)
for source in ("dict.fromkeys(1.5)", "dict.fromkeys(None)", "dict.fromkeys(P(1, 2))", "dict.fromkeys(OrderedDict(b=1))", "dict.fromkeys(x for x in 5)"):
    try: print(source, "->", eval(source))
    except Exception as e: print(source, "->", type(e).__name__, e)
