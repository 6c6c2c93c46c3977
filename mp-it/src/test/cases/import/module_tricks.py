# sys.modules by hand: reloading, replacing, removing, module attributes and their __dict__.
import sys
import ledger


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


import counted

print(ledger.runs, counted.value)
import counted as alias

print(alias is counted, ledger.runs)
counted.value = 5
from counted import value, read, write, K

print(value, read())
write(7)
print(value, counted.value, read())
old = counted
del sys.modules["counted"]
import counted

print(counted is old, counted.value, old.value, ledger.runs, counted.K is K, read())
sys.modules["counted"] = old
import counted

print(counted is old)
del counted
attempt("deleted name", lambda: counted)
import replaces

print(type(replaces).__name__, hasattr(replaces, "lost"), hasattr(replaces, "name"))
import replaces

print(replaces.name, replaces.anything, type(replaces).__name__, hasattr(replaces, "lost"))
from replaces import name, other

print(name, other)
import removes

print(removes.here, "removes" in sys.modules)
import dynamic

print(dynamic.real, dynamic.d1, getattr(dynamic, "x", "default"))
attempt("dynamic", lambda: dynamic.x)
from dynamic import d2, real

print(d2, real)
attempt("from dynamic", lambda: exec("from dynamic import x2"))
for _ in range(3):
    try:
        import fails_once

        print("imported", fails_once.good)
    except RuntimeError as e:
        print(e, "fails_once" in sys.modules)
print(ledger.runs)
import self_import

print(self_import.early, self_import.again)
m = sys.modules["counted"]
attempt("set", lambda: (setattr(m, "new", 1), m.new, m.read.__globals__ is m.__dict__ if hasattr(m, "__dict__") else "no dict"))
attempt("del", lambda: (delattr(m, "new"), hasattr(m, "new")))
attempt("del again", lambda: delattr(m, "new"))
attempt("missing", lambda: m.missing)
attempt("dict", lambda: sorted(k for k in m.__dict__ if k[0] != "_"))
attempt("dict write", lambda: (m.__dict__.update(by_dict=3), m.by_dict)[1])
attempt("dir", lambda: sorted(k for k in dir(m) if k[0] != "_"))
attempt("repr", lambda: repr(m)[:18])
attempt("type", lambda: type(m).__name__)
attempt("call", lambda: m())
attempt("equal", lambda: (m == m, m == sys, m is old))
attempt("hash", lambda: hash(m) == hash(old))
attempt("as key", lambda: {m: 1}[m])
attempt("bool", lambda: bool(m))
attempt("len", lambda: len(m))
attempt("iter", lambda: list(m))
attempt("set name", lambda: (setattr(m, "__name__", "renamed"), m.__name__)[1])
attempt("builtin set", lambda: setattr(__import__("gc"), "x", 1))
attempt("builtin del", lambda: delattr(__import__("gc"), "collect"))
attempt("make", lambda: type(m)("made"))
attempt("modules type", lambda: type(sys.modules).__name__)
attempt("in modules", lambda: [n in sys.modules for n in ("counted", "ledger", "__main__", "nothing")])
attempt("main", lambda: __import__("__main__").__name__)
sys.modules["alias"] = sys.modules["ledger"]
attempt("alias", lambda: __import__("alias") is ledger)
sys.modules["dotted.name"] = ledger
attempt("dotted", lambda: __import__("dotted.name"))
sys.modules["number"] = 5
attempt("number", lambda: __import__("number"))
attempt("from number", lambda: exec("from number import real_part"))
attempt("from number ok", lambda: exec("import number\nprint(number + 1)"))
sys.modules["none"] = None
attempt("none", lambda: exec("import none\nprint(none)"))
sys.modules.pop("none")
attempt("popped", lambda: exec("import none"))


def local_import():
    import ledger as inner
    from counted import K as inner_k

    return inner is ledger, inner_k is K, sorted(k for k in locals() if k == "inner")


print(local_import())


class Holder:
    import ledger as module
    from counted import read as reader


print(Holder.module is ledger, Holder.reader(), Holder().module.runs is ledger.runs)
for i in range(3):
    import ledger as loop_name
print(loop_name is ledger)
