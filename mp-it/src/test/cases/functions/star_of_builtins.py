# Stars before what is no sequence or mapping: builtins, types, modules, numbers, iterators.
import math


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


for sample in (len, int, math, print, Exception, None, True, 5, 1.5, object, ..., NotImplemented):
    attempt("one star:", lambda: show(*sample))
    attempt("two stars:", lambda: show(**sample))
    attempt("in method:", lambda: "{}{}".format(*sample))

attempt("iterator:", lambda: show(*iter([1, 2])))
attempt("generator:", lambda: show(*(i for i in range(3))))
attempt("text:", lambda: show(*"ab", **{"k": 1}))
attempt("dict:", lambda: show(*{1: 2}, **{}))
attempt("set:", lambda: show(*{7}))
attempt("number as key:", lambda: show(**{1: 2}))
attempt("twice:", lambda: show(*(1,), *[2], **{"a": 1}, **{"b": 2}))
attempt("empty:", lambda: show(*(), *[], **{}))
