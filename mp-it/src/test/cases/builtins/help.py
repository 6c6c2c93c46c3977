# help() lists members in the order of their declaration.
import binascii, cmath, errno, gc, heapq, io, json, math, micropython, platform, random, struct, time

help()
for module in (binascii, cmath, errno, gc, heapq, io, json, math, micropython, platform, random, struct, time):
    help(module)
for builtin in (
    int, str, bytes, bytearray, list, tuple, dict, set, frozenset, float, complex, range, object,
    type, property, Exception, slice, memoryview, staticmethod, bool, super, enumerate, zip, map,
):
    help(builtin)
help(__import__("builtins"))


class A:
    x = 1
    y = 2
    del x

    def __init__(self):
        self.z = 3

    @classmethod
    def c(cls):
        pass


class B(A):
    w = 4


for value in (1, None, (1, 2), "modulesx", help, A.__dict__["y"], B, len):
    help(value)

# attributes of instances only
for f in (
    lambda: slice.indices,
    lambda: super.__init__,
    lambda: getattr(super, ""),
    lambda: dir(slice),
    lambda: list(object.__dict__),
    lambda: list(dict.__dict__),
    lambda: list(gc.__dict__),
    lambda: errno.errorcode,
    lambda: list(errno.__dict__)[:4],
):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
