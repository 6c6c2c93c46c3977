# Calls between functions that run often: who is called changes, and exceptions pass through them.
class Vector:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __iadd__(self, other):
        self.x += other.x
        return self

    def __call__(self, k, plus=1):
        return self.x * k + plus

    def __eq__(self, other):
        return self.x == other.x

    def length(self):
        return self.x * self.x + self.y * self.y


class Other:
    def __radd__(self, left):
        return "radd %s" % left.x

    def length(self):
        return -1


class Late(Vector):
    def length(self):
        return super().length() + 0.5


def times(n, f, *args):
    result = None
    for _ in range(n):
        result = f(*args)
    return result


def operators(n):
    v = Vector(1, 2)
    for i in range(n):
        v = v + Vector(i)
        v += Vector(1)
        w = v * 2
    return v.x, v.y, w.x, w == v, v == v


print("operators", operators(50))


def falls_back(values):
    out = []
    for v in values:
        try:
            out.append(Vector(1) + v)
        except TypeError as e:
            out.append(str(e))
    return [x.x if isinstance(x, Vector) else x for x in out]


print("falls back", falls_back([Vector(2)] * 20 + [Other(), 1, Vector(3), "s", Other()])[-6:])


def polymorphic(shapes):
    total = 0
    for s in shapes:
        total += s.length()
    return total


print("polymorphic", polymorphic([Vector(1, 1), Other(), Late(2, 2)] * 30))


def instances(n):
    v = Vector(3)
    return [v(i) for i in range(n)][-1], [v(i, plus=2) for i in range(n)][-1], [v(i, 5) for i in range(n)][-1]


print("instances", instances(30))


def outer(n):
    def inner(k, step=1):
        nonlocal n
        n += step
        return n + k

    return inner


def closures(n):
    made = [outer(i) for i in range(5)]
    total = 0
    for i in range(n):
        for f in made:
            total += f(i) + f(i, 2)
    return total


print("closures", closures(20))


def raises(n):
    if n == 0:
        raise ValueError("bottom")
    return raises(n - 1) + 1


def catches(n, depth):
    caught = 0
    for i in range(n):
        try:
            raises(depth)
        except ValueError as e:
            caught += len(e.args)
        finally:
            caught += 100
    return caught


print("catches", catches(20, 0), catches(20, 1), catches(20, 30))


def passes(n):
    local = [n, "kept"]
    number = n * 3
    result = catches(2, n)
    return local, number, result


print("passes", times(20, passes, 5))


def between(n):
    def gen():
        for i in range(n):
            yield i
        raises(3)

    got = []
    half = 0.5
    try:
        for x in gen():
            half += x
            got.append(x)
    except ValueError as e:
        got.append(str(e))
    return got, half


print("between", times(20, between, 4))


def deep(n):
    return 0 if n == 0 else deep(n - 1) + 1


def too_deep(n):
    return too_deep(n + 1)


def limit():
    try:
        too_deep(0)
    except RuntimeError as e:
        return str(e)


print("deep", deep(10), deep(40), times(20, limit), deep(41))


class Bad:
    def __init__(self, result):
        return result


def bad(values):
    out = []
    for v in values:
        try:
            out.append(type(Bad(v)).__name__)
        except TypeError as e:
            out.append(str(e))
    return out


print("bad", bad([None] * 20 + [1, None])[-3:])


def swaps(n):
    global helper
    seen = []
    for i in range(n):
        if i == n // 2:
            helper = lambda x: "second %d" % x
        seen.append(helper(i))
    return seen[0], seen[-1]


def helper(x):
    return "first %d" % x


print("swaps", swaps(40))


def counts(n):
    wrong = 0
    for i in range(n):
        for call in (lambda: deep(), lambda: deep(1, 2), lambda: Vector(), lambda: Vector(1, 2, 3), lambda: outer(1)(1, 2, 3)):
            try:
                call()
            except TypeError:
                wrong += 1
    return wrong


print("counts", counts(10))


class Growing:
    def __init__(self, n):
        for name in "abcdefghij"[:n]:
            setattr(self, name, n)
        self.last = n
        self.a = 0
        del self.a
        self.a = 1


print("growing", [sorted(Growing(n).__dict__.items())[:2] for n in (1, 3, 10)] * 1, sum(Growing(i % 9).last for i in range(60)))


def texts(words):
    count = 0
    for w in words:
        if w == "if":
            count += 1
        elif w != "x" and w:
            count += 10
        elif not w:
            count += 100
    return count


print("texts", texts(["if", "x", "", "iff"[:2], "other", "x" * 1] * 20))


def unpacks(pairs):
    out = []
    for p in pairs:
        try:
            a, b = p
            out.append((b, a))
        except (ValueError, TypeError) as e:
            out.append(type(e).__name__)
    return out


print("unpacks", unpacks([(1, 2)] * 20 + [[3, 4], "ab", (1,), (1, 2, 3), 5, {7: 8, 9: 10}, iter([1, 2])])[-7:])


def same(v):
    return v


def int_again(n, v):
    k = 0
    for i in range(n):  # an operation on floats only meets ints that are known to be such
        v = same(v)
        k, v = v, k
        v -= v
    return k, v


print("int again", [int_again(n, 2.0) for n in (1, 2, 3, 50, 51)])
