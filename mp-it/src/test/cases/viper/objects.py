# Objects within viper functions: containers, calls, imports, methods.

@micropython.viper
def comp(a, n: int):
    return [x for x in a], {x: x for x in a}, {x for x in a}
print(comp([1,2], 3))

@micropython.viper
def star(f, a, k):
    f(*a, **k)
    return f(1, *a)
print(star(lambda *a, **k: print(a, k), (2,3), {'x':1}))

@micropython.viper
def meth(l, x: int):
    l.append(x)
    l.append(x+1)
    return l[0]
print(meth([], 9))

@micropython.viper
def key(x: int) -> int:
    return 0 - x
print(sorted([3,1,2], key=key), list(map(key, [1,2])))

@micropython.viper
def unp(t):
    a, b = t
    c, *d = t
    return (b, a, c, d)
print(unp((1,2)))

@micropython.viper
def imp():
    import sys as s
    from micropython import const
    return s.implementation.name
print(imp())

@micropython.viper
def strings():
    return f"{1} {'a'}", "abc", b"d", 1.5, 10**20, None, ..., True
print(strings())
