# Imports that fail: what is raised, what remains in sys.modules, trying again.
import sys
def attempt(label, name):
    try:
        __import__(name)
        print(label, "imported")
    except BaseException as e:
        print(label, type(e).__name__, e, name in sys.modules)


attempt("missing:", "no_such_module")
attempt("missing dotted:", "no_such.sub")
attempt("syntax:", "broken_syntax")
attempt("raises:", "raises")
attempt("raises again:", "raises")
attempt("through another:", "imports_broken")
attempt("exits:", "exits")
attempt("partial:", "partial")
attempt("empty:", "empty")
import empty
print("empty:", [n for n in dir(empty) if n[0] != "_"])
for i in range(4): attempt("flaky %d:" % i, "flaky")
import flaky
print("ready:", flaky.ready)
for name in ("no_such_module",):
    try: __import__(name)
    except Exception as e: sys.print_exception(e)
try:
    from raises import before
except ValueError as e: print("from raises:", e)
try:
    from empty import nothing
except ImportError as e: print("from empty:", e, e.args)
try:
    import os.nope
except ImportError as e: print("os.nope:", type(e).__name__)
def inside():
    try: import no_such_module
    except ImportError as e: return repr(e)
print("inside:", inside())
try:
    try: import raises
    finally: print("finally runs")
except ValueError as e: print("after finally:", e)
def fallback(*names):
    for n in names:
        try: return __import__(n).__name__
        except ImportError: pass
    return None
print("fallback:", fallback("nope1", "nope2", "empty"), fallback("nope1"))
sys.path.append("nowhere")
attempt("bad path entry:", "still_missing")
sys.path.pop()
saved = sys.path[:]
sys.path[:] = []
attempt("no path:", "state2")
sys.path[:] = saved
import state
print("state:", state.tries)
attempt("name with slash:", "a/b")
attempt("name with space:", "a b")
try: exec("import 5")
except SyntaxError as e: print("import 5: SyntaxError")
try: exec("from empty import *\nprint('star ok')")
except Exception as e: print("star:", e)
def star_in_function():
    try: exec("def f():\n  from empty import *")
    except SyntaxError as e: return "SyntaxError " + str(e)
print("star in function:", star_in_function())
def lines(e):
    import io
    out = io.StringIO()
    sys.print_exception(e, out)
    return [l[l.index(", "):] if "File" in l and ", " in l else l for l in out.getvalue().split("\n")]
for name in ("raises", "broken_syntax", "imports_broken"):
    try: __import__(name)
    except Exception as e: print(name, lines(e))
