# Which variables closures share, when a cell is made, and when it is empty.
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def shared():
    x = 0

    def put(v):
        nonlocal x
        x = v

    def get():
        return x

    return put, get


put, get = shared()
put2, get2 = shared()
put(1)
put2(2)
print(get(), get2())


def late(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i)
    first = [f() for f in fs]
    i = "after"
    return first, [f() for f in fs]


print(late(3), attempt(late, 0))


def default_trick(n):
    return [f() for f in [lambda i=i: i for i in range(n)]], [f() for f in [(lambda k: lambda: k)(i) for i in range(n)]]


print(default_trick(3))


def comprehension_cells():
    a = [lambda: i for i in range(3)]
    b = {i: lambda: i for i in range(2)}
    c = list((lambda: i) for i in range(3))
    return [f() for f in a], [b[k]() for k in sorted(b)], [f() for f in c]


print(comprehension_cells())


def argument(x, *args, y=1, **kw):
    def inner():
        return x, args, y, sorted(kw)

    before = inner()
    x, args, y, kw = "x", "a", "y", {"k": 1}
    return before, inner()


print(argument(1), argument(1, 2, 3, y=4, z=5))


def unassigned():
    def inner():
        return later

    result = attempt(inner)
    later = 1
    return result, attempt(inner)


print(unassigned())


def deleted():
    x = 1

    def inner():
        return x

    def remove():
        nonlocal x
        del x

    out = [attempt(inner)]
    remove()
    out += [attempt(inner), attempt(remove), attempt(lambda: x)]
    x = 2
    out.append(attempt(inner))
    del x
    out.append(attempt(inner))
    return out


print(deleted())


def conditional(flag):
    if flag:
        x = 1

    def inner():
        return x

    return attempt(inner)


print(conditional(1), conditional(0))


def levels():
    a = 1

    def two():
        b = a + 1

        def three():
            c = a + b

            def four():
                nonlocal a, b, c
                a, b, c = a * 10, b * 10, c * 10
                return a, b, c

            return four(), (a, b, c)

        return three(), (a, b)

    return two(), a


print(levels())


def through():
    x = "outer"

    def middle():
        def inner():
            return x

        return inner

    return middle()()


def hidden():
    x = "outer"

    def middle():
        x = "middle"

        def inner():
            return x

        return inner(), x

    return middle(), x


def middle_argument():
    x = "outer"

    def middle(x):
        return (lambda: x)()

    return middle("argument"), x


def global_between():
    x = "local"

    def middle():
        global x

        def inner():
            return x

        return inner()

    return middle(), x


x = "global"
print(through(), hidden(), middle_argument(), global_between())


def nonlocal_chain():
    n = 0

    def a():
        nonlocal n
        n += 1

        def b():
            nonlocal n
            n += 10

            def c():
                nonlocal n
                n += 100

            c()

        b()

    a()
    a()
    return n


print(nonlocal_chain())


def loop_variable():
    for i in range(3):
        pass

    def inner():
        nonlocal i
        i += 1
        return i

    return inner(), i


def with_variable():
    class M:
        def __enter__(self):
            return "entered"

        def __exit__(self, *args):
            pass

    with M() as m:

        def inner():
            return m

    return inner()


def except_variable():
    try:
        1 // 0
    except ZeroDivisionError as e:

        def inner():
            return str(e)

        during = inner()
    return during, attempt(inner)


def import_variable():
    import sys

    def inner():
        return sys.__name__

    return inner()


def function_variable():
    def helper():
        return "helper"

    def inner():
        return helper()

    first = inner()

    def helper():
        return "replaced"

    return first, inner()


def class_variable():
    class C:
        n = 1

        def get(self):
            return C.n, C.__name__

    D = C
    C = None
    return attempt(D().get)


def walrus_variable():
    [last := k for k in range(4)]

    def inner():
        return last

    return inner()


def unpacked_variable():
    (a, *b), c = (1, 2, 3), 4

    def inner():
        return a, b, c

    a = "new"
    return inner()


def augmented_variable():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return [add(n) for n in (1, 2, 3)], total


def generator_variable():
    state = []

    def g():
        for i in range(3):
            state.append(i)
            yield lambda: (i, len(state))

    made = list(g())
    return [f() for f in made]


def recursive_variable():
    def down(n):
        return [] if n == 0 else [n] + down(n - 1)

    kept = down
    down = lambda n: ["other"]
    return kept(3)


def own_cells():
    return [(lambda: n)() for n in range(3)], (lambda *a: (lambda: a)())(1, 2), (lambda a, b=2: lambda c: (a, b, c))(1)(3)


for f in (loop_variable, with_variable, except_variable, import_variable, function_variable, class_variable, walrus_variable, unpacked_variable, augmented_variable, generator_variable, recursive_variable, own_cells):
    print(f.__name__, attempt(f))


def many():
    a = b = c = d = e = f = g = h = 1

    def inner():
        nonlocal a, c, e, g
        a, c, e, g = 2, 3, 4, 5
        return a, b, c, d, e, f, g, h

    return inner(), (a, b, c, d, e, f, g, h)


print(many())
exec("def outer():\n" + "".join("  v%d = %d\n" % (i, i) for i in range(60)) + "  def inner():\n    return " + " + ".join("v%d" % i for i in range(60)) + "\n  return inner\n")
print(outer()())
source = ""
for i in range(12):
    source += "  " * i + "def f%d(a%d):\n" % (i, i)
source += "  " * 12 + "return " + ", ".join("a%d" % i for i in range(12)) + "\n"
for i in range(11, 0, -1):
    source += "  " * i + "return f%d(a%d + 1)\n" % (i, i - 1)
exec(source)
print(f0(1))
