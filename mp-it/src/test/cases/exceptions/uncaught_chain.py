# A program that ends in an exception which went through many frames, twice raised.
class Custom(ValueError):
    def __str__(self):
        return "custom: " + ", ".join(map(str, self.args))


def level(n):
    if n == 0:
        raise Custom("bottom", n)
    try:
        level(n - 1)
    except Custom as e:
        print("level", n, e)
        if n == 2:
            raise Custom(*e.args + (n,))
        raise
    finally:
        print("leaving", n)


def generator():
    print("before")
    yield level(4)
    print("never")


class Owner:
    @property
    def items(self):
        return list(generator())

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return len(self)


def main():
    with_lambda = lambda o: o[
        0
    ]
    return [
        with_lambda(
            o
        )
        for o in (
            Owner(),
        )
    ]


main()
