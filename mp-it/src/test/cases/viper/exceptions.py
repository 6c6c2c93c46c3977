# try, finally and with within viper functions.

@micropython.viper
def brk(n: int) -> int:
    r = 0
    for i in range(n):
        try:
            if i == 3:
                continue
            if i == 5:
                break
            r += i
        finally:
            print("fin", i)
    return r
print(brk(10))

@micropython.viper
def ret(x) -> int:
    try:
        try:
            if x: return 5
            print("no")
        finally:
            print("f1")
    finally:
        print("f2")
    return 6
print(ret(1), ret(0))

class CM:
    def __init__(self, swallow=False): self.s = swallow
    def __enter__(self): print("enter"); return self
    def __exit__(self, a, b, c): print("exit", a); return self.s

@micropython.viper
def w(s, fail):
    for i in (1, 2, 3):
        with CM(s) as c:
            print("body", i)
            if fail: undefined
    return s
print(w(True, True))
try: w(False, True)
except NameError as e: print("NE")
print(w(1, 0))

@micropython.viper
def exc(f):
    try:
        f()
    except ValueError:
        print("VE")
        return None
    except (KeyError, IndexError):
        print("KI")
    else:
        print("else")
    finally:
        print("finally")
    return f
def r(t):
    def g(): raise t
    return g
exc(r(ValueError)); exc(r(KeyError)); exc(lambda: 0)
try: exc(r(OSError))
except OSError: print("OSE")

@micropython.viper
def rec(n):
    return rec(n)
try: rec(1)
except RuntimeError as e: print(repr(e))
