# Assignments of several variables at once, in functions that run often.
def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

def back(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b - a, a
    return a, b

def convergents(terms):
    n0, n1, d0, d1 = 1, 0, 0, 1
    for term in terms:
        n0, n1 = n0 * term + n1, n0
        d0, d1 = d0 * term + d1, d0
        yield n0, d0

def turned(x, y):
    dx, dy = 1, 0
    for _ in range(5):
        x, y = x + dx, y + dy
        dx, dy = -dy, dx
    return x, y, dx, dy

def rotated(a, b, c):
    a, b, c = c, a, b
    a, b, c = b + c, a, b
    a, b = b, a
    c, a, b = a, c + "!", a
    return a, b, c

def same(a, b):
    a, a = b, a
    b, b = a + b, b
    a, b = a, b
    a, b = 1, a
    a, b = b, 2
    return a, b

def through(items):
    i, j = 0, len(items) - 1
    while i < j:
        items[i], items[j] = items[j], items[i]
        i, j = i + 1, j - 1
    i, items[i] = j, i
    items[0], i = i, items[0]
    return items, i, j


for _ in range(6):
    print(fibonacci(40), back(9), list(convergents([3, 7, 15, 1, 292])), list(convergents([1.5, 2, 10**20])))
    print(turned(0, 0), turned(0.5, 1), rotated("a", "b", "c"), same("a", "b"), through([1, 2, 3, 4]))
