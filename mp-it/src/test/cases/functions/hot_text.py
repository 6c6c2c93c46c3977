# Functions on text that run often with str, then with bytes, bytearray, subclasses and wrong types.
class S(str): pass
class B(bytes): pass
def first(t): return t[0], t[-1], t[1:]
def split(t): return t.split(t[1:2]), t.partition(t[1:2])
def search(t): return t.find(t[1:]), t.count(t[:1]), t.startswith(t[:2]), t[1:2] in t
def change(t): return t.replace(t[:1], t[1:2]), t.upper(), t.strip(t[:1])
def double(t): return t + t, t * 2
def walk(t): return [c for c in t], len(t)
def compare(t): return t == t[:], t < t[1:], t != t[1:], hash(t) == hash(t[:])
def form(t): return "%s|%r" % (t, t), "{}|{:>6}".format(t, 5), f"{t}"
def join(t): return t[:1].join([t, t])
def key(t): return {t: 1}[t], t in {t: 2}, {t} == {t}
def build(t):
    out = t[:0]
    for i in range(3): out += t
    return out
def kinds(t): return t.isalpha(), t.isdigit(), t.isspace(), bool(t), not t
FUNCTIONS = (first, split, search, change, double, walk, compare, form, join, key, build, kinds)
VALUES = ("abcab", "xy", "12", "", " a ", b"abcab", b"12", b"", bytearray(b"abcab"), S("abcab"), B(b"abcab"), [1, 2, 1], (1, 2), 5, None, range(3), {0: 1}, memoryview(b"abc"))
def attempt(f, t):
    try: return repr(f(t)) if not isinstance(t, memoryview) else type(f(t)).__name__
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for f in FUNCTIONS:
    for warm in range(25): f("hello")
    answers = [attempt(f, t) for t in VALUES]
    for warm in range(25): attempt(f, b"hello")
    print(answers == [attempt(f, t) for t in VALUES], answers)
def rot(text, n):
    out = ""
    for c in text:
        if "a" <= c <= "z": c = chr((ord(c) - 97 + n) % 26 + 97)
        out += c
    return out
print(rot("hello, world", 13), rot(rot("hello", 5), -5), [rot("az", n) for n in range(6)], attempt(lambda t: rot(t, 1), b"ab"), attempt(lambda t: rot(t, 1), 5))
def digits(n): return sum(int(c) for c in str(n))
print([digits(n) for n in range(0, 100, 7)], digits(2 ** 100), attempt(digits, -5), attempt(digits, "x"))
