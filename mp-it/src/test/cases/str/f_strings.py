# f-strings: expressions, specs, conversions, nesting, quotes, concatenation.
a, b, name, items = 5, 2.5, "bob", [1, 2, 3]
d = {"k": "v", 1: "one"}
class P:
    x = 7
    def m(self, n): return n * 2
    def __str__(self): return "S"
    def __repr__(self): return "R"
p = P()
print(f"", f"plain", f"{a}", f"{a}{b}", f"{a} {b}", f"x{a}y{b}z")
print(f"{a + 1} {a * b} {a // 2} {-a} {a ** 2} {a if a > 3 else b} {not a} {a == 5} {a != 5} {a >= 5}")
print(f"{name.upper()} {name[0]} {name[1:]} {len(items)} {items[0]} {items[-1]} {sum(items)} {d['k']} {d[1]}")
print(f"{p} {p!r} {p!s} {p.x} {p.m(4)} {[p]} {p.m(p.x)}")
print(f"{a:5}|{a:<5}|{a:>5}|{a:^5}|{a:05}|{a:+}|{a:x}|{a:b}|{a:#x}|{a:,}")
print(f"{b:.1f}|{b:8.3f}|{b:<8}|{b:e}|{b:g}|{b:%}")
print(f"{name:10}|{name:<10}|{name:>10}|{name:^10}|{name:*^10}|{name:.2}|{name!r:>8}|{name!s:8}|")
w, prec = 8, 2
print(f"{a:{w}}|{b:{w}.{prec}f}|{name:>{w}}|{name:{'<'}{w}}|{b:.{prec}f}|")
print(f"{{}} {{{a}}} {{a}} {{{{}}}}")
print(f"{(1, 2)} {[1, 2]} {[i * i for i in range(3)]} {sorted({3, 1})}")
print(f"{a}" "b" f"{a}", "x" f"{a}", f"{a}" 'y', f'{a}' f"{b}")
print(f'{name}', f"""{name}
{a}""", f'''{a}''')
print(f"{'single'} {'a' + 'b'} {'%d' % 5} {','.join(['x', 'y'])} {'{}'.format(1)}")
print(f'{"double"}', f"{'it'!r}", f"{name + '!'}", f"{'a' 'b'}")
print(f"\n{a}\t{b}\\" == "\n5\t2.5\\", f"\x41{a}\u0042", f"{a}\n".strip())
print(rf"\n{a}", fr"\t{b}")
print(f"{a=}", f"{a + 1=}", f"{name=}", f"{items=}", f"{name!r}")
print(f"{True} {None} {1.0} {10 ** 20} {b'x'} {1j} {...}")
print(f"{max(1, 2)} {max(items) if a else 0} {sum(items, 1)}")
print(f"{items[a - 4:]} {items[:2]} {d.get('zz', 'dflt')} {'k' in d} {a and b} {a or b} {a is None}")
def f(x, y=2): return f"{x}-{y}"
print(f(1), f(f(1)), f"{f(1, y=3)} {f(x=4)} {f('a', 'b')}")
def outer(n):
    def inner(): return f"closure {n} {n + 1}"
    return inner
print(outer(3)(), [f"{i}:{c}" for i, c in enumerate("ab")], {f"k{i}": f"v{i}" for i in range(2)}, (lambda z: f"<{z}>")(5))
class C:
    v = f"{a + 1}"
    def __init__(self): self.t = f"{self.v}!"
print(C.v, C().t)
print(f"{ a }{a }{ a}", f"{a!r}", f"{ (a) }")
print(f"{a,}", f"{a, b}")
print(f"{a:{a}}|{a:{a}d}|{a:0{a}d}|")
print(len(f"{'x' * 100}"), f"{'é'}{'☃'}", f"é{a}☃", f"%d {a}" % 3, f"{a} %s" % "m", f"{{}} {a}".format("fmt"))


def attempt(source):
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)


for source in ("rf'\\{a}'", "f'\\{a}'", "rf'{a}\\'", "f'{a = }'", "f'{a=!r}'", "f'{b=:.2f}'", "f'{ {1: 2} }'", "f'{(lambda: 3)()}'", "f'{max([1, 5], key=lambda x: -x)}'", "f'{items[0:1]}'", "f'{d[1:]}'", "f'{nope}'", "f'{1 // 0}'", "f'{a.foo}'", "f'{a:q}'", "f'{name:d}'", "f'{'", "f'}'", "f'{a'", "f'{a!}'", "f'{a!x}'", "f'{a b}'", "f'{a:{'", "f'{a}}'", "f'{{a}'", "f'{a:'", "f'{lambda x: 1}'", "f'{a;b}'", "f'{#}'", "f'{a)}'", "f'{(a}'", "f'{a[}'", "f'{yield}'", "f'{a:>{w}}'", "f'{a:{w}{w}}'", "f''", "f'{\"x\"}'", "u'a'", "f'{a!r:{w}}'"):
    attempt(source)
