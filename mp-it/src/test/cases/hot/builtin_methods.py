# Methods of builtin types in compiled code, on objects of all kinds.

def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return (type(e).__name__, e.args)


class Own(list):
    def append(self, item):
        print("own append", item)

    def pop(self):
        return "own pop"


class Inherits(list):
    pass


class OwnDict(dict):
    def get(self, key, fallback=None):
        return ("own get", key, fallback)


class Key:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return "Key"

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return isinstance(other, Key) or other == self.number


class Like:
    def append(self, *args):
        return ("append", args)

    def pop(self, *args):
        return ("pop", args)

    def get(self, *args):
        return ("get", args)

    def add(self, *args):
        return ("add", args)


def warm(function, *args):
    for i in range(1500):
        result = function(*args)
    return result


def grow(to, item):
    return to.append(item)


def shrink(of):
    return of.pop()


def get(of, key):
    return of.get(key)


def get_or(of, key, fallback):
    return of.get(key, fallback)


def add(to, item):
    return to.add(item)


def both(to, n):
    for i in range(n):
        to.append(i)
        to.append(-i)
        to.pop()
    return len(to)


items = []
print(warm(grow, items, 5), len(items), items[-1])
print([warm(shrink, items) for i in range(1)], len(items))
print(both([], 1000))
for to in ([], [1], Own([1]), Inherits([1]), Inherits(), Like(), bytearray(b"a"), (), None, {}, {1: 2}, "a", {1}):
    print(attempt(grow, to, 7), attempt(grow, to, 8), end=" ")
    print(attempt(shrink, to), attempt(shrink, to), attempt(shrink, to), to if not isinstance(to, Like) else "")

table = {"a": 1, 2: "b", "long key %d" % 5: 3, None: 4, (1, 2): 5, 2.5: 6}
print(warm(get, table, "a"), warm(get_or, table, 2, 0), warm(get_or, table, 3, "none"))
keys = ["a", "b", 2, 3, True, False, 1, 0, None, 2.5, 2.0, (1, 2), [], {}, "long key 5", "long key %d" % 5, Key(2), Key(77), 1 << 70]
for of in (table, {}, {"a": 1}, {1: 2}, {True: "true", 0: "zero"}, {Key(2): "k", 5: 6}, OwnDict(a=1), Like(), [], None):
    for key in keys:
        print(attempt(get, of, key) if not isinstance(of, Like) else "like", attempt(get_or, of, key, "?") if not isinstance(of, Like) else "")
print(get(Like(), 1), get_or(Like(), 1, 2))

seen = set()
print(warm(add, seen, 5), seen)
for item in keys:
    if not isinstance(item, Key):
        print(attempt(add, seen, item), len(seen))
for to in (frozenset([1]), Like(), [], {}, None):
    print(attempt(add, to, 1))


def fill(n):
    s = set()
    d = {}
    for i in range(n):
        s.add(i & 31)
        s.add("k" + str(i & 15))
        d[i & 31] = i
        d["k" + str(i & 15)] = i
        if i & 7 == 7:
            s.discard(i & 31)
            d.pop(i & 31)
            d.pop("k7", None)
    return len(s), len(d), sorted(x for x in s if isinstance(x, int)), sorted(x for x in d if isinstance(x, str))


print(fill(2000))


# Unbound methods, and methods that were taken before.
def unbound(a, b):
    list.append(a, b)
    return dict.get({1: 2}, 1), a[-1]


print(warm(unbound, [], 4))
print(attempt(unbound, (), 4), attempt(unbound, {}, 4))


def taken(n):
    a = []
    append = a.append
    for i in range(n):
        append(i)
    return len(a)


print(taken(3000))


# Wrong numbers of arguments.
def wrong():
    for f in (
        lambda: [].append(),
        lambda: [].append(1, 2),
        lambda: [1].pop(0, 1),
        lambda: [1, 2].pop(0),
        lambda: [1, 2].pop(5),
        lambda: {}.get(),
        lambda: {}.get(1, 2, 3),
        lambda: set().add(),
        lambda: set().add([]),
        lambda: [].append(x=1),
    ):
        print(attempt(f))


for i in range(3):
    wrong()


# Arguments are evaluated after the method has been looked up.
def order(x):
    return x.append(change())


def change():
    global target
    target = None
    return 5


for i in range(1200):
    target = []
    keep = target
    order(target)
print(keep)
