# More parameters, defaults and arguments than fit a byte.


def names(n):
    return ["a%d" % i for i in range(n)]


def check(what, n, function, *args, **keywords):
    try:
        print(what, n, function(*args, **keywords))
    except Exception as e:
        print(what, n, type(e).__name__, e)


for n in (2, 254, 255, 256, 257, 300):
    last = "a%d" % (n - 1)
    head = ", ".join(names(n))
    body = ": (a0, %s)" % last

    positional = eval("lambda " + head + body)
    check("positional", n, positional, *range(n))
    check("positional, one missing", n, positional, *range(n - 1))
    check("positional, by name", n, positional, **{name: i for i, name in enumerate(names(n))})

    defaults = eval("lambda " + ", ".join("%s=%d" % (name, i) for i, name in enumerate(names(n))) + body)
    check("defaults", n, defaults)
    check("defaults, one given", n, defaults, "given")
    check("defaults, last given", n, defaults, **{last: "given"})
    check("defaults, all given", n, defaults, *range(n, 2 * n))

    some = eval("lambda first, " + ", ".join("%s=%d" % (name, i) for i, name in enumerate(names(n))) + body)
    check("some defaults", n, some, 1)
    check("some defaults, none given", n, some)

    only = eval("lambda *, " + ", ".join("%s=%d" % (name, i) for i, name in enumerate(names(n))) + body)
    check("keyword-only", n, only)
    check("keyword-only, one given", n, only, a0="given")

    required = eval("lambda *, " + head + body)
    check("keyword-only, required", n, required, **{name: i for i, name in enumerate(names(n))})
    check("keyword-only, required, none", n, required)

    many = eval("lambda *args, **keywords: (len(args), len(keywords))")
    check("star arguments", n, many, *range(n), **{name: 0 for name in names(n)})

    locals_ = {}
    exec("def f(x):\n" + "".join(" v%d = x + %d\n" % (i, i) for i in range(n)) + " return v0, v%d" % (n - 1), locals_)
    for _ in range(6):
        result = locals_["f"](1)
    print("locals", n, result)
