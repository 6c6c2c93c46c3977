# __init__, __path__, __file__, __name__, sys.path and folders without __init__.
import sys

print(__name__, "__path__" in globals())


def attempt(source, *names):
    space = {}
    try:
        exec(source, space)
        print(repr(source), [getattr(space[n], "__name__", space[n]) for n in names], sorted(k for k in space if k[:2] != "__"))
    except Exception as e:
        print(repr(source), type(e).__name__, e)


attempt("import boxed.inner.thing", "boxed")
import boxed

print(boxed.loaded, boxed.inner.thing.name[0], boxed.later()[0])
attempt("import boxed.inner.thing as t", "t")
attempt("from boxed import inner", "inner")
attempt("from boxed import side", "side")
attempt("from boxed.inner import thing, flag", "thing", "flag")
attempt("from boxed.inner.thing import name")
attempt("from boxed import nothing")
attempt("import boxed.nothing")
attempt("import boxed.side.nothing")
attempt("import boxed.loaded")
attempt("import boxed.inner.flag")
attempt("from boxed.inner.flag import x")
attempt("import boxed.inner, boxed.side as s, sys as q", "boxed", "s", "q")
attempt("import plain_folder", "plain_folder")
attempt("import plain_folder.member", "plain_folder")
attempt("from plain_folder import member\nr = member.x", "r")
attempt("from plain_folder import nothing")
attempt("import plain_folder\nr = hasattr(plain_folder, '__path__'), hasattr(plain_folder, '__file__')", "r")
attempt("import twice", "twice")
attempt("import twice\nr = twice.count", "r")
attempt("del __import__('sys').modules['twice']\nimport twice\nr = twice.count", "r")
kept = list(sys.path)
sys.path.clear()
attempt("import side")
sys.path.append("boxed")
attempt("import side", "side")
attempt("import inner.thing", "inner")
print(sys.modules["side"] is boxed.side, sys.modules["inner"] is boxed.inner)
sys.path.insert(0, "boxed/inner")
attempt("import thing", "thing")
sys.path[:] = ["nowhere", "", "boxed"]
sys.modules.pop("side")
attempt("import side", "side")
sys.path[:] = []
attempt("import sys, micropython, gc", "sys", "gc")
attempt("import boxed.inner.thing", "boxed")
attempt("import fresh")
sys.path[:] = kept
for bad in (5, None, ["x"]):
    sys.path.append(bad)
    try:
        import nowhere_at_all
    except Exception as e:
        print(bad, type(e).__name__)
    sys.path.pop()
boxed.__path__ = "boxed/inner"
attempt("from boxed import thing\nr = thing.__name__", "r")
boxed.__path__ = "plain_folder"
attempt("import boxed.member\nr = boxed.member.x", "r")
del boxed.__path__
attempt("import boxed.other")
for name in ("boxed", "boxed.inner", "plain_folder", "twice"):
    module = sys.modules[name]
    print(name, type(module).__name__, sorted(k for k in module.__dict__ if k[:2] == "__" and k not in ("__builtins__", "__dict__")))
for key in ("__name__",):
    print(key, [getattr(sys.modules[m], key, "none") for m in ("boxed.inner", "twice")])
