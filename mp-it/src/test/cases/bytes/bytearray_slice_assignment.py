# Assignment to slices of a bytearray: every start and stop, shorter and longer values.
def put(value, start, stop):
    b = bytearray(b"abcdef")
    try: b[start:stop] = value
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return bytes(b)
for value in (b"", b"X", b"XY", b"XYZABCDEF", bytearray(b"12"), memoryview(b"mv")):
    for start in (None, -9, -2, 0, 2, 5, 6, 9):
        print(bytes(value), start, [put(value, start, stop) for stop in (None, -9, -3, 0, 2, 4, 6, 10)])
for value in ("text", 5, None, [1, 2], (3,), range(2), iter([1]), 1.5, [256], {"a": 1}):
    print(repr(value) if not hasattr(value, "__next__") else "iterator", put(value, 1, 2))
def step(value, s):
    b = bytearray(b"abcdef")
    try: b[::s] = value
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return bytes(b)
print([step(b"XYZ", s) for s in (1, 2, -1, 3, 0)])
b = bytearray(b"abcdef")
b[2:4] = b; print(b)
b[:] = b[::1]; print(b)
b[1:1] = b[:2]; print(b)
b[len(b):] = b[:3]; print(b)
b[:3] = b""; print(b)
b[-2:] = bytearray(3); print(b)
b[1:3] += b"++"; print(b)
b[100:] = b"end"; print(b)
b[-100:0] = b"start"; print(b)
b[5:2] = b"?"; print(b)
b[:] = b""; print(b, len(b))
b[:] = bytes(40); print(len(b), sum(b))
for i in range(0, 40, 7): b[i:i + 1] = bytes([i, i]); print(len(b), end=" ")
print()
b[3:30] = b[10:12]; print(b)
for source in ("del b[0]", "del b[1:2]", "del b[::2]", "b[0] = 5", "b[-1] = 255", "b[0] = 256", "b[0] = -1", "b[0] = 'a'", "b[0] = b'a'", "b[0] = None", "b[0] = 1.0", "b[99] = 1", "b['a'] = 1", "b[0] = True"):
    try: exec(source); print(source, b)
    except Exception as e: print(source, type(e).__name__, e)
