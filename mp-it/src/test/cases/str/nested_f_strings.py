# f-strings inside f-strings, and quotes, braces and colons inside replacement fields.
a, w, name = 5, 8, "bob"
d = {"k": [1, 2]}
sources = (
    "f\"{f'{a}'}\"", "f\"{f'{name}':>5}|\"", "f\"{f'{a:>{w}}'}|\"", "f'{f\"{a}\" + f\"{w}\"}'", "f'''{f\"{f'{a}'}\"}'''",
    "f\"{a:{'>' if a else '<'}6}|\"", "f\"{d['k'][0]}\"", "f'{d[\"k\"]}'", "f\"{', '.join(f'{i}' for i in d['k'])}\"", "f'{\"}\"}'", "f'{\"{\"}'", "f'{\":\"}'", "f'{\"!\"}'", "f'{a != w}'", "f'{a!r:>5}|'", "f'{ {\"x\": 1}[\"x\"] }'",
    "f'{(lambda x: x * 2)(a)}'", "f'{[x for x in range(3)]}'", "f'{d[\"k\"][0:1]}'", "f'{a if a > 3 else w}'", "f'{{{f\"{a}\"}}}'", "f'' f''", "f'{a}' 'b' f'{w}'", "f'{a}{{}}'", "f'{{}}{a}'", "f'{a:{w}.{2}f}|'", "f'{3.14159:{w}.{a - 3}f}|'",
    "f'{}'", "f'{ }'", "f'{!r}'", "f'{:5}'", "f'{a!}'", "f'{a!z}'", "f'{a!rr}'", "f'{a:'", "f'{a'", "f'{a}}'", "f'}'", "f'{{'", "f'{a b}'", "f'{a:{w'", "f'{a:{w}'", "f'{f\"{}\"}'", "f'{#}'", "f'{a=}'", "f'{a = }'", "f'{a=!s}'", "f'{a=:>5}'", "f'{ a }'", "f'{a !r}'", "f'{a, w}'", "f'{a,}'", "f'{\"a\" \"b\"}'", "f'{a\n}'", "f'''{a\n}'''", "f'{(yield)}'", "f'{await x}'", "rf'{a}\\n'", "f'{x:=5}'", "f'{(x:=5)}'",
    "b'\\xc3\\xa9'", "b'\u00e9'", "'\u00e9'", "f'\u00e9{a}\u2603'", "f'{\"\u00e9\"!r}'",
)
for source in sources:
    try:
        print(repr(source), "->", repr(eval(source)))
    except Exception as e:
        print(repr(source), type(e).__name__, e)
def pad(s, n): return f"{f'{s}':^{n}}"
print(pad("x", 5), pad(pad("y", 3), 7), [f"{f'{i}{i}'}" for i in range(3)])
