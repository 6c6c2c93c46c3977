# Relative imports: one dot and more, from packages, modules, functions and classes, and beyond the top.
import sys


def attempt(source, *names):
    space = {"__name__": "__main__"}
    try:
        exec(source, space)
        print(repr(source), [space[n] if not hasattr(space[n], "__name__") else space[n].__name__ for n in names])
    except Exception as e:
        print(repr(source), type(e).__name__, e)


attempt("import top", "top")
attempt("import top", "top")
attempt("from top import value, sibling_name", "value", "sibling_name")
attempt("from top.sibling import up\nr = up()", "r")
attempt("import top.mid", "top")
attempt("from top.mid import top_value, name, sibling as s", "top_value", "name", "s")
attempt("import top.mid.leaf", "top")
attempt("import top.mid.other as o\nr = o.two", "r", "o")
attempt("from top.mid.low import low_value, up, mid\nr = up()", "low_value", "r", "mid")
attempt("import top.mid.low.deep")
attempt("from top.mid.low import fine\nr = fine.lazy()\nc = fine.InClass.two, fine.InClass.renamed, fine.local", "r", "c")
attempt("import lonely", "lonely")
print(sorted(n for n in sys.modules if n.split(".")[0] == "top"))
for name in ("top", "top.sibling", "top.mid", "top.mid.other", "top.mid.low"):
    m = sys.modules[name]
    print(name, m.__name__, getattr(m, "__path__", "no path").split("/")[-1], m.__file__.split("/")[-1], sorted(k for k in m.__dict__ if k[0] != "_"))
for package in ("top", "top.mid", "top.mid.low", "nowhere", "", None, 5):
    for source in ("from . import value", "from .. import value", "from .sibling import name", "from ..sibling import name", "from ... import value", "from .... import value"):
        try:
            space = {"__name__": package} if package is not None else {}
            exec(source, space)
            print(repr(package), source, "found", sorted(k for k in space if k[0] != "_"))
        except Exception as e:
            print(repr(package), source, type(e).__name__, e)
for args in (("top",), ("top.mid",), ("top.mid", None, None, ("other",)), ("top.mid", None, None, ()), ("top.mid", None, None, None), ("sibling", {"__name__": "top", "__path__": "top"}, None, ("name",), 1), ("", {"__name__": "top", "__path__": "top"}, None, ("value",), 1), ("other", {"__name__": "top.mid.low", "__path__": "x"}, None, ("two",), 2), ("nothing",), ("top.nothing",), ("",), (5,), ("top", {}, {}, ("value",), 0), ("top", {}, {}, ("value",), -1), ("x", {}, {}, (), 1), ()):
    try:
        print("__import__", args[:1] + args[3:], __import__(*args).__name__)
    except Exception as e:
        print("__import__", args[:1] + args[3:], type(e).__name__, e)
