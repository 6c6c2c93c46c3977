# sys.exc_info(): one cell for all; the end of any try statement clears it.
import sys


def kind():
    found = sys.exc_info()
    assert len(found) == 3 and found[2] is None
    assert (found[0] is None) == (found[1] is None)
    return found[0] and found[0].__name__


def fails(exception):
    raise exception


def quiet():
    try:
        pass
    finally:
        pass


print("outside", kind(), sys.exc_info())
try:
    fails(ValueError(1))
except ValueError as e:
    print("in a handler", kind(), sys.exc_info()[1] is e)
    print("in a callee", (lambda: kind())())
print("after it", kind())

try:
    fails(KeyError(1))
except KeyError:
    try:
        fails(IndexError(1))
    except IndexError:
        print("in a nested handler", kind())
    print("back in the outer one", kind())
print("after both", kind())

try:
    fails(KeyError(1))
except KeyError:
    quiet()
    print("after a try that went well, elsewhere", kind())

try:
    try:
        fails(OSError(2))
    finally:
        print("in a finally body", kind())
except OSError:
    print("after the finally body", kind())

try:
    try:
        fails(KeyError(1))
    except KeyError:
        fails(ValueError(2))
except ValueError:
    print("raised in a handler", kind())

try:
    try:
        fails(KeyError(1))
    except KeyError:
        raise
except KeyError:
    print("raised again", kind())


class Manager:
    def __enter__(self):
        print("enter", kind())

    def __exit__(self, *details):
        print("exit", details[0] and details[0].__name__, kind())
        return True


with Manager():
    fails(TypeError("x"))
print("after with", kind())
with Manager():
    pass


def generator():
    try:
        yield kind()
    except ValueError:
        yield kind()
    yield kind()


g = generator()
print("generator", next(g), g.throw(ValueError()), next(g), kind())
for x in g:
    pass
print("after its end", kind())


class Counter:
    def __init__(self):
        self.n = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


print("items", list(Counter()))
for i in range(20):
    try:
        if i % 3 == 0:
            fails(ValueError(i))
    except ValueError:
        assert kind() == "ValueError"
    else:
        assert kind() in (None, "StopIteration"), kind()
print("many", kind())


def returns():
    try:
        fails(ValueError(3))
    except ValueError:
        return kind()


print("returned from a handler", returns(), kind())
for i in range(3):
    try:
        fails(ValueError(i))
    except ValueError:
        if i == 1:
            break
print("broken out of a handler", kind())
