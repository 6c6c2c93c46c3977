# Classes derived from int and bool-like use of ints.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class N(int):
    unit = "m"
    def double(self): return self * 2
class Mod7(int):
    def __add__(self, other): return Mod7((int(self) + int(other)) % 7)
    def __repr__(self): return "Mod7(%d)" % int(self)
class Own(int):
    def __new__(cls, text, scale=1): return super().__new__(cls, int(text) * scale)
class Idx:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
    def __int__(self): return self.n * 10
n, big = N(5), N(2 ** 70)
check("""
n
big
str(n)
repr(n)
type(n).__name__
type(n + 1).__name__
n.unit
n.double()
big.double()
n + 1
1 + n
n - 1
1 - n
n * 2
2 * n
n / 2
n // 2
n % 3
n ** 2
2 ** n
-n
+n
abs(N(-5))
n << 1
1 << n
n >> 1
n & 4
n | 8
n ^ 1
big >> 60
big & 1
n == 5
5 == n
n != 5
n < 6
6 > n
n == 5.0
n == N(5)
n == "5"
big == 2 ** 70
2 ** 70 == big
big > n
big + 1 == 2 ** 70 + 1
[10, 20, 30, 40, 50, 60][n]
"abcdef"[n]
b"abcdef"[n]
(0,) * n
"x" * n
list(range(n))
range(10)[n]
{5: "five"}.get(n)
{n: "n"}.get(5)
n in [5]
n in {5}
hash(n) == hash(5)
hash(big) == hash(2 ** 70)
not n
int(n)
float(n)
divmod(n, 2)
pow(n, 2)
pow(n, 2, 3)
"%d %x %s" % (n, n, n)
"{} {:d} {:x} {:5}|".format(n, n, n, n)
f"{n}{n:03}"
hex(n)
oct(n)
bin(n)
chr(N(65))
isinstance(n, int)
issubclass(N, int)
isinstance(True, N)
type(n) is int
N()
N("12")
N("ff", 16)
N(3.9)
N(True)
N(N(4))
N("x")
N([])
n.to_bytes(2, "big")
big.to_bytes(10, "big") == (2 ** 70).to_bytes(10, "big")
Mod7(5) + 4
4 + Mod7(5)
Mod7(5) + Mod7(6)
sum([Mod7(5), Mod7(6)], Mod7(0))
Own("5")
Own("5", 3)
Own("5", scale=10)
Own()
[1, 2, 3][Idx(1)]
"abc"[Idx(2)]
[1] * Idx(2)
range(Idx(3))
bytes(Idx(2))
chr(Idx(6))
int(Idx(4))
hex(Idx(255))
bin(Idx(5))
oct(Idx(8))
"%d" % Idx(4)
Idx(4) + 1
1 << Idx(2)
[1, 2, 3][Idx(9)]
max(n, 4)
min(n, 6)
sorted([N(3), 1, N(2)])
sum([n, n])
any([N(0)])
all([n])
setattr(n, "note", "x")
n.note
n.real
n.missing
True + n
n + True
n is n
N(5) is N(5)
""")
n += 1; print(n, type(n).__name__)
n -= 10 ** 20; print(n)
print(list(range(N(3))), list(range(N(2), N(8), N(3))), list(enumerate("ab", N(5))))
