# The operator @, and indexing by objects that a class makes of its own.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, other):
        if isinstance(other, Matrix):
            return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])
        if isinstance(other, (list, tuple)):
            return [sum(a * b for a, b in zip(r, other)) for r in self.rows]
        return NotImplemented

    def __rmatmul__(self, other):
        if isinstance(other, (list, tuple)):
            return [sum(a * b for a, b in zip(other, c)) for c in zip(*self.rows)]
        return "r" + str(other)

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
            return [r[j] for r in rows] if isinstance(i, slice) else rows[0][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __repr__(self):
        return "M%s" % self.rows


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a @ b, b @ a, a @ b @ a, a @ [1, 1], [1, 1] @ a, (1, 2) @ b, 5 @ a, None @ a, "s" @ a)
print(a @ b.rows[0], a @ (b @ [1, 2]), -1 @ a, b @ a.rows[1])
c = Matrix([[1, 1], [0, 1]])
kept = c
for _ in range(5):
    c @= c
print(c, c is kept)
x = [1, 2]
x @= a
print(x)
print(a[0], a[0, 1], a[:, 1], a[1, :], a[:, ::-1], a[1][0], a[-1, -1])
a[0, 0] = 9
a[1, 1] += 5
print(a)


def attempt(source):
    try:
        print(source, eval(source, {"a": a, "b": b, "Matrix": Matrix, "Key": Key}))
    except Exception as e:
        print(source, type(e).__name__, e)


class Key:
    def __getitem__(self, k):
        return k


for source in (
    "1 @ 2", "[1] @ [2]", "1.5 @ 2", "'a' @ 'b'", "None @ None", "a @ 5", "a @ None", "a @ 'xy'", "5 @ 5.5", "{} @ {}", "a @ a @ 1", "2 * a", "a * 2", "a + a", "2 ** 3 @ a", "-a", "1 + 2 @ a", "3 * 4 @ a", "3 @ a * 2", "(1, 1) @ a @ (1, 1)", "a @ [1, 1] @ a", "not [0, 0] @ b", "[1, 2] @ b == [2, 1]", "[1, 2] @ b in [[2, 1]]",
    "Key()[0]", "Key()[0, 1]", "Key()[0,]", "Key()[(0,)]", "Key()[()]", "Key()[(), ()]", "Key()[:]", "Key()[1:]", "Key()[:2]", "Key()[::3]", "Key()[1:2]", "Key()[1:2:3]", "Key()[::]", "Key()[1::3]", "Key()[:2:3]", "Key()[None:None]", "Key()['a':'b']", "Key()[1:2, 3]", "Key()[1, 2:3]", "Key()[:, :]", "Key()[1:2, 3:4, ::5]", "Key()[...]", "Key()[..., 1]", "Key()[[]]", "Key()[[1, 2]]", "Key()[{}]", "Key()[-1]", "Key()[not 1]", "Key()[1 if 1 else 2]", "Key()[1 and 2:3 or 4]", "Key()[(1, 2), 3]", "Key()[(1:2)]", "Key()[1:2:3:4]", "Key()[]", "Key()[*[1]]", "Key()[lambda: 1] is None", "Key()[1][0]", "Key()[Key()[2]]", "Key()[1 < 2]", "Key()[1:(2, 3)]", "Key()[x for x in []]", "Key()[[x for x in 'ab']]", "Key()['a' 'b']", "Key()[1.5]", "Key()[1j]", "Key()[b'k']", "Key()[True:False]", "Key()[1:2].start", "Key()[1:2].stop", "Key()[1:2].step", "Key()[1:9:2].indices(5)", "Key()[:].indices(3)", "Key()[::-1].indices(4)", "Key()[5:1:-2].indices(4)", "Key()[1:2] == Key()[1:2]", "hash(Key()[1:2]) is None", "repr(Key()[1:2])", "list(range(10))[Key()[2:8:3]]", "'abcdef'[Key()[1:3]]",
):  # fmt: skip
    attempt(source)
