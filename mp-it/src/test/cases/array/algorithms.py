# array: sieve, sorting in place, prefix sums, a matrix and a histogram in typed arrays.
from array import array


def sieve(n):
    flags = array("B", [1]) * n if False else array("B", bytes([1]) * n)
    flags[0] = flags[1] = 0
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = 0
    return array("H", (i for i in range(n) if flags[i]))


primes = sieve(150)
print(len(primes), primes[0], primes[-1], list(primes[:10]), sum(primes))


def insertion(a):
    for i in range(1, len(a)):
        v, j = a[i], i
        while j and a[j - 1] > v:
            a[j] = a[j - 1]
            j -= 1
        a[j] = v
    return a


def quick(a, low=0, high=None):
    high = len(a) - 1 if high is None else high
    if low < high:
        pivot, i, j = a[(low + high) // 2], low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        quick(a, low, j)
        quick(a, i, high)
    return a


for code in "bhiqfd":
    values = [(i * 37 + 11) % 101 - 50 for i in range(14)]
    a, b = array(code, values), array(code, values)
    print(code, list(insertion(a)) == sorted(values), list(quick(b)) == sorted(values), list(a) == list(b), a[0], a[-1], max(a), min(b))
sums = array("i", [0])
for v in array("b", range(-10, 20)):
    sums.append(sums[-1] + v)
print(len(sums), sums[-1], sums[15], list(sums)[:5])


class Matrix:
    def __init__(self, rows, columns, values=None):
        self.rows, self.columns = rows, columns
        self.data = array("d", values or [0] * (rows * columns))

    def __getitem__(self, at):
        return self.data[at[0] * self.columns + at[1]]

    def __setitem__(self, at, value):
        self.data[at[0] * self.columns + at[1]] = value

    def __mul__(self, other):
        out = Matrix(self.rows, other.columns)
        for i in range(self.rows):
            for j in range(other.columns):
                out[i, j] = sum(self[i, k] * other[k, j] for k in range(self.columns))
        return out


m = Matrix(2, 3, [1, 2, 3, 4, 5, 6])
n = Matrix(3, 2, [1, 0, 0, 1, 1, 1])
print(list((m * n).data), list((n * m).data), (m * n)[1, 0])
counts = array("I", [0] * 26)
for c in "the quick brown fox jumps over the lazy dog":
    if c.isalpha():
        counts[ord(c) - 97] += 1
print(list(counts), sum(counts), min(counts))
window = memoryview(array("H", range(10)))
print(sum(window[2:5]), list(window[-3:]), len(window), bytes(window[:2]))
window[3] = 500
a = array("H", range(6))
v = memoryview(a)
v[1:3] = array("H", [70, 80])
print(a, a[1] == v[1], [x for x in v])
for wrong in (lambda: v.__setitem__(0, 70000) if hasattr(v, "__setitem__") else 0, lambda: array("B", [1]).append(-1), lambda: array("b", [200])):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
