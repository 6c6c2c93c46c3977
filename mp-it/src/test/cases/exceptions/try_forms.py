# try, except, else, finally in every combination and with every way out.
log = []
def show(label, result=None):
    print(label, log, result)
    log.clear()
def run(body, label):
    try:
        log.append("try")
        body()
    except KeyError as e:
        log.append("KeyError %r" % e)
    except (ValueError, TypeError) as e:
        log.append("tuple %s" % type(e).__name__)
    except LookupError:
        log.append("Lookup")
    except Exception:
        log.append("Exception")
    else:
        log.append("else")
    finally:
        log.append("finally")
    show(label)
def r(e):
    def f(): raise e
    return f
run(lambda: None, "none:")
run(r(KeyError("k")), "key:")
run(r(ValueError()), "value:")
run(r(TypeError), "class:")
run(r(IndexError()), "base class:")
run(r(OSError(2)), "other:")
run(lambda: 1 // 0, "zero:")
try: run(r(SystemExit(1)), "exit:")
except SystemExit as e: show("outside:", e.args)
try:
    try: raise ValueError("a")
    finally: log.append("f")
except ValueError as e: log.append(str(e))
show("finally without except:")
def ret(n):
    try:
        if n == 0: return "try"
        if n == 1: raise ValueError
        log.append("end of try")
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        log.append("finally")
for n in range(3): show("return:", ret(n))
def override():
    try: return "try"
    finally: return "finally"
def swallow():
    try: raise ValueError
    finally: return "swallowed"
def value_kept():
    x = 1
    try: return x
    finally: x = 2
show("finally wins:", (override(), swallow(), value_kept()))
def loops():
    out = []
    for i in range(4):
        try:
            if i == 0: continue
            if i == 2: break
            out.append(i)
        finally:
            out.append("f%d" % i)
    return out
show("loops:", loops())
def break_in_finally():
    for i in range(3):
        try: raise ValueError
        finally: break
    return i
show("break swallows:", break_in_finally())
def continue_in_finally():
    n = 0
    for i in range(3):
        try: raise ValueError
        finally:
            n += 1
            continue
    return n
show("continue swallows:", continue_in_finally())
def nested():
    try:
        try: raise KeyError("inner")
        except ValueError: log.append("wrong")
        finally: log.append("f1")
    except KeyError as e: log.append("outer " + repr(e))
    finally: log.append("f2")
nested()
show("nested:")
def in_except():
    try:
        try: raise KeyError("first")
        except KeyError: raise ValueError("second")
        finally: log.append("f")
    except ValueError as e: return repr(e)
show("raise in except:", in_except())
def in_else():
    try:
        try: pass
        except ValueError: log.append("not mine")
        else: raise ValueError("from else")
    except ValueError as e: return repr(e)
show("raise in else:", in_else())
def in_finally():
    try:
        try: raise KeyError("lost")
        finally: raise ValueError("new")
    except Exception as e: return repr(e)
show("raise in finally:", in_finally())
def reraise():
    try:
        try: raise KeyError("again")
        except KeyError: raise
    except KeyError as e: return repr(e)
show("bare raise:", reraise())
def reraise_after_inner():
    try:
        try: raise KeyError("outer")
        except KeyError:
            try: raise ValueError("inner")
            except ValueError: pass
            raise
    except Exception as e: return repr(e)
show("bare raise after inner:", reraise_after_inner())
try: raise
except RuntimeError as e: show("nothing to raise:", str(e))
def dynamic(kinds):
    try: raise KeyError("d")
    except kinds: return "caught"
    except: return "bare"
show("dynamic:", (dynamic(KeyError), dynamic((OSError, KeyError)), dynamic(ValueError), dynamic(())))
def deep(n):
    try:
        if n: return deep(n - 1)
        raise ValueError("bottom")
    finally: log.append(n)
try: deep(4)
except ValueError as e: show("unwinding:", str(e))
