# t-strings: Template and Interpolation, made by literals and by hand.
from string.templatelib import Template, Interpolation
import string


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


name, n, d = "World", 42, {"k": [1, 2]}
t = t"Hello {name}, {n:>5}{d['k'][0]!r:x}!"
print("literal:", t)
print("strings:", t.strings)
print("values:", t.values)
print("parts:", [p if isinstance(p, str) else p.expression for p in t])
i = t.interpolations[2]
print("interpolation:", i, i.value, i.expression, i.conversion, i.format_spec)
print("debug:", t"{n=}", t"{n=!s}", t"{n=:>5}")
print("plain:", t"", t"text", t"{{}}", list(t""), list(t"text"))
print("nested quotes:", t'{"a" "b"}')
print("raw:", rt"\n{n}\t", t"\x41{n}\t")
print("triple:", t"""a
{n}
b""")
print("module:", string.templatelib.Template is Template, string.templatelib, Template, type(t) is Template)
print("concatenate:", t"a{1}b" + t"c{2}d", t"" + t"", t"x" + t"{n}", Template() + t"{n}")
print("interpolations are shared:", (t + t).interpolations[0] is t.interpolations[0])
print("by hand:", Template(), Template("a"), Template("a", "b"), Template(i, "x", "y", i))
print("same string:", Template("only").strings[0], Template("a", "é", "b").strings)
print("Interpolation:", Interpolation(1), Interpolation(1, "e", "r", ">3"), Interpolation(value=1, format_spec="x"))
print("equality:", t"a" == t"a", t == t, t != t"a", hash(t) == hash(t))
print("iterator:", type(iter(t)).__name__, next(iter(t)), list(iter(Template(i, i)))[1] is i)
for label, run in (
    ("template of int:", lambda: Template(5)),
    ("template keyword:", lambda: Template(a=1)),
    ("interpolation of nothing:", lambda: Interpolation()),
    ("interpolation of five:", lambda: Interpolation(1, 2, 3, 4, 5)),
    ("add str:", lambda: t + "x"),
    ("add to str:", lambda: "x" + t),
    ("multiply:", lambda: t * 2),
    ("len:", lambda: len(t)),
    ("index:", lambda: t[0]),
    ("attribute:", lambda: t.nope),
    ("attribute of interpolation:", lambda: i.nope),
    ("undefined:", lambda: t"{nope}"),
    ("import:", lambda: __import__("string.nope")),
    ("empty field:", lambda: eval('t"{}"')),
    ("open field:", lambda: eval('t"{n"')),
    ("mixed:", lambda: eval('t"a" "b"')),
    ("bytes:", lambda: eval('bt"a"')),
):
    attempt(label, run)
def store(): t.strings = ()
attempt("store:", store)
def html(template):
    return "".join(p if isinstance(p, str) else str(p.value).replace("<", "&lt;") for p in template)
print("use:", html(t"<b>{'<script>'}</b>{1 < 2}"))
class Value:
    def __repr__(self): return "repr"
    def __str__(self): return "str"
print("values are not converted:", t"{Value()!s}", t"{Value()}".values)
def many(*a): return t"{a[0]}{a[1]}{a[2]}{a[3]}{a[4]}{a[5]}{a[6]}{a[7]}"
print("many:", len(many(*range(8)).interpolations), many(*"abcdefgh").values)
attempt("long name:", lambda: exec("a" * 256 + " = 1"))
attempt("longest name:", lambda: exec("a" * 255 + " = 1"))
