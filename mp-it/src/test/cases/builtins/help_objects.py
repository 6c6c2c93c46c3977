# help() and dir() of objects: members in the order of their declaration
import array, collections, hashlib, io, micropython, re
from string.templatelib import Interpolation


def g():
    yield 1
    return 2


class C:
    pass


objects = [
    io.StringIO("a"), io.BytesIO(b"a"), io.BufferedWriter(io.BytesIO(), 4), re.compile("a"), re.match("a", "a"),
    collections.deque((), 3), collections.OrderedDict(), collections.namedtuple("A", "b c")(1, 2),
    array.array("b"), micropython.RingIO(3), hashlib.sha256(), g(), iter([]), iter({}), iter(range(2)),
    iter("a"), enumerate([]), zip(), map(len, []), filter(None, []), reversed([1]), {}.keys(),
    t"a{1}", t"a{1}".interpolations[0], ValueError(1), OSError(1), StopIteration(2), len, [].append, print,
    type, C, C(), Ellipsis, None, NotImplemented, memoryview(b"a"), property(), slice, 1j, 1.5, True, b"",
    frozenset(), g, g.__globals__["g"], io.IOBase, super, object(), staticmethod(len), classmethod(len),
    compile("1", "", "eval"), bytearray(), iter(b""),
]
for o in objects:
    print("====", type(o))
    print(sorted(dir(o)))
    help(o if " at " not in str(o) and " " not in repr(o) else type(o))

i = g()
print(i.__next__())
try:
    i.__next__()
except StopIteration as e:
    print(repr(e))
print(hasattr(type(i), "__next__"), list(map(g().__class__.send, [g()], [None])))
