# Packages: __init__, submodules, relative imports, names bound in the parent.
import sys
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


import pkg
print("package:", pkg.__name__, pkg.name, pkg.answer, pkg.first.label, pkg.describe(), pkg.second.answer)
print("path:", pkg.__path__[-3:], hasattr(pkg, "sub"))
import pkg.sub.mod
print("sub:", pkg.sub.level, pkg.sub.mod.up(), pkg.sub.__name__, pkg.sub.mod.__name__)
import pkg.sub.mod as m
print("as is the last:", m is pkg.sub.mod, m.__name__)
from pkg import sub
print("from package import module:", sub is pkg.sub, sub.mod is m)
from pkg.sub import mod, level as l
print("from sub:", mod is m, l)
from pkg.sub.mod import up
print("from module:", up())
print("late:", pkg.second.late())
import pkg.first
from pkg import first as f1, second as s1
print("already there:", f1 is pkg.first, s1 is pkg.second)
import pkg.sub.deep
print("three dots:", pkg.sub.deep.label, pkg.sub.deep.up is m.up, pkg.sub.deep.level)
print("modules:", sorted(k for k in sys.modules if k.startswith("pkg")))
import lonely.inner
print("without init:", lonely.inner.value, type(lonely).__name__)
attempt("missing submodule:", lambda: exec("import pkg.nope"))
attempt("missing sub of missing:", lambda: exec("import nope.inner"))
attempt("missing from package:", lambda: exec("from pkg import nope"))
attempt("submodule of module:", lambda: exec("import pkg.first.inner"))
attempt("attribute:", lambda: pkg.nope)
attempt("dunder import:", lambda: (__import__("pkg.sub").__name__, __import__("pkg.sub", None, None, ("level",)).__name__, __import__("pkg.sub.mod", None, None, ["up"]).__name__))
attempt("dunder relative:", lambda: __import__("first", {"__name__": "pkg.second"}, None, ("label",), 1).label)
import single
print("relative in top module:", single.outcome)
pkg.sub.mod.extra = 5
from pkg.sub.mod import extra
print("added later:", extra)
def function():
    import pkg.sub.mod
    return pkg.name
print("in function:", function())
class C:
    import pkg.sub.mod as inner
print("in class:", C.inner.__name__)
del pkg.sub
attempt("parent attribute deleted:", lambda: pkg.sub)
import pkg.sub
attempt("import again:", lambda: pkg.sub.level)
