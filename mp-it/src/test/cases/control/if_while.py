# if, elif, else, while with else, break and continue, pass, conditional expressions.
def sign(n):
    if n < 0: return "neg"
    elif n == 0: return "zero"
    elif n > 100: return "big"
    else: return "pos"
print("elif:", [sign(n) for n in (-5, 0, 7, 101)])
falsy = (0, 0.0, "", b"", [], (), {}, set(), None, False, range(0), 0j, bytearray(), frozenset())
print("falsy:", [bool(x) for x in falsy])
truthy = (1, -1, 0.1, " ", b"\0", [0], (0,), {0: 0}, {0}, True, range(1), 1j, object, len, float("nan"))
print("truthy:", all(truthy), [1 if x else 0 for x in truthy])
print("and:", 1 and 2, 0 and 2, "" and 1, [] and {}, 1 and 2 and 3, 1 and 0 and 3)
print("or:", 1 or 2, 0 or 2, "" or [], None or 0 or "x", 0 or None)
print("not:", not 1, not 0, not not [], not None, not "a" == "b")
print("mixed:", 1 or 0 and 0, (1 or 0) and 0, not 0 and 1, not (0 and 1))
calls = []
def t(x):
    calls.append(x)
    return x
t(0) and t(1)
t(1) or t(2)
t(0) or t(3)
t(1) and t(4) and t(0) and t(5)
print("short circuit:", calls)
print("conditional:", "a" if True else "b", "a" if 0 else "b", 1 if 0 else 2 if 0 else 3)
calls.clear()
x = t("then") if t(1) else t("else")
print("one branch only:", calls, x)
print("chained:", 1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 0, 1 == 1 != 2, 1 < 2 > 0, not 1 < 2 < 3)
calls.clear()
t(1) < t(3) < t(2) < t(9)
print("chain evaluates once:", calls)
n, seen = 0, []
while n < 10:
    n += 1
    if n % 2: continue
    if n > 7: break
    seen.append(n)
else:
    seen.append("else")
print("while:", n, seen)
while n > 0:
    n -= 3
else:
    print("while else:", n)
while False: print("never")
else: print("else of no rounds")
n = 5
while True:
    n -= 1
    if not n: break
print("while true:", n)
def find(xs, x):
    i = 0
    while i < len(xs):
        if xs[i] == x: break
        i += 1
    else:
        return -1
    return i
print("find:", find("abc", "b"), find("abc", "z"), find("", "a"))
out = []
i = 0
while i < 3:
    j = 0
    while j < 3:
        j += 1
        if j == 2: continue
        if i == 1: break
        out.append((i, j))
    i += 1
print("nested:", out)
if 1: pass
else: print("never")
if 0: print("never")
if None is None and not None: print("is None")
if (y := 5) > 3: print("walrus:", y)
while (n := n + 1) < 4: pass
print("walrus in while:", n)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print("gcd:", gcd(1071, 462), gcd(17, 5), gcd(0, 3))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print("collatz:", [collatz(n) for n in (1, 6, 27)])
print("in conditions:", 3 in [1, 2, 3] and "a" not in "xyz" and 1 is not None)
if []: kind = "full"
elif {}: kind = "dict"
elif "x": kind = "str"
else: kind = "none"
print("elif by truth:", kind)
