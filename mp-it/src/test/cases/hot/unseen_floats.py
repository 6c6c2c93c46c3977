# Floats that nobody has seen yet, where functions within functions put them into lists, unpack them or go through them.
def half(a):
    x = 0.5
    for i in range(2):
        return x

def halves(a):
    return [half(a) for i in range(3)]

def item(a):
    x = a * 0.5
    return [x + i for i in range(3)]

def unpacks(a):
    x = a * 0.5
    try:
        y, z = x
    except TypeError as e:
        return repr(e)
    return y

def iterates(a):
    x = a + 0.25
    for i in x:
        return i

def run(n):
    for i in range(n):
        a = halves(i), item(i), unpack(i), through(i)
    return a

def unpack(a):
    x = a * 0.5
    y, z = x
    return y

def through(a):
    try:
        return iterates(a)
    except TypeError as e:
        return repr(e)

def caught(a):
    try:
        return unpack(a)
    except TypeError as e:
        return repr(e)

def all(n):
    for i in range(n):
        a = halves(i), item(i), unpacks(i), through(i), caught(i)
    return a

for k in range(5):
    print(all(1500))
try:
    run(3)
except TypeError as e:
    print(repr(e))
