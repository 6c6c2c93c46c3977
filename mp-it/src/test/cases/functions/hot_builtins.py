# Builtin functions called from functions that run often, with names that get shadowed and given back.
def lengths(x): return len(x)
def numbers(x): return abs(x), int(x), float(x), bool(x), round(x)
def order(x): return sorted(x), min(x), max(x), sum(x)
def types(x): return isinstance(x, int), isinstance(x, (str, list)), type(x).__name__, callable(x)
def ranges(x): return list(range(x)), list(range(0, x, 2)), [i for i in range(x) if i % 2]
def pairs(x): return list(zip(x, x)), list(enumerate(x)), list(map(str, x)), list(filter(None, x))
def text(x): return str(x), repr(x), "%s" % (x,), "{}".format(x)
def code(x): return chr(abs(x)), hex(x), bin(x), ord(chr(abs(x)))
def make(x): return list(x), tuple(x), set(x) == set(x), dict.fromkeys(x)
def quotient(x): return divmod(x, 3), pow(x, 2), pow(x, 2, 5) if isinstance(x, int) else None
def truth(x): return any(x), all(x), not x
def attribute(x): return hasattr(x, "real"), getattr(x, "append", None) is not None, getattr(x, "nothing", "d")
FUNCTIONS = (lengths, numbers, order, types, ranges, pairs, text, code, make, quotient, truth, attribute)
VALUES = (5, -5, 0, 2.5, -2.5, True, 2 ** 40, "54", "ab", "", b"a", [3, 1, 2], [], (2, 0), {7: 8}, {9}, None, range(3), 1j, [1, "a"], int, len, [[2], [1]])
def attempt(f, x):
    try: return f(x)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for f in FUNCTIONS:
    for warm in range(25): attempt(f, 65); attempt(f, [1, 2])
    answers = [attempt(f, x) for x in VALUES]
    for warm in range(25): attempt(f, 1.5)
    print(repr(answers) == repr([attempt(f, x) for x in VALUES]), answers)
print(lengths([1]))
def len(x): return "shadowed"
print(lengths([1]), [lengths("ab") for _ in range(6)][-1])
del len
print(lengths([1]), [lengths("ab") for _ in range(6)][-1])
import builtins
keep, builtins.abs = builtins.abs, lambda x: "patched"
print([attempt(numbers, 3) for _ in range(6)][-1])
builtins.abs = keep
print([attempt(numbers, -3) for _ in range(6)][-1])
def local(x):
    if x > 3:
        len = 5
    return len
print([attempt(local, x) for x in (1, 5, 2, 9)])
def caught(x):
    try: return 10 // x
    except ZeroDivisionError: return "zero"
    except TypeError as e: return str(e)
    finally: log.append(x)
log = []
print([caught(x) for x in (1, 0, 3, "a", None, 2.5, 0.0, True, 2 ** 40, -1)], len(log))
