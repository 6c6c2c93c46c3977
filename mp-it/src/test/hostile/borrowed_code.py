# Functions made from the code of others, whose defaults they do not have, until they are hot.
def several(a=1, b=[2], *c, d=3, **e):
    b = b or a
    return a, b, c, d, e


def generator(a=1, b=2):
    yield a
    yield b


async def coroutine(a=1):
    return a


def attempt(make):
    for _ in range(12):
        try:
            str(make())
        except Exception:
            pass


kind = type(several)
for source in (several, generator, coroutine, lambda a=1: a, lambda a, b=2: (b, a)):
    for _ in range(6):
        made = kind(source.__code__, {"x": 1})
        attempt(made)
        attempt(lambda: made(1))
        attempt(lambda: list(made()))
        attempt(lambda: made().send(None))
        attempt(source)
print("alive")
