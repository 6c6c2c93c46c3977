# Machine code of functions: native, viper, and those that make generators.
import micropython


@micropython.native
def arguments(a, b=2, *rest, c=3, **named):
    return a, b, rest, c, sorted(named.items())


print(arguments(1), arguments(1, 5, 6, 7, c=8, d=9), arguments(b=1, a=2))
for wrong in (lambda: arguments(), lambda: arguments(1, a=2)):
    try:
        wrong()
    except TypeError as e:
        print(e)


@micropython.native
def unwinding(x):
    try:
        try:
            return 100 // x
        except ZeroDivisionError as e:
            return "caught " + str(e)
        finally:
            print("inner")
    finally:
        print("outer")


print(unwinding(7), unwinding(0))
try:
    unwinding("")
except TypeError as e:
    print("TypeError")


@micropython.native
def nested(n):
    def step(i):
        return i * n

    return [step(i) for i in range(n)], {i: step for i in range(2)}[1](10)


print(nested(4))


class Stack:
    @micropython.native
    def __init__(self):
        self.items = []

    @micropython.native
    def push(self, *items):
        for item in items:
            self.items.append(item)
        return self

    @micropython.native
    def __enter__(self):
        return self

    @micropython.native
    def __exit__(self, *why):
        print("left", why[0])
        return True


with Stack() as stack:
    a, *b = stack.push(1, 2, 3).items
    print(a, b, stack.items[1:])
    raise ValueError


@micropython.native
def counting(n):
    for i in range(n):
        try:
            got = yield i
            if got:
                print("got", got)
        except ValueError as e:
            print("thrown", e)
    return "done"


@micropython.native
def delegating():
    result = yield from counting(3)
    print(result)
    yield from [7, 8]


g = counting(4)
print(next(g), g.send("hello"), g.throw(ValueError("x")), list(g))
print(list(delegating()))
g = counting(2)
next(g)
g.close()
print(list(g))


def python(f, n):
    return f(python, n - 1) + n if n else 0


@micropython.native
def machine(f, n):
    return f(machine, n - 1) + n if n else 0


print(python(machine, 20), machine(python, 21))


@micropython.viper
def words(data: ptr16, n: int) -> uint:
    total = uint(0)
    for i in range(n):
        total += data[i]
    return total


@micropython.viper
def fill(data: ptr8, n: int, value: int):
    for i in range(n):
        data[i] = value + i


@micropython.viper
def objects(a, b: int) -> object:
    return [a, b, b > 3, a[b]]


buffer = bytearray(8)
fill(buffer, 8, 250)
print(buffer, words(buffer, 4), words(b"\xff\xff\xff\xff", 2))
print(objects("text", 2))
try:
    objects("text", 9)
except IndexError as e:
    print(e)

count = 0


@micropython.native
def globally():
    global count
    for i in range(200):
        count += i
    return [bytes(50) for i in range(100)]


kept = globally()
for i in range(20):
    globally()
print(count, len(kept), kept[99] == bytes(50))
