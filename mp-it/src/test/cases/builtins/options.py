# Options of builtins that are None, which is a value like others.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

attempt("max key:", lambda: max([1, 2], key=None))
attempt("min key:", lambda: min(2, 1, key=None))
attempt("max of nothing:", lambda: max([], key=None, default=None))
attempt("sorted key:", lambda: sorted([2, 1], key=None))
attempt("sorted reverse:", lambda: sorted([2, 1], reverse=None))
attempt("print sep:", lambda: print(1, 2, sep=None))
attempt("print end:", lambda: print(1, 2, end=None))
attempt("print sep bytes:", lambda: print(1, 2, sep=b"-"))
attempt("print end int:", lambda: print(1, 2, end=5))
attempt("print file:", lambda: print(1, 2, file=None))
attempt("print other:", lambda: print(1, other=None))
attempt("enumerate:", lambda: list(enumerate("ab", None)))
attempt("sum:", lambda: sum([1], None))
attempt("round:", lambda: round(1.5, None))
attempt("split:", lambda: "a b".split(None, 1))
attempt("next:", lambda: next(iter(()), None))
attempt("int base:", lambda: int("5", None))
attempt("getattr:", lambda: getattr(5, "nothing", None))
