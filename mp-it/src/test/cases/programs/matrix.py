# Matrices: nested lists, operator methods, subscripts by tuple, exact elimination with integers.


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        self.height = len(self.rows)
        self.width = len(self.rows[0])
        if any(len(row) != self.width for row in self.rows):
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, height, width, function):
        return cls([[function(i, j) for j in range(width)] for i in range(height)])

    def __getitem__(self, index):
        if isinstance(index, tuple):
            i, j = index
            return self.rows[i][j]
        return self.rows[index]

    def __setitem__(self, index, value):
        i, j = index
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(x, y)] for x, y in self.paired(other))

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, factor):
        return Matrix([value * factor for value in row] for row in self.rows)

    def __rmul__(self, factor):
        return self * factor

    def __neg__(self):
        return self * -1

    def __matmul__(self, other):
        if self.width != other.height:
            raise ValueError("%dx%d @ %dx%d" % (self.height, self.width, other.height, other.width))
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, c)) for c in columns] for row in self.rows)

    def __pow__(self, exponent):
        result = Matrix.identity(self.height)
        square = self
        while exponent:
            if exponent & 1:
                result = result @ square
            square = square @ square
            exponent >>= 1
        return result

    def paired(self, other):
        if (self.height, self.width) != (other.height, other.width):
            raise ValueError("shapes differ")
        return zip(self.rows, other.rows)

    def transposed(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        """Bareiss' elimination: all divisions are exact."""
        m = [row[:] for row in self.rows]
        n = self.height
        sign, previous = 1, 1
        for k in range(n - 1):
            if m[k][k] == 0:
                for i in range(k + 1, n):
                    if m[i][k]:
                        m[k], m[i] = m[i], m[k]
                        sign = -sign
                        break
                else:
                    return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // previous
            previous = m[k][k]
        return sign * m[-1][-1]

    def __str__(self):
        cells = [[str(value) for value in row] for row in self.rows]
        width = max(len(cell) for row in cells for cell in row)
        return "\n".join("[" + " ".join("%*s" % (width, c) for c in row) + "]" for row in cells)


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a + b)
print(a - b)
print(a @ b)
print(2 * a * 3)
print(-a)
print("element", a[1, 0], a[0], a[-1, -1])
a[1, 0] = 7
print(a, a == Matrix([[1, 2], [7, 4]]), a == b, a != b)

rectangle = Matrix.build(2, 3, lambda i, j: 10 * i + j)
print(rectangle.transposed())
print(rectangle @ rectangle.transposed())

fibonacci = Matrix([[1, 1], [1, 0]])
for n in (1, 2, 10, 90, 200):
    print("fibonacci", n, (fibonacci**n)[0, 1])

print("det", a.determinant(), Matrix.identity(5).determinant(), Matrix([[5]]).determinant())
print("det with swap", Matrix([[0, 1, 2], [1, 0, 3], [4, -3, 8]]).determinant())
print("singular", Matrix([[1, 2, 3], [2, 4, 6], [1, 1, 1]]).determinant())
for n in range(2, 9):
    hilbert_like = Matrix.build(n, n, lambda i, j: (i + j + 1) ** 3 % 17 - 8)
    print("det", n, hilbert_like.determinant())

for action in (
    lambda: a @ Matrix([[1, 2, 3]]),
    lambda: a + rectangle,
    lambda: Matrix([[1], [2, 3]]),
    lambda: a[5, 0],
):
    try:
        print(action())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
