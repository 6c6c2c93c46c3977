# User containers: mapping, sequence, iterator and context manager in one program.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, ij):
        if isinstance(ij, tuple):
            i, j = ij
            return self.rows[i][j]
        return self.rows[ij]
    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v
    def __matmul__(self, o):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __neg__(self): return self * -1
    def __eq__(self, o): return self.rows == o.rows
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __repr__(self): return "M" + repr(self.rows)
m = Matrix([[1, 2], [3, 4]])
print("matrix:", m[0, 1], m[1], m @ m, m + m, 2 * m, m * 3, -m)
m[0, 0] = 10
m[1, 1] += 5
print("set:", m, m == Matrix([[10, 2], [3, 9]]), len(m), [sum(r) for r in m])


class Ring:
    def __init__(self, n):
        self.buf = [None] * n
        self.at = 0
    def push(self, x):
        self.buf[self.at % len(self.buf)] = x
        self.at += 1
    def __len__(self): return min(self.at, len(self.buf))
    def __iter__(self):
        for i in range(max(0, self.at - len(self.buf)), self.at):
            yield self.buf[i % len(self.buf)]
    def __contains__(self, x): return any(x == y for y in self)
    def __getitem__(self, i):
        if isinstance(i, slice): return list(self)[i]
        return list(self)[i]
r = Ring(3)
for x in "abcde": r.push(x)
print("ring:", list(r), len(r), "a" in r, "d" in r, r[0], r[-1], r[1:])


class Node:
    def __init__(self, k): self.k, self.l, self.r = k, None, None
class Tree:
    def __init__(self): self.root, self.n = None, 0
    def add(self, k):
        at = self.root
        if at is None:
            self.root = Node(k)
        while at:
            if k == at.k: return
            if k < at.k:
                if at.l is None:
                    at.l = Node(k)
                    break
                at = at.l
            else:
                if at.r is None:
                    at.r = Node(k)
                    break
                at = at.r
        self.n += 1
    def __len__(self): return self.n
    def __contains__(self, k):
        at = self.root
        while at and at.k != k: at = at.l if k < at.k else at.r
        return at is not None
    def __iter__(self):
        def walk(t):
            if t:
                yield from walk(t.l)
                yield t.k
                yield from walk(t.r)
        return walk(self.root)
t = Tree()
for k in (5, 2, 8, 1, 9, 2, 7): t.add(k)
print("tree:", list(t), len(t), 7 in t, 6 in t, max(t), sorted(t, reverse=True)[:2])
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
c = Countdown(3)
print("iterator:", next(c), list(c), list(c), next(c, "end"))
try:
    next(c)
except StopIteration as e:
    print("stop:", repr(e))
class Case:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __contains__(self, k): return k.lower() in self.d
m = Case()
m["Abc"] = 1
print("case:", m["aBC"], "ABC" in m, "x" in m)
m["abc"] += 1
print("augmented:", m["ABC"])
del m["ABC"]
try:
    m["abc"]
except KeyError as e:
    print("deleted:", repr(e))
class Vec:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.xs, o.xs)])
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __abs__(self): return sum(x * x for x in self.xs) ** 0.5
    def __bool__(self): return any(self.xs)
    def __repr__(self): return "Vec%r" % (self.xs,)
    def __eq__(self, o): return self.xs == o.xs
    def __hash__(self): return hash(self.xs)
print("vec:", sum([Vec(1, 2), Vec(3, 4)]), abs(Vec(3, 4)), bool(Vec(0, 0)), Vec(1) in {Vec(1): 0})
