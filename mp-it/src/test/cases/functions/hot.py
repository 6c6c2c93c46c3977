# Functions that run often: whatever an implementation does to them, they mean the same.
# Each is called a dozen times, so that it is cold first and hot later; the answers are compared.


def often(function, *args):
    answers = []
    for _ in range(12):
        try:
            answer = function(*args)
        except Exception as e:
            answer = (type(e).__name__, str(e))
        answers.append(answer)
    first = answers[0]
    print(first if all(a == first for a in answers) else answers)


def swap(a, b):
    a, b = b, a
    return a, b


def turn(a, b, c):
    a, b, c = c, a, b
    a, b, c = b, a, c
    return [a, b, c]


def swap_items(n):
    items = list(range(n))
    for i in range(n // 2):
        items[i], items[n - 1 - i] = items[n - 1 - i], items[i]
    items[0], i = i, items[0]
    return items, i


def chained(x):
    return [1 < x < 10, 1 < x <= x == x < 5, 0 == x or x != 0 != x, x < 3 > 2]


def chained_assignment(n):
    a = b = c = [0] * n
    a[0] = b[1] = c[2] = n
    d = e = n + 1
    return a, d, e


def augmented(n):
    items = [1, 2, 3]
    total = 0
    for i in range(3):
        items[i] += n
        items[i - 1] *= 2
        total += items[i]
    total -= 1
    return items, total


class Counter:
    def __init__(self, start=0):
        self.n = start
        self.parts = {}

    def add(self, k):
        self.n += k
        self.parts[k] = self.parts.get(k, 0) + 1
        return self

    def __lt__(self, other):
        return self.n < other

    def __bool__(self):
        return self.n > 2


def attributes(n):
    counter = Counter(n)
    for k in range(4):
        counter.add(k).add(k)
    counter.other = counter.n
    counter.n = counter.other = counter.n + 1
    return counter.n, counter.other, sorted(counter.parts.items()), counter < 20, not counter


def truths(values):
    seen = []
    for v in values:
        if v:
            seen.append(1)
        if not v:
            seen.append(0)
        seen.append(v and 2 or 3)
        seen.append(4 if v is None else 5)
        if v is not None:
            seen.append(6)
        while v is not None and v != 0:
            v = None
    return seen


def comparisons(values):
    out = []
    for a in values:
        row = ""
        for b in values:
            if a < b:
                row += "<"
            elif a == b:
                row += "="
            elif a >= b:
                row += ">"
            else:
                row += "?"
            if a != b and not a > b:
                row += "!"
        out.append(row)
    return out


def overflow(n):
    out = []
    for x in (0x3FFFFFFF, -0x40000000, 0x7FFFFFFF, 1 << 62):
        out.append((x + n, x - n, x * n, -x, x << n, x >> n, x // 3, x % 7, x & 255, x | n, x ^ n))
    return out


def early(n):
    for i in range(n):
        try:
            if i == 3:
                return "returned %d" % i
            continue
        finally:
            n = -1
    return n


def nested(log, n):
    log.clear()
    for i in range(n):
        try:
            for j in (1, 2, 3):
                try:
                    if j == 2:
                        break
                    log.append((i, j))
                finally:
                    log.append("f")
            else:
                log.append("no")
            if i == 2:
                raise ValueError(i)
        except ValueError as e:
            log.append(e.args)
            continue
        finally:
            log.append("F")
        log.append("end")
    return list(log)


def ended_by_break(n):
    while True:
        try:
            if n > 2:
                break
            n += 1
        except ValueError:
            pass
    total = 0
    for i in range(n):
        for k in (i, n):
            total += k
    return total


class Managed:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, kind, value, trace):
        self.log.append(kind and kind.__name__)
        return kind is KeyError


def managed(n):
    log = []
    for i in range(n):
        with Managed(log) as m:
            if i == 1:
                continue
            if i == 2:
                {}[i]
            if i == 4:
                return m.log
            log.append(i)
    return log


def count_to(n):
    i = 0
    while i < n:
        got = yield i
        i = got if got is not None else i + 1
    return "done"


def generators(n):
    out = [x for x in count_to(n)]
    total = 0
    for x in count_to(n):
        for y in count_to(x):
            total += x * y
    g = count_to(n)
    next(g)
    out.append(g.send(2))
    g.close()
    return out, total


def delegating(n):
    result = yield from count_to(n)
    yield result


def unbound(n):
    if n:
        x = n
    del n
    return x + x


def deleted(n):
    x = n
    try:
        del x
        return x
    except NameError:
        x = 1
    return x


def unbound_in_call(n):
    def side(v):
        log.append(v)
        return v

    log = []
    try:
        return side(1) + missing + side(2)
    except NameError as e:
        log.append(str(e))
    try:
        return side(3) * later * side(4)
    except NameError:
        log.append("later")
    later = n
    return log


def closures(n):
    def up():
        nonlocal n
        n += 1
        return n

    return [up() for _ in range(3)], n, (lambda k: k + n)(1)


def slices(text):
    items = list(text)
    items[1:3] = items[2:0:-1]
    del items[0]
    return text[1:], text[:-1], text[::-1], items, text[1:4:2]


def keywords(*args, sep="-", **more):
    return args, sep, sorted(more.items())


def many(n):
    return keywords(n, *range(n), sep=str(n), **{"a": n})


def shadow(n):
    def of(name):
        return globals().get(name, "nothing")

    out = [len("abc")]
    globals()["len"] = lambda x: "mine"
    out.append(len("abc"))
    del globals()["len"]
    out.append(len("abc"))
    out.append(of("len"))
    return out


def unpacking(pairs):
    total = 0
    for (a, b), *rest in pairs:
        total += a * b + len(rest)
    (x, y), z = (1, 2), 3
    return total, x, y, z


def walrus(values):
    return [y for v in values if (y := v * 2) > 4], y


def text_compare(words):
    return [w == "abc" or w in ("x", "y") for w in words], ["z" if w != "x" else w for w in words]


often(swap, 1, 2)
often(turn, 1, 2, 3)
often(swap_items, 5)
often(chained, 3)
often(chained, 12)
often(chained_assignment, 3)
often(augmented, 5)
often(attributes, 1)
often(truths, [0, 1, None, "", "a", (), 0.0, 2.5, Counter(1), Counter(9)])
often(comparisons, [0, 1, -1, 1.0, 0.5, float("nan"), True])
often(comparisons, ["a", "b", "a" + "b", "ab"])
often(overflow, 1)
often(overflow, 29)
often(overflow, 35)
often(early, 9)
often(early, 2)
often(nested, [], 4)
often(ended_by_break, 0)
often(managed, 6)
often(generators, 5)
often(lambda n: list(delegating(n)), 3)
often(unbound, 1)
often(unbound, 0)
often(deleted, 1)
often(unbound_in_call, 1)
often(closures, 1)
often(slices, "abcdef")
often(many, 3)
often(shadow, 1)
often(unpacking, [((1, 2), 3), ((4, 5), 6, 7)])
often(walrus, [1, 2, 3])
often(text_compare, ["abc", "x", "q"])
often(lambda: 1 // 0)
often(lambda: [][1])
often(lambda: {}["k"])
often(lambda: None.x)
often(lambda: None + 1)
often(lambda: -"a")
often(lambda a: a, 1, 2)


# A loop that changes the type of what it sees.
def total(values):
    n = 0
    for v in values:
        n = n + v
    return n


print(total([1, 2, 3]), total([1, 2.5, 3]), total([True, 1 << 40]))


# Code that never returns to its start becomes hot on its way.
n = 0
for i in range(300):
    if i % 3 == 0:
        continue
    n += i
    if i > 250:
        break
print(n, i)


# A class that changes while its methods are hot.
class Shape:
    def area(self):
        return 1


def area_twice(shape):
    return shape.area() + shape.area()


s = Shape()
for i in range(10):
    if i == 5:
        Shape.area = lambda self: 2
    if i == 8:
        s.area = lambda: 3
    print(area_twice(s), end=" ")
print()
