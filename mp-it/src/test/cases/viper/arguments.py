# What viper functions take and give.
@micropython.viper
def add(a: int, b: uint) -> int:
    return a + int(b)


print(add, type(add), dir(add))


def attempt(*args, **keywords):
    try:
        print(add(*args, **keywords))
    except TypeError as e:
        print(e)


attempt(1, 2)
attempt(1)
attempt(1, 2, 3)
attempt(1, b=2)
attempt("a", 2)
attempt(1.5, 2)
attempt(None, 1)
attempt(True, False)
attempt(1 << 100 | 7, 1 << 64 | 1)


@micropython.viper
def truth(x: bool) -> bool:
    return x


print([truth(x) for x in (0, 1, "", "a", [], [0], None, 2.5)])


@micropython.viper
def nothing() -> int:
    pass


print(nothing())


@micropython.viper
def missing(x):
    return x.missing


def calls():
    missing(3)


try:
    calls()
except AttributeError as e:
    print(e)
