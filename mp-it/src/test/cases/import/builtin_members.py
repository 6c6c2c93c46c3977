# Members of builtin modules and types: read-only dicts, what storing says, relative imports by hand.
import builtins
import math
import sys


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


members = math.__dict__
print("dict:", type(members).__name__, members["pi"] == math.pi, members["__name__"], "nope" in members)
attempt("pop:", lambda: members.pop("pi"))
attempt("update:", lambda: members.update({1: 2}))
attempt("store:", lambda: exec("members['u'] = 1"))
attempt("delete:", lambda: exec("del members['pi']"))
attempt("clear:", lambda: members.clear())
attempt("setdefault:", lambda: members.setdefault("pi"))
attempt("popitem:", lambda: members.popitem())
attempt("unite in place:", lambda: exec("members |= {}", {"members": members}))
attempt("copy is free:", lambda: members.copy().pop("pi") == math.pi)
print("type's dict:", sorted(int.__dict__.keys())[:1], "append" in list.__dict__)
attempt("set in module:", lambda: setattr(math, "u", 1))
attempt("set in sys:", lambda: setattr(sys, "newname", 1))
attempt("set in type:", lambda: setattr(int, "u", 1))
attempt("set in function:", lambda: setattr(len, "u", 1))
attempt("set in int:", lambda: setattr(5, "u", 1))
attempt("get of module:", lambda: math.u)
attempt("get of type:", lambda: int.u)
print("names:", builtins.__name__, sys.__name__, __name__)
attempt("class without a name around:", lambda: exec("class A: pass", {}))
attempt("relative of nothing:", lambda: __import__("x", {"__name__": "x"}, None, None, 1))
attempt("relative, too high:", lambda: __import__("x", {"__name__": "a.b"}, None, None, 2))
attempt("relative of missing:", lambda: __import__("x", {"__name__": "a.b"}, None, None, 1))
attempt("negative level:", lambda: __import__("x", None, None, None, -1))
attempt("globals of another type:", lambda: __import__("x", 5, None, None, 1))
attempt("no name:", lambda: __import__(""))
attempt("main:", lambda: __import__("__main__").__name__)
attempt("aliases:", lambda: (__import__("utime").__name__, __import__("usys").__name__))
attempt("no alias:", lambda: __import__("umath"))
