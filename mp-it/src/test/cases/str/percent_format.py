# The % operator on str: conversions, tuples, mappings, flags, errors.
class R:
    def __repr__(self): return "<R>"
class S:
    def __str__(self): return "<S>"
    def __repr__(self): return "<Sr>"
print("s r:", "%s %r" % ("a", "a"), "%s" % 5, "%s" % None, "%r" % [1, "x"], "%s|%r" % (R(), R()), "%s|%r" % (S(), S()), "%s" % (1,), "%s" % ((1, 2),), "%s" % [1, 2], "%s" % {"a": 1})
print("width:", "%5s|%-5s|%05s|%.2s|%5.1s|" % ("ab", "ab", "ab", "abc", "xyz"), "%3s|" % "toolong", "%-3s|" % "toolong")
print("r width:", "%6r|%-6r|%.2r|" % ("a", "b", "cde"))
print("percent:", "%%" % (), "100%%" % (), "%d%%" % 5, "a%%b%sc" % "-")
print("tuple:", "%s %s %s" % (1, "b", 3.5), "%s" % (("x",),), "(%s)" % ", ".join(str(i) for i in range(3)))
print("mapping:", "%(a)s %(b)d" % {"a": "x", "b": 5}, "%(a)s%(a)s" % {"a": 1}, "%(k)5s|%(k)-5s|" % {"k": "v"}, "%(x)r" % {"x": "q", "y": 1}, "%(n)05d %(f).2f" % {"n": 42, "f": 1.234}, "%(with space)s" % {"with space": "ok"}, "%%%(a)s" % {"a": 1})
print("no arguments:", "abc" % (), "" % ())
print("single values:", "%s" % True, "%d" % False, "%s" % 1.5, "%s" % 10 ** 20, "%s" % b"b", "%s" % range(3), "%s" % int, "%s" % (lambda: 0).__name__)
print("c:", "%c" % "x", "%c" % 97, "%5c|%-5c|" % ("a", "b"))
print("i u:", "%i %u" % (5, 6), "%i" % -3)
print("x o:", "%x %X %o" % (255, 255, 8), "%#x %#o %#X" % (255, 8, 171), "%x" % -255, "%08x" % 3735928559)
print("f e g:", "%f %e %g" % (1.5, 1500.0, 0.0001), "%.1f%%" % 99.5, "%+.2f % .2f" % (1, 1), "%5.1f|%-7.2f|%07.2f" % (3.14159, 2.5, -1.5))
print("star:", "%*d|%-*d|%0*d" % (5, 1, 5, 2, 5, 3), "%.*s" % (2, "abcdef"), "%*s" % (6, "ab"))
print("nested:", "%s" % ("%s-%s" % (1, 2)), "%s %%s" % "a" % "b")


def attempt(template, value):
    try:
        print(repr(template), value if not callable(value) else "f", "->", repr(template % value))
    except Exception as e:
        print(repr(template), value if not callable(value) else "f", type(e).__name__, e)


attempt("%d", "5")
attempt("%d", None)
attempt("%d", 1.7)
attempt("%x", 1.7)
attempt("%f", "a")
attempt("%s %s", "a")
attempt("%s %s", ("a",))
attempt("%s", ("a", "b"))
attempt("abc", 5)
attempt("abc", "x")
attempt("abc", {"a": 1})
attempt("abc", [1])
attempt("abc", ())
attempt("%(a)s", {"b": 1})
attempt("%(a)s", 5)
attempt("%(a)s", ("x",))
attempt("%(a", {"a": 1})
attempt("%", 1)
attempt("%5", 1)
attempt("%z", 1)
attempt("%(a)", {"a": 1})
attempt("%s %(a)s", {"a": 1})
attempt("%c", "ab")
attempt("%c", 1.5)
attempt("%*d", ("a", 1))
attempt("%s", {})
attempt("%s", [])
attempt("%y %s", (1, 2))
attempt("%l", 1)
attempt("%ld", 5)
attempt("%5%|", ())
attempt("%a", "x")
attempt("%.3d", 5)
attempt("%-05d|", 5)
attempt("% +d", 5)
attempt("%#d", 5)
attempt("%+s", "a")
attempt("%r", ("x",))
attempt("%08.3s|", "abcdef")
