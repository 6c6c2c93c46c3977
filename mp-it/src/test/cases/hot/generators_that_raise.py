# Exceptions that leave generators, with arguments of a builtin function on the stack, in loops that catch them.
def gen(n, f):
    for i in range(n):
        yield f(i)

def outer(n, f):
    for v in gen(n, f):
        yield v

def run(make, n, f):
    caught = got = 0
    for i in range(n):
        try:
            for v in make(3, f):
                got += 1
        except Exception as e:
            caught += 1
            last = e
    return caught, got, repr(last) if caught else None

def two(v):
    return max(v, 2) if v < 2 else max(v)

for make in gen, outer:
    for k in range(30):
        first = run(make, 40, max)
        second = run(make, 40, two)
        third = run(make, 40, abs)
    print(first, second, third)

# and what the stack holds afterwards is still there
def sums(n):
    return sum([run(gen, 2, max)[0] for i in range(n)]) + max(n, 1)

print(sums(300))
