# Recursion: simple, mutual, deep, and the limit.
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print("factorial:", [fact(n) for n in range(8)], fact(30))
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print("fibonacci:", [fib(n) for n in range(15)])
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
print("mutual:", is_even(20), is_odd(20), is_even(7))
def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
print("ackermann:", ackermann(1, 5), ackermann(2, 3))
moves = []
def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        moves.append(a + c)
        hanoi(n - 1, b, a, c)
hanoi(4, "A", "B", "C")
print("hanoi:", len(moves), "".join(moves))
def permutations(s):
    return [s] if len(s) < 2 else [s[i] + p for i in range(len(s)) for p in permutations(s[:i] + s[i + 1:])]
print("permutations:", permutations("abc"))
def subsets(s):
    if not s: return [[]]
    rest = subsets(s[1:])
    return rest + [[s[0]] + r for r in rest]
print("subsets:", subsets([1, 2, 3]))
def flatten(x): return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
print("flatten:", flatten([1, [2, [3, [4, []], 5]], 6]))
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
print("gcd:", gcd(1071, 462), gcd(2 ** 70, 6 ** 20))
def power(b, n): return 1 if n == 0 else power(b * b, n // 2) * (b if n & 1 else 1)
print("power:", power(3, 40) == 3 ** 40)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print("depth 100:", depth(100))
def forever(n): return forever(n + 1) + 1
try:
    forever(0)
except RuntimeError as e:
    print("limit:", type(e).__name__, e)
print("usable after the limit:", depth(50))
class Loop:
    def __getattr__(self, name): return getattr(self, name + "x")
class Str:
    def __repr__(self): return repr(self)
class Add:
    def __add__(self, other): return self + other
for label, run in (("repr", lambda: repr(Str())), ("add", lambda: Add() + 1)):
    try:
        run()
    except RuntimeError as e:
        print("limit in", label, e)
def up(n):
    if n: yield from up(n - 1)
    yield n
print("recursive generator:", list(up(12)))
def tree(n): return None if n == 0 else (tree(n - 1), n, tree(n - 1))
def walk(t):
    if t:
        yield from walk(t[0])
        yield t[1]
        yield from walk(t[2])
print("tree walk:", list(walk(tree(4))))
def collatz(n, steps=0): return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
print("collatz:", [collatz(n) for n in range(1, 12)])
