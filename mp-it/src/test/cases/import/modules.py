# import of plain modules: once only, as, from, star, shared state, reload by deleting.
import sys
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


import plain
print("attributes:", plain.value, plain._hidden, plain.get(), plain.__name__, plain.Thing().where(), type(plain).__name__)
import plain
import plain as p
print("once:", p is plain, sys.modules["plain"] is plain, "plain" in sys.modules)
print("state:", plain.bump(), plain.get(), p.value)
from plain import value, bump, get as getter
print("from copies:", value, bump(), value, plain.value, getter())
plain.value = 50
print("set from outside:", getter(), plain.get(), value)
plain.added = "new"
print("added:", plain.added, hasattr(plain, "nope"), hasattr(plain, "added"))
del plain.added
print("deleted:", hasattr(plain, "added"))
import other
print("through other:", other.plain is plain, other.plain_value(), isinstance(other.make(), plain.Thing), other.T is plain.Thing, other.value)
from listed import *
print("star with all:", one, _two, "three" in globals())
from unlisted import *
print("star without all:", first, second, function(), "_third" in globals())
from unlisted import _third
print("explicit hidden:", _third)
def local():
    import plain as q
    from unlisted import first as f
    return q.get(), f
print("in function:", local(), "q" in globals())
class C:
    from unlisted import second
    import plain as module
print("in class:", C.second, C.module is plain)
if True: import other as conditional
print("in if:", conditional is other)
try: import nothing_here
except ImportError: nothing_here = None
print("fallback:", nothing_here)
import math, sys as system, json
print("several:", math.pi > 3, system is sys, json.loads("1"))
from math import (pi, e,
    sqrt as root)
print("parenthesised:", pi > e, root(16))
print("dunder import:", __import__("plain") is plain, __import__("math").floor(1.5))
attempt("missing module:", lambda: __import__("not_there"))
attempt("missing name:", lambda: exec("from plain import not_there"))
attempt("missing name of builtin:", lambda: exec("from math import not_there"))
attempt("missing attribute:", lambda: plain.not_there)
attempt("module call:", lambda: plain())
attempt("module index:", lambda: plain[0])
attempt("module iterate:", lambda: list(plain))
attempt("module truth and equality:", lambda: (bool(plain), plain == plain, plain == other, plain in [plain]))
attempt("import int:", lambda: __import__(5))
attempt("import empty:", lambda: __import__(""))
import lazy
attempt("module getattr:", lambda: (lazy.real, lazy.anything, hasattr(lazy, "missing_forever")))
attempt("from lazy:", lambda: exec("from lazy import thing\nprint(thing)"))
del sys.modules["plain"]
import plain as again
print("again:", again is plain, again.value, plain.value, sys.modules["plain"] is again)
sys.modules["fake"] = other
import fake
print("fake:", fake is other)
print("main:", __name__, sys.modules.get("__main__") is None or sys.modules["__main__"].__name__)
print("dict:", sorted(k for k in again.__dict__ if k[0] != "_"))
