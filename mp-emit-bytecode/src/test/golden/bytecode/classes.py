class Empty:
    pass


class Base(Empty, object):
    "documentation"
    a = 1
    b: int = 2
    c: str

    def __init__(self, x):
        self.x = x
        self.y: int = x

    def plain(self):
        return __class__

    def parent(self, *args):
        super().__init__(*args)
        super().a
        super(Base, self).plain()
        super()
        return super().parent().more()

    @staticmethod
    def s(a):
        return a

    @property
    def p(self):
        return self.x

    @p.setter
    def p(self, v):
        self.x = v


@decorated
@factory.attribute(1, k=2)
class WithKeywords(Base, metaclass=type, **extra):
    x = [y for y in range(3)]

    class Inner:
        def f(self):
            return super().f


def local(a):
    class Local:
        b = a
        a = 1

        def m(self):
            return a, __class__

    return Local


@micropython.bytecode
def ordinary():
    pass


@a.b.c
@d()
async def coroutine():
    pass
