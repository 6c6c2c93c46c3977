# t-strings: fields, conversions, specs, nesting, concatenation, scopes and what they refuse.
from string.templatelib import Template, Interpolation


def show(t):
    out = []
    for part in t:
        out.append(part if isinstance(part, str) else (part.value, part.expression, part.conversion, part.format_spec))
    return out


def attempt(source, **names):
    space = {"Template": Template, "Interpolation": Interpolation, "show": show}
    space.update(names)
    try:
        value = eval(source, space)
        print(source, "->", show(value) if isinstance(value, Template) else value)
    except Exception as e:
        print(source, "!", type(e).__name__, e)


a, b, width, items, table = 1, "two", 6, [1, 2, 3], {"k": {"n": 5}}
names = dict(a=a, b=b, width=width, items=items, table=table)
for source in (
    't"{a}"', 't"{a}{b}"', 't"x{a}y{b}z"', 't"{a} {a}"', 't"{ a }"', 't"{a + 1}"', 't"{a+1}"', 't"{a  +  1}"', 't"{items}"', 't"{items[0]}"', 't"{items[1:]}"', 't"{table["k"]["n"]}"', "t'{table['k']}'", 't"{b.upper()}"', 't"{len(b)}"', 't"{(a, b)}"', 't"{a, b}"', 't"{[x for x in items]}"', 't"{a if b else 0}"', 't"{not a}"', 't"{a == 1}"', 't"{a != 2}"', 't"{a <= 1}"', 't"{ {1: 2} }"', 't"{(lambda: 5)()}"', 't"{None}"', 't"{1.5}"', 't"{...}"', 't"{\'q\'}"',
    't"{a!r}"', 't"{b!s}"', 't"{a:5}"', 't"{a:>{width}}"', 't"{a!r:>5}"', 't"{b:{width}.{a}}"', 't"{a:}"', 't"{a!r:}"', 't"{a=}"', 't"{a = }"', 't"{a=!s}"', 't"{a=:5}"', 't"{a!a}"', 't"{a!z}"', 't"{a!}"', 't"{a!rr}"', 't"{}"', 't"{ }"', 't"{"', 't"}"', 't"{{"', 't"}}"', 't"{{a}}"', 't"{{{a}}}"', 't"{a"', 't"a}"', 't"{a}}"', 't"{a b}"', 't"{*items}"', 't"{missing}"', 't"{1 // 0}"', 't"{a:{missing}}"', 't"{yield}"', 't"{a;b}"', 't"{#}"', 't"{a:{}}"', 't"{a:{b!r}}"',
    't""', "t''", 't"""a\n{b}"""', 't"\\n{a}\\x41"', 'rt"\\n{a}"', 'tr"\\n{a}"', 'T"{a}"', 'Rt"{a}"', 'ft"{a}"', 'bt"{a}"', 'ut"{a}"', 't"{f"{a}"}"', 'f"{t"{a}"}"[:10]', 't"{t"{a}"}".interpolations[0].value.values', 't"{a}" t"{b}"', 't"{a}" "x"', '"x" t"{a}"', 't"{a}" f"{b}"', 'f"{a}" t"{b}"', 't"{a}" b"x"', 't"{a}" + t"{b}"', 't"{a}" + "x"', '"x" + t"{a}"', 't"{a}" * 2', 't"{a}" % 1', 't"{a}"[0]', 'len(t"{a}")', 'str(t"{a}")[:8]', 'repr(t"{a}x")', 'bool(t"")', 'hash(t"{a}") is None', 't"{a}" == t"{a}"', 'iter(t"{a}") is None', 'list(t"x{a}")[0]', 'list(t"{a}x")[1]', 'list(t"x")', 'tuple(t"{a}{b}")[1].value', 't"{a}".strings', 't"{a}{b}".strings', 't"x{a}".strings', 't"{a}{b}".values', 't"{a}{b}".interpolations[1].expression', 't"{a}".nothing', 't"{a}".upper()', 't"{a}".strings + ("x",)', 'print(t"")', 'isinstance(t"{a}", str)', 'type(t"{a}").__name__', 'type(t"{a}".interpolations[0]).__name__', '"%s" % t""', '"{}".format(t"x")', '"".join(t"xy")', '[t"{i}".values for i in items]', '(lambda a: t"{a}".values)(9)', '{t"{a}".values: 1}', 't"{a}".values[0] is a', 'not t""', 't"{a}" if 1 else 2', 't"{a}" and 5', 'max(t"{items}".values[0])', 'Template(*t"x{a}y").strings', 'Template("x", Interpolation(a, "a"), "y").values', 'Interpolation(5, "e", "s", ">4").value', 'Interpolation("v", conversion="q")', 'Interpolation("v").expression', 'Interpolation(1, "e").x', 'Interpolation(1) == Interpolation(1)', 'Template("a") + Template("b")', 'Template("a") + "b"', 'Template(1)', 'Template(None)', 'Template(["a"])', 'Template("a", t"b")', 'Interpolation()', 'Template(x=1)', 't"{a}" is t"{a}"', 't"{a}" = 1', 't"{a}".x = 1', 'lambda: t"{a}"' , 'del t"{a}"', 't "{a}"', 't', 't"', "t'{a}\"", 't"{a\n}"', 't"{\na}"',
):  # fmt: skip
    if source.startswith("lambda"):
        source = "(%s)().values" % source
    attempt(source, **names)


def html(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            text = str(part.value) if part.conversion != "r" else repr(part.value)
            out.append(("{:%s}" % part.format_spec).format(text.replace("<", "&lt;")))
    return "".join(out)


print(html(t"<p>{'<b>'}</p> {b!r:>8} {a:>3}"))
log = []


def v(x):
    log.append(x)
    return x


t = t"{v(1)}{v(2):{v(3)}}{v('a')!r}"
print(log, t.values, [i.format_spec for i in t.interpolations])


def scope(p):
    q = p * 2

    class C:
        made = t"{q}"

    return t"{p}{q}".values, C.made.values, [t"{p}{k}".values for k in "ab"], (lambda: t"{q}".values)()


print(scope(3))


def generator():
    yield t"{(yield 'inside')}".values


g = generator()
print(next(g), g.send("sent"))
for _ in range(8):
    hot = [t"{i}:{i:>{i}}".interpolations[1].format_spec for i in range(3)]
print(hot)
