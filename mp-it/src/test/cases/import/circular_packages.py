# Modules and packages that import each other: what is there on the way, and what fails.
import sys


def attempt(source):
    try:
        exec(source, globals())
        print(repr(source), "fine")
    except Exception as e:
        print(repr(source), type(e).__name__, e)


attempt("import ring")
attempt("print(ring.one.late(), ring.first, ring.two.seen)")
attempt("import pong1")
attempt("print(pong1.late(), pong1.x, pong1.seen)")
attempt("import ping1")
print(ping1.y)
for _ in range(2):
    attempt("import bad_ring_a")
    print(sorted(m for m in sys.modules if m.startswith("bad_ring")))
    attempt("import bad_ring_b")
    print(sorted(m for m in sys.modules if m.startswith("bad_ring")))
for name in ("bad_ring_a", "bad_ring_b", "ring", "ring.one", "ring.two"):
    sys.modules.pop(name, None)
attempt("import ring.two")
attempt("from ring.one import late\nprint(late())")
attempt("from ring import one, two as second_module\nprint(second_module.second, one.first)")
sys.modules.pop("ring.two")
attempt("import ring.two\nprint(ring.two.seen)")
sys.modules.pop("ring")
attempt("import ring.one")
attempt("from ring import nothing")
attempt("import ring.nothing")
print(sorted(m for m in sys.modules if m.startswith("ring")))
for name in ("ping1", "pong1"):
    sys.modules.pop(name)
attempt("from ping1 import y\nprint(y)")
attempt("from pong1 import late\nprint(late())")
attempt("import __main__\nprint(__main__.attempt is attempt)")
attempt("from __main__ import attempt as again\nprint(again is attempt)")
