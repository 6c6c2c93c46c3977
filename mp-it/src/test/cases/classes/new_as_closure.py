# A function __new__ becomes a static method; what closes over the class stays a method.


def kind(cls):
    return type(cls.__dict__["__new__"]).__name__


class Plain:
    def __new__(cls):
        return object.__new__(cls)


class Closing:
    def __new__(cls, *args):
        print("Closing", cls.__name__, args)
        return super().__new__(cls)

    def who(self):
        return __class__.__name__


class Under(Closing):
    pass


class Generating:
    def __new__(cls):
        yield cls.__name__


class Native:
    __new__ = len


class Checked:
    __new__ = list.append


print(kind(Plain), kind(Closing), kind(Generating), kind(Native), kind(Checked))
for cls in (Closing, Under):
    for i in range(3):
        try:
            made = cls(*range(i))
            print(type(made).__name__, made.who())
            print(type(made.__new__).__name__, made.__new__().who())
        except Exception as e:
            print(repr(e))
plain = Plain()
print(type(plain.__new__(Plain)).__name__)
try:
    plain.__new__()
except TypeError as e:
    print(e)


class Super(Closing):
    def __new__(cls, *args):
        return super().__new__(*args)


for args in ((), (Super,), (Plain, 2)):
    try:
        print(type(Super(*args)).__name__)
    except Exception as e:
        print(repr(e))


class Base:
    def __new__(cls, *args):
        return args


class Derived(Base):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


print(Derived(), Derived(1))
try:
    print(list(Generating()))
except Exception as e:
    print(repr(e))
for cls in (Native, Checked):
    try:
        print(cls())
    except Exception as e:
        print(repr(e))


def local(n):
    class Local:
        def __new__(cls):
            return n, cls.__name__

    return Local()


print(local(1), local(2))
