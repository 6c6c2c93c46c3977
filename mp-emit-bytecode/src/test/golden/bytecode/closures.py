def outer(a, b, *c, d, **e):
    x = 1
    y = 2

    def inner(p, q=x):
        nonlocal y
        y += p
        return a, c, e, x, q

    def deeper():
        def deepest():
            nonlocal x
            x = b
            return d

        return deepest

    def recursive(n):
        return recursive(n - 1) if n else None

    z = lambda v: v + x
    return [x + i for i in inner(y) for j in (lambda: i)()], z, recursive


def shadow():
    def f():
        return later

    later = 1
    del later
    return f


def declared():
    global g, h
    g = 1

    def k():
        global g
        g = 2
        return h

    return k


def reads():
    return g, print, undefined


def deleted(a):
    def f():
        return a

    del a
    return f


global module_level
module_level = 1
