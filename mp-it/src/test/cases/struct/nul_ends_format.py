# A format is a C string: what follows a NUL is not read.
import json
import struct


def show(f):
    try:
        print(f())
    except ValueError as e:
        print(repr(e))


show(lambda: struct.calcsize("i\0q"))
show(lambda: struct.calcsize("\0q"))
show(lambda: struct.calcsize("4\0q"))
show(lambda: struct.calcsize("<\0q"))
show(lambda: struct.pack("B\0q", 3))
show(lambda: struct.unpack(b">H\0q", b"\1\2"))
show(lambda: json.dumps([1, 2, {3: 4}], separators=("a\0b", "\0")))
