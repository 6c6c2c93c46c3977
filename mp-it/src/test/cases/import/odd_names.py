# Names that only __import__ can ask for: dots at either end, none at all, no text; overridden builtins.
import builtins
import sys

sys.path[:] = [""]


def show(*args):
    try:
        module = __import__(*args)
        print(args[0], "->", module.__name__, module.__dict__.get("x"))
    except Exception as e:
        print(args[0], "->", type(e).__name__, e.args)


for name in ("plain", "plain.", ".plain", "plain..", "plain.x", "", "..", "pk", "pk.", "pk.inner", "pk..inner", "pk.inner."):
    show(name)
for level in (-1, 1, 2):
    show("plain", {"__name__": "pk.inner"}, None, ("x",), level)
    show("inner", {"__name__": "pk.other"}, None, ("x",), level)
    show("", {"__name__": "pk.other"}, None, ("x",), level)
show("inner", {"__name__": "pk", "__path__": "pk"}, None, ("x",), 1)
show("inner", {"__name__": "pk", "__path__": "pk"}, None, ("x",), 2)
show("inner", {}, None, None, 1)
for value in (5, None, [], b"plain"):
    show(value)
print(sorted(name for name in sys.modules if "pl" in name or "pk" in name))


# What a program stores in builtins is found as a name, but not as the module's attribute.
def reads():
    return extra


builtins.extra = 5
print(extra, reads(), hasattr(builtins, "extra"), "extra" in dir(builtins))
for read in (lambda: builtins.extra, lambda: __import__("builtins", None, None, ("extra",)).extra):
    try:
        print(read())
    except AttributeError as e:
        print(e)
try:
    from builtins import extra as found
except ImportError as e:
    print(e)
builtins.extra = 6
print(extra, reads())
del builtins.extra
for forget in ("extra", "len", "nothing"):
    try:
        delattr(builtins, forget)
    except Exception as e:
        print(forget, type(e).__name__, e.args)
try:
    reads()
except NameError as e:
    print(e)
builtins.len = lambda items: "own"
print(len([1]), builtins.len([1]))
del builtins.len
print(len([1]))
