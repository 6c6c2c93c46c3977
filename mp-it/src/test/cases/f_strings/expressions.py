# What may stand in a replacement field.
a, b, n, text, items, table = 1, 2, None, "text", [1, 2, 3], {"k": "v", 1: "one"}


class Thing:
    name = "thing"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def method(self, *args, **kw):
        return len(args), sorted(kw)


t = Thing()
print(f"{a}", f"{a}{b}", f"{a} {b}", f"x{a}y{b}z", f"{a}{a}{a}", f"", f"plain", f" {a} ")
print(f"{a+b}", f"{a + b}", f"{ a }", f"{  a+b  }", f"{a-b*3}", f"{-a}", f"{~a}", f"{a**b}", f"{a//b}", f"{a<<4|b}", f"{7%4}")
print(f"{a<b}", f"{a>b}", f"{a==b}", f"{a!=b}", f"{a<=b}", f"{a>=b}", f"{a is n}", f"{a is not n}", f"{1 in items}", f"{not a}", f"{a and b}", f"{n or b}")
print(f"{a if n else b}", f"{'yes' if a else 'no'}", f"{[a, b]}", f"{(a, b)}", f"{a, b}", f"{a,}", f"{ {a: b} }", f"{ {a} }", f"{()}", f"{[]}", f"{ {} }")
print(f"{t.name}", f"{t}", f"{t!r}", f"{t!s}", f"{t.method()}", f"{t.method(1, 2, z=3)}", f"{t.method(*items, **{'q': 1})}", f"{Thing.name}", f"{Thing().name}")
print(f"{items[0]}", f"{items[-1]}", f"{items[1:]}", f"{items[::-1]}", f"{items[:2][0]}", f"{table['k']}", f"{table[1]}", f"{text[0]}{text[1:3]}", f"{text[a:b]}")
print(f"{[x * 2 for x in items]}", f"{[x for x in items if x > 1]}", f"{sum(x for x in items)}", f"{sorted({x % 2 for x in items})}", f"{ {x: x for x in (1,)} }")
print(f"{len(text)}", f"{text.upper()}", f"{'-'.join(text)}", f"{str(a)+'!'}", f"{max(items)}", f"{print('side', end=' ')}", f"{int('7')}", f"{abs(-3)}")
print(f"{1}", f"{1.5}", f"{1e3}", f"{0x1f}", f"{1_000}", f"{2j}", f"{'s'}", f"{b'b'}", f"{None}", f"{True}", f"{...}", f"{'a' 'b'}", f"{10**20}")
print(f"{f'{a}'}", f"{f'{a}{b}' + 'c'}", f"{f'<{f"{a}"}>'}", f"{'{}'.format(a)}", f"{'%d' % a}")
print(f"{{}}", f"{{a}}", f"{{{a}}}", f"{{{{{a}}}}}", f"{a}}}", f"{{{a}", f"{{ {a} }}", f"{{}}{a}{{}}")
print(f'{a}"{b}', f"{a}'{b}", f"""{a}"{b}'""", f'''{a}
{b}''', f"{a}\n{b}", f"{a}\t\x41\u0042{b}", f"\\{a}\\")
print(f"""{
a
}""", f"""{
    a +
    b
}""", f"""{[
1,
2]}""")
print(f"{a}" "b", "a" f"{b}", f"{a}" f"{b}", f"{a}" 'x' f"{b}" "y")


def scopes(p):
    q = p * 2

    def inner():
        return f"{p}{q}{a}{[p for _ in range(2)]}"

    class C:
        r = f"{q}"

        def m(self):
            return f"{self.r}{p}"

    return inner(), C.r, C().m()


print(scopes(1), scopes("s"))
print([f"{i}{j}" for i in range(2) for j in "ab"], {f"{i}": f"{i:02}" for i in (1,)}, (lambda x: f"<{x}>")("l"))
f, rf, fr = 1, 2, 3
print(f, rf, fr, f"{f}{rf}{fr}")


def log(x):
    print("[%s]" % x, end="")
    return x


print(f"{log(1)}{log(2):{log(3)}}{log('a')!r:>{log(5)}}")
print(f"{log(1)}" + f"{log(2)}", [f"{log(i)}" for i in "xy"])


def generator():
    got = yield "start"
    yield f"{got}{(yield 'inside')}"


g = generator()
print(next(g), g.send("sent"), g.send("second"))


def default(x=f"{a}", *y, z=f"{b}"):
    f"not {x} a doc"
    return x + z


print(default(), default("q", z="w"), f"{a}".join("xyz"), f"{a}"[0], f"{a}{b}"[1:], f"{text}" in text, f"{a}" == "1", len(f"{items}"), f"{a}" * 3, f"%s{a}" % b, f"{{}}{a}".format(b))
assert f"{a}" == "1", f"{a} differs"
try:
    assert not a, f"{a}{text!r}"
except AssertionError as e:
    print(f"{e}", f"{e!r}")
for source in ('f"{missing}"', 'f"{a}{missing}"', 'f"{1//0}"', 'f"{items[9]}"', 'f"{table[2]}"', 'f"{t.nope}"', 'f"{a.b.c}"', 'f"{a()}"', 'f"{len()}"', 'f"{a + text}"', 'f"{[][0]:{a}}"'):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)
