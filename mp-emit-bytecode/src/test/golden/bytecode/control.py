def branches(a, b):
    if a:
        b
    if a:
        b
    else:
        a
    if a:
        1
    elif b:
        a()
    elif a.b:
        b()
    else:
        pass
    if 0:
        dead
    elif 1:
        alive
    else:
        never
    if True:
        alive
    else:
        never
    if a:
        return
    elif False:
        dead
    elif b:
        return a
    raise ValueError


def loops(a, b):
    while a:
        b()
    while a:
        if b:
            break
        continue
    else:
        a()
    while 1:
        if a:
            break
    while 0:
        dead()
    else:
        b()
    for x in a:
        for y in b:
            if x:
                break
            if y:
                continue
        else:
            return x
    else:
        a()
    for (x, y), *z in a:
        pass
    for a.b in b:
        pass
    for a[0] in b:
        pass


def ranges(n, m):
    for i in range(10):
        n(i)
    for i in range(n):
        m(i)
    for i in range(1, n):
        if i:
            break
        continue
    else:
        m()
    for i in range(n, 0, -1):
        i = m
    for i in range(0, 100, 7):
        pass
    else:
        n()
    for i in range(n, m, n):
        pass
    for i in range(*n):
        pass
    for i in range(1, n, 0):
        pass
    for i in range(n + 1, m * 2, 1000):
        for j in range(i):
            if j:
                break
        else:
            continue
        break
    for m[0] in range(3):
        pass


def dead(a):
    return a
    a()
    unused = 1
    "this string is in no table"
    after.a.jump("or return")
    while a:
        break
        a("dead too", 1 << 80)
    raise a
    def never(): pass
    lambda: 1


def returns(a, b):
    if a:
        return a if b else None
    return a or b


assert a
assert a, "message"
assert not a or b, 1
del a, b.c, b[0], (d, e), b[1:2]
pass
