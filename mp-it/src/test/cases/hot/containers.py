# Items, membership, slices and displays in compiled code.

def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return (type(e).__name__, e.args)


class Key:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return "Key"

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return isinstance(other, Key) or other == self.number


class Index:
    def __getitem__(self, key):
        return ("item", key if not isinstance(key, slice) else (key.start, key.stop, key.step))

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __contains__(self, item):
        return item == 2


class OwnDict(dict):
    def __getitem__(self, key):
        return ("own item", key)


def warm(function, *args):
    for i in range(1500):
        result = function(*args)
    return result


def load(of, key):
    return of[key]


def store(to, key, value):
    to[key] = value


def change(to, key):
    to[key] += 1
    return to[key]


def delete(of, key):
    del of[key]


def has(item, container):
    return item in container


def lacks(item, container):
    return item not in container


def choose(item, container):
    if item in container:
        return "in"
    return "out"


def part(of, start, stop):
    return of[start:stop]


def front(of, stop):
    return of[:stop]


def back(of, start):
    return of[start:]


def all_of(of):
    return of[:]


def steps(of, start, stop, step):
    return of[start:stop:step]


def put(to, start, stop, values):
    to[start:stop] = values
    return to


names = {"a": 1, "b": 2}
table = {"a": 1, 2: "b", "long key %d" % 5: 3, None: 4, (1, 2): 5, 2.5: 6, True: 7}
keys = ["a", "c", 2, 3, -1, True, False, 1, 0, None, 2.5, 2.0, (1, 2), [], "long key 5", "long key %d" % 5, Key(2), 1 << 70]
print(warm(load, names, "a"), warm(load, table, 2))
print(warm(store, names, "a", 5), warm(store, table, 2, 6), warm(change, table, 2))
containers = [names, table, {}, {"x": 1}, {1: 2}, {Key(2): "k", 5: 6}, OwnDict(a=1), Index(), [1, 2, 3], (1, 2, 3), "abc", "aé漢", b"abc", bytearray(b"abc"), range(3), {1, 2, "a"}, frozenset([1]), None, 5]
for of in containers:
    for key in keys:
        print(attempt(load, of, key))
for to in containers:
    for key in keys:
        print(attempt(store, to, key, 9), attempt(change, to, key))
    if not isinstance(to, (dict, Index, set, frozenset)):
        print(to)
for of in ({"a": 1, 2: 3}, [1, 2], (1,), Index(), "a"):
    print([attempt(delete, of, key) for key in ("a", 2, 0, None)])

print(warm(has, 2, [1, 2]), warm(lacks, "a", ("b",)), warm(choose, "a", names))
items = [1, 2, 5, "a", "é", "ab", "", "long key 5", "long key %d" % 5, True, False, None, 2.0, (1,), [], Key(2), 1 << 70, float("nan")]
for container in containers + [[], (), ["a", "long key %d" % 5, 7], (None, True, 2.5), [Key(1), 2], "", "x" * 5000 + "ab", {(1,)}]:
    for item in items:
        print(attempt(has, item, container), attempt(lacks, item, container), attempt(choose, item, container))

print(warm(part, [1, 2, 3, 4], 1, 3), warm(front, "hello", 2), warm(back, b"hello", 2), warm(all_of, (1, 2)))
for of in ([1, 2, 3, 4], (1, 2, 3, 4), "hello", "aé漢b", b"hello", bytearray(b"hello"), range(5), [], "", (), Index(), memoryview(b"abcde"), {}, None, 5):
    for start in (0, 1, -2, 9, -9, None, True, 1.5, "a", 1 << 70):
        r = attempt(part, of, start, 3)
        print(r if not isinstance(r, memoryview) else bytes(r), end=" ")
        r = attempt(front, of, start)
        print(r if not isinstance(r, memoryview) else bytes(r), end=" ")
        r = attempt(back, of, start)
        print(r if not isinstance(r, memoryview) else bytes(r))
for of in ([1, 2, 3, 4], (1, 2, 3), "hello", b"hello"):
    print(attempt(all_of, of), [attempt(steps, of, *s) for s in ((0, 3, 1), (None, None, 2), (None, None, -1), (0, 3, 0))])
print(warm(put, [1, 2, 3], 0, 1, [7]))
for to in ([1, 2, 3], bytearray(b"abc"), "abc", (1, 2), Index(), None):
    if not isinstance(to, Index):
        print(attempt(put, to, 1, 2, [8, 9]), attempt(put, to, None, 1, ()), attempt(put, to, 1, 2, 5), attempt(put, to, 1, 2, b"xyz"))
copied = [1, 2, 3]
whole = copied[:]
whole.append(4)
print(copied, whole, copied[1:] is copied)


def displays(i):
    return [], [i], [i, i + 0.5, "x"], {}, {i: 1}, {"a": i, "b": [i]}, {i, "x"}, (i,)


print(warm(displays, 4))


def fresh():
    a = []
    b = []
    a.append(1)
    c = {}
    d = {}
    c[1] = 2
    return a, b, c, d


print(warm(fresh))


def unhashable(x):
    return {x: 1}, {x}


print(warm(unhashable, 1), attempt(unhashable, []), attempt(unhashable, {}), attempt(unhashable, 2.5))


def many(n):
    lists = []
    for i in range(n):
        lists.append([i, str(i), {i: [i]}, i * 1.5])
        if len(lists) > 50:
            lists = lists[25:]
    total = 0
    for a, b, c, d in lists:
        total += a + int(b) + c[a][0] + d
    return len(lists), total


print(many(5000))


def guarded(of, keys):
    found = []
    for key in keys:
        n = 0
        try:
            n = 1
            value = of[key]
            n = 2
            found.append((value, n, key in of))
        except (KeyError, IndexError, TypeError) as e:
            found.append((type(e).__name__, n))
        finally:
            n += 10
    return found


print(warm(guarded, {1: 2, "a": 3}, (1, "a", 2, "b")))
print(guarded([5, 6], (0, 1, 2, -3, "a")))
print(guarded("hé", (0, 1, 2)))
