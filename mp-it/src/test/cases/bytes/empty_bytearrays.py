# Empty bytearrays: one that never had a byte contains nothing, not even nothing.
def made(): return bytearray()
def counted(): return bytearray(0)
def copied(): return bytearray(b"")
def iterated(): return bytearray([])
def added(): return bytearray() + b""
def sliced(): return bytearray(b"ab")[2:]
def cleared():
    b = bytearray(b"a")
    b[:] = b""
    return b
def extended():
    b = bytearray()
    b.extend(b"")
    return b

for make in made, counted, copied, iterated, added, sliced, cleared, extended:
    b = make()
    print(make.__name__, b, b.find(b""), b.rfind(b""), b.find(b"", 0, 5), b.count(b""), b"" in b)
    try:
        print(b.index(b""))
    except ValueError as e:
        print(e)
    print(b.startswith(b""), b.endswith(b""), b.split(b"a"), b.replace(b"", b"x"), b.partition(b"x"))
    print(b"".find(b), b"a".find(b), b == b"", b"a" in b, b.strip(), b.join([b"p", b"q"]))
