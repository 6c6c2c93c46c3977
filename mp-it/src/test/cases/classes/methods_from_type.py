# A builtin method taken from its type insists on just that type, and is a new object each time.
from collections import OrderedDict, deque, namedtuple

Pair = namedtuple("Pair", "x y")


class Derived(list):
    pass


def show(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


show(lambda: Pair.index(Pair(1, 2), 2))
show(lambda: Pair.index((1, 2), 2))
show(lambda: tuple.index(Pair(1, 2), 2))
show(lambda: tuple.index((1, 2), 2))
show(lambda: dict.get(OrderedDict(a=1), "a"))
show(lambda: OrderedDict.get({"a": 1}, "a"))
show(lambda: OrderedDict.get(OrderedDict(a=1), "a"))
show(lambda: list.append(Derived(), 1))
show(lambda: str.upper("a"))
show(lambda: str.upper(b"a"))
show(lambda: bytes.upper(bytearray(b"a")))
show(lambda: int.to_bytes(True, 1, "big"))
show(lambda: frozenset.union({1}, {2}))
show(lambda: str.upper())
show(lambda: deque.append(deque((), 1), 2))
show(lambda: dict.fromkeys("ab"))
show(lambda: OrderedDict.fromkeys("a"))
show(lambda: bytes.fromhex("00ff"))

print(list.append is list.append, list.append == list.append)
print(list.append, type(list.append) is type(lambda: 0), callable(list.append))
show(lambda: list.append.__name__)

append = list.append
items = []
append(items, 1)
show(lambda: append((), 1))
show(lambda: append(*[items, 2]))
print(items, sorted(["b", "A"], key=str.lower), list(map(str.strip, [" a ", "b "])))


class Holder:
    through_type = list.append
    of_list = items.append


show(lambda: Holder.through_type(items, 3))
show(lambda: Holder().through_type(4))
show(lambda: Holder().of_list(5))
print(items)
