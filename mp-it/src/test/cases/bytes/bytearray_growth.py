# append, extend, += and the methods a bytearray has not.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
from array import array
def grown(*steps):
    b = bytearray(b"ab")
    for name, value in steps:
        getattr(b, name)(value)
    return bytes(b)
check("""
grown(("append", 65)), grown(("append", 0), ("append", 255)), grown(("append", True))
grown(("append", 256))
grown(("append", -1))
grown(("append", "a"))
grown(("append", b"a"))
grown(("append", 1.0))
grown(("append", None))
grown(("extend", b"cd")), grown(("extend", bytearray(b"cd"))), grown(("extend", memoryview(b"cd")[1:])), grown(("extend", [1, 2])), grown(("extend", (3,))), grown(("extend", range(3)))
grown(("extend", array("B", [1]))), grown(("extend", array("H", [258, 3])))
grown(("extend", "cd"))
grown(("extend", 5))
grown(("extend", None))
grown(("extend", [256]))
grown(("extend", ["a"]))
grown(("extend", {7: 1}))
grown(("extend", iter([1, 2])))
grown(("extend", (x for x in (9, 8))))
grown(("extend", b"")), grown(("extend", []))
bytearray().append()
bytearray().append(1, 2)
bytearray().extend()
bytearray().pop()
bytearray().insert(0, 1)
bytearray().remove(1)
bytearray().reverse()
bytearray().clear()
bytearray().copy()
bytearray().sort()
[m for m in ("append", "extend", "decode", "find", "hex", "join", "split", "pop", "insert", "translate", "maketrans", "zfill") if hasattr(bytearray, m)]
""")
b = bytearray()
sizes = []
for i in range(50):
    b.append(i * 5 & 255)
    if i % 10 == 0: sizes.append((len(b), b[-1]))
print(sizes, sum(b))
b.extend(b); print(len(b), b[0] == b[50])
b += b; print(len(b), bytes(b[:3]), bytes(b[-3:]))
b += b"tail"; b += bytearray(b"!"); b += memoryview(b"?"); print(bytes(b[-6:]))
alias = b
b += b"x"; print(alias is b, len(alias))
b = b + b"y"; print(alias is b, len(b) - len(alias))
failing = bytearray(b"keep")
try: failing.extend([1, 2, 300, 4])
except Exception as e: print(type(e).__name__, e, failing)
try: failing.extend(1 // (3 - i) for i in range(5))
except Exception as e: print(type(e).__name__, e, failing)
for source in ("b *= 2", "b -= b'x'", "b |= b'x'", "b @= 1"):
    try: exec(source); print(source, len(b))
    except Exception as e: print(source, type(e).__name__, e)
nested = [bytearray(2)] * 3
nested[0][0] = 9; print(nested)
