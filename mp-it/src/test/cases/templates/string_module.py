# string.templatelib: parts of templates, iteration, conversions, formats, errors.
from string.templatelib import Interpolation, Template


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def show(t):
    print(t.strings, t.values, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations])


name, n, items = "world", 42, [1, 2]
show(t"")
show(t"plain")
show(t"hello {name}")
show(t"{name}{n}")
show(t"a{name}b{n}c")
show(t"{n:>5} {n:05.1f} {name!r} {name!s:>10}")
show(t"{n + 1} {items[0]} {len(name)} {name.upper()}")
show(t"{{literal}} {n}")
show(t"{n=} { n = } {n=:5}")
show(t"{n:{n}}")
t = t"x{1}y{2}z"
print([part if isinstance(part, str) else part.value for part in t], len(list(t)))
print([type(part).__name__ for part in t"{1}{2}"], [type(part).__name__ for part in t""])


def upper(template):
    out = []
    for part in template:
        if isinstance(part, Interpolation):
            value = part.value
            if part.conversion == "r":
                value = repr(value)
            out.append(format(value, part.format_spec).upper() if hasattr(__builtins__, "format") else str(value).upper())
        else:
            out.append(part)
    return "".join(out)


print(upper(t"hello {name} and {items!r}!"))
both = t"a{1}" + t"b{2}"
show(both)
attempt("with str", lambda: t"a" + "b")
attempt("str with it", lambda: "a" + t"b")
attempt("equal", lambda: t"a" == t"a")
attempt("len", lambda: len(t"a"))
attempt("subscript", lambda: t"a"[0])
attempt("format", lambda: "%s" % (type(t"a").__name__,))
made = Template("one", Interpolation(1, "x", None, ""), "two")
show(made)
show(Template("a", "b", Interpolation(1, "x")))
show(Template(Interpolation(1, "x", "r", ">3"), Interpolation(2, "y")))
show(Template())
attempt("of int", lambda: Template(5))
attempt("keyword", lambda: Template(strings=()))
attempt("interpolation of nothing", lambda: Interpolation())
attempt("interpolation conversion", lambda: Interpolation(1, "x", "q"))
attempt("interpolation attributes", lambda: (Interpolation(1, "e", "s", "f").value, Interpolation(1, "e").conversion))
attempt("set", lambda: setattr(made, "strings", ()))
attempt("iterate twice", lambda: (list(made)[0], list(made)[0]))
