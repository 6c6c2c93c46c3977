def arithmetic(a, b, c):
    x = a + b * c - a / b // c % a ** b @ c
    y = a << 1 | b >> 2 ^ c & 3
    z = +a, -b, ~c, not a
    return x, y, z


def comparisons(a, b, c):
    a < b, a > b, a == b, a <= b, a >= b, a != b
    a in b, a not in b, a is b, a is not b
    a < b < c, a < b == c != 1
    return a if b else c


def logic(a, b, c):
    x = a and b or c
    y = a or (b and not c)
    z = not (a or b)
    if a and (b or not c) or a is None:
        return x
    while not (a and b):
        c
    if not a or not b:
        return y
    return z if x and y else (x or y)


def subscripts(a, i, j, k):
    a[i], a[i, j], a[i:j], a[:j], a[i:], a[:], a[i:j:k], a[::k], a[::], a[i::], a[1:2, ...]
    a.b, a.b.c, a.b[i].c, a().b()[i](j).d(k)


def displays(a, b):
    (), (a,), (a, b), [], [a], [a, b], {}, {a: b}, {a: b, b: a}, {a}, {a, b}
    [a, [b, (a, {b: {a}})]]


def walrus(a, f):
    if (n := f(a)) > 1:
        print(n)
    print(m := 2, [k := 3, k])
    [(last := x) for x in a]
    return n, m, last
