# Every type code: what values it takes, what it wraps or refuses, when made, appended, assigned.
from array import array
values = (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 63 - 1, 2 ** 63, -2 ** 63, 2 ** 64 - 1, 2 ** 64, 2 ** 70, True, False, None, 1.5, "a", b"a")
def attempt(run, *args):
    try: return run(*args)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
def made(code, value): return array(code, [value])[0]
def appended(code, value):
    a = array(code)
    a.append(value)
    return a[0]
def assigned(code, value):
    a = array(code, [0, 0])
    a[1] = value
    return a[1]
for code in "bBhHiIlLqQfd":
    answers = [attempt(made, code, value) for value in values]
    print(code, answers)
    print(code, [attempt(appended, code, value) for value in values] == answers, [attempt(assigned, code, value) for value in values] == answers)
for code in "bBhHiIlLqQfdOPSxz?cu ":
    print(repr(code), attempt(lambda: repr(array(code, [])) and len(array(code))))
for code in ("", "ii", "é", None, 5, b"i", [], "\0"):
    print(repr(code) if code != "é" else "e acute", attempt(lambda: array(code)))
