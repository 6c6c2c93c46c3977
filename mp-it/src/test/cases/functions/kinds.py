# The types of builtin functions tell how many arguments these take, and functions in memory how
# many their code has: what a library can find out without being told.
import uctypes

by_type = {}
for f in (globals, locals, abs, len, repr, hasattr, isinstance, setattr, print, max, getattr, pow):
    by_type.setdefault(type(f), []).append(f)
groups = sorted(len(v) for v in by_type.values())
print(groups, {t.__name__ for t in by_type})
print(type(globals) is type(abs), type(abs) is type(hasattr), type(hasattr) is type(setattr))
print(type(print) is type(max), type(print) is type(lambda: 0))
for t in by_type:
    try:
        t()
    except TypeError as e:
        print(e)
print(all(callable(f) for v in by_type.values() for f in v), hash(abs) == hash(len))


def word(at, i):
    return uctypes.struct(at + 4 * i, {"w": uctypes.UINT32}).w


def arguments(f):
    """Positional and keyword-only arguments, from the signature that starts a function's code."""
    code = uctypes.bytearray_at(word(id(f), 3), 8)
    byte = code[0]
    positional, keywords = byte & 3, 0
    shift = 0
    i = 0
    while byte & 0x80:
        i += 1
        byte = code[i]
        positional |= (byte & 4) << shift
        keywords |= ((byte & 8) >> 3) << shift
        shift += 1
    return positional, keywords


def generator(a, b, c=1, *, d):
    yield a


def outer(x):
    def inner(y, z):
        return x + y + z

    return inner


class C:
    def method(self, a):
        return a


print(arguments(lambda: 0), arguments(lambda a: 0), arguments(lambda *, a: 0))
print(arguments(lambda a, b, c, *, d: 0), arguments(lambda a, b, c, d, e, f, g, *h: 0))
print(arguments(generator), arguments(C.method), arguments(arguments))
print(outer(1)(2, 3))
