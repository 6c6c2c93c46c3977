# from x import *: which names come, with and without __all__, and where it may stand.
import sys


def attempt(source, label=None):
    space = {}
    try:
        exec(source, space)
        print(label or repr(source), sorted(k for k in space if not k.startswith("__")), [space[k] for k in sorted(space) if isinstance(space[k], (int, str, tuple)) and not k.startswith("__")])
    except Exception as e:
        print(label or repr(source), type(e).__name__, e, sorted(k for k in space if not k.startswith("__")))


for name in ("listed", "as_list", "unlisted", "missing_name", "bad_all", "empty_all", "string_all", "raising", "chained", "starpkg", "starpkg.sub", "starpkg.inside", "not_there"):
    attempt("from %s import *" % name)
    attempt("from %s import *" % name, "again")
attempt("from listed import *\nfrom unlisted import *")
attempt("a = 'own'\nfrom listed import *")
attempt("from listed import *\na = 'own'")
attempt("from listed import *\ndel a")
attempt("from shadowing import *\nr = len('abc')\ndel len\ns = len('abc')")
attempt("from listed import *\ndef f(): return a\nr = f()")
attempt("if 1:\n  from listed import *\nr = c")
attempt("for i in range(2):\n  from as_list import *")
attempt("try:\n  from not_there import *\nexcept ImportError:\n  r = 'fallback'")
for source in ("def f():\n  from listed import *", "class A:\n  from listed import *", "class A:\n  from listed import *\nr = A.a, A._b", "lambda: from listed import *", "from listed import *, a", "from listed import a, *", "from listed import (*)", "from listed import * as x", "from * import x", "import *", "from listed import*\nr = a", "from listed import *;r = a", "def f():\n  def g():\n    from listed import *", "async def f():\n  from listed import *", "def f():\n  if 0:\n    from listed import *", "def f():\n  exec('from listed import *')\nf()"):
    attempt(source)
import listed

listed.__all__ = ["d", "_e"]
attempt("from listed import *", "changed __all__")
del listed.__all__
attempt("from listed import *", "no __all__")
listed.added = "added"
attempt("from listed import *", "added")
sys.modules["made_up"] = listed
attempt("from made_up import *", "made up")
attempt("import made_up as m\nr = m.a", "as")


class Fake:
    visible, _hidden = 1, 2


for fake in (Fake, Fake(), {"k": 1}, 5, None, "text"):
    sys.modules["fake"] = fake
    attempt("from fake import visible", "name of fake")
    attempt("import fake\nr = type(fake).__name__", "import fake")
del sys.modules["fake"]
attempt("import fake", "deleted fake")
attempt("from micropython import const, opt_level\nr = const(3)", "builtin")
