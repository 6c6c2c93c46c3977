# bytearray, array, deque and memoryview changed while loops and views look at them.
from array import array
from collections import deque
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
b = bytearray(b"abc"); seen = []
for x in b:
    seen.append(x)
    if len(b) < 6: b.append(x - 32)
print(seen, b)
b = bytearray(b"abcdef"); seen = []
for x in b:
    seen.append(x)
    if x == 98: b[:] = b"z"
print(seen, b)
b = bytearray(b"abc"); it = iter(b); next(it); b[0:1] = b"12345"; print(list(it), b)
b = bytearray(b"abc"); it = iter(b); b[:] = b""; print(list(it)); b.extend(b"xy"); print(list(it), next(it, "end"))
b = bytearray(b"ab"); b.extend(b); b += b; print(b)
b = bytearray(b"ab"); b.extend(x + 1 for x in bytes(b)); print(b)
b = bytearray(b"abcdef"); b[1:3] = b[3:]; print(b); b[:2] = b; print(b)
b = bytearray(b"0123456789"); m = memoryview(b); m[0:4] = m[4:8]; print(b); m[2:6] = m[0:4]; print(b); m[0:4] = m[1:5]; print(b)
b = bytearray(b"abc"); r = reversed(b); print(next(r)); b[:] = b"x"; attempt("reversed:", lambda: list(r))
b = bytearray(b"bca"); print(sorted(b), b); e = enumerate(b); print(next(e)); b[1] = 90; print(list(e))
a = array("h", [1, 2, 3]); seen = []
for x in a:
    seen.append(x)
    if len(a) < 6: a.append(x * 2)
print(seen, a)
a = array("i", range(5)); it = iter(a); next(it); a[0:3] = array("i"); print(list(it), a)
a = array("i", [1, 2]); a.extend(a); a += a; print(a)
a = array("i", range(4)); a[1:3] = a; print(a); a[:] = a[2:4]; print(a)
a = array("i", [5, 6, 7]); z = zip(a, a); print(next(z)); a[1] = 60; a.append(8); print(list(z))
a = array("b", [1, 2, 3]); print([a.append(x) or len(a) for x in a if len(a) < 6], a)
def queue(*items):
    d = deque((), 10)
    for item in items: d.append(item)
    return d
def walk(d, change):
    out = []
    for x in d:
        out.append(x)
        change(d, x)
        if len(out) > 15: return out, "stopped"
    return out, list(d)
attempt("deque append:", lambda: walk(queue(1, 2, 3), lambda d, x: d.append(x + 10) if len(d) < 6 else None))
attempt("deque popleft:", lambda: walk(queue(1, 2, 3, 4), lambda d, x: d.popleft()))
attempt("deque pop:", lambda: walk(queue(1, 2, 3, 4), lambda d, x: d.pop()))
attempt("deque rotate by hand:", lambda: walk(queue(1, 2, 3), lambda d, x: d.append(d.popleft())))
attempt("deque item set:", lambda: walk(queue(1, 2, 3), lambda d, x: d.__setitem__(-1, 9) if hasattr(d, "__setitem__") else None))
d = queue(1, 2, 3); it = iter(d); next(it); d.append(4); attempt("deque iterator:", lambda: (list(it), list(d)))
d = queue(1, 2, 3); attempt("deque sum:", lambda: sum(d.pop() for _ in range(3)))
d = queue("a", "b"); d.extend(list(d)); print(list(d))
full = deque((1, 2, 3), 3); it = iter(full); next(it); full.append(4); attempt("full deque:", lambda: (list(it), list(full)))
