# Raw f-strings, prefixes, quotes, implicit concatenation and where f-strings may stand.
a, b, q = 1, "two", "'"
print(rf"\n{a}", fr"\n{a}", rf"{a}\\", fr"\q{a}", rf'{a}\'', rf"{{\d}}{a}", rf"\x41{b!r}", rf"\q{{{a}}}", fr'''\
{a}''')
print(f"\n{a}".encode(), f"\x41{a}\101\u00e9".encode(), f"a\
b{a}", f'{a}\'"', f"{a}\"'", f"""{a}""\"""", f'''{a}''' f"""{b}""")
print("a" f"{a}", f"{a}" "b", "a" f"{a}" "b", f"{a}" f"{b}", "x" 'y' f'{a}' "z" f"{b}" r"\n" rf"\q{a}", u"u" f"{a}", f"{a}" u"u", r"\r" f"{a}")
print(("a" f"{a}"
       "b"
       f"{b}"), "a" f"{a}" \
      "b", ["x" f"{a}", f"{b}" "y"], {"k" f"{a}": "v" f"{b}"}, "%s" f"{a}" % b)
print("brace pairs:", f"{a}" "", "" f"{a}", f"" "x", f"" f"", f"{a}" "%d" % 5, "{}" "x", f"{{}}" "x")
for source in (
    'F"{a}"', "FR'{a}'", "Rf'{a}'", "fR'{a}'", "fb'{a}'", "bf'{a}'", "uf'{a}'", "fu'{a}'", "ff'{a}'", "rrf'{a}'", "frf'{a}'", "rbf'{a}'", "f 'a'", "f'a' b'b'", "b'b' f'a'", "f'a' 'b' f'{a}'", "'{a}' f'{a}'", "f'{a}' '{a}'", "f'{a}' '{}'", "'{' f'{a}'", "f'{a}' '}'", "'{{' f'{a}' '}}'", "f'{{' '{a}'", "f'{a}' r'{a}'", "rf'{a}' '\\n'", "'\\n' rf'\\n{a}'", "rf'\\n{a}' f'\\n{a}'", "f'\\n{a}' rf'\\n{a}'",
    "f'{a}'.upper()", "f'{b}'.upper()", "f'{a}'[0]", "f'{b}'[::-1]", "f'{a}' + f'{b}'", "f'{a}' * 3", "f'{a}' % ()", "f'%s{a}' % b", "f'{b}' in b", "len(f'{b}' 'x')", "(f'{a}')", "(f'{a}' f'{b}',)", "f'{a}', f'{b}'", "-1 if f'' else 2", "not f'{a}'", "f'{a}' and f'{b}'", "f'{a}' == '1'", "f'{b}' is f'{b}' or 'other'", "f'{a}' 'x' if a else 'y'", "[f'{a}' for a in b]", "{f'{c}' for c in 'x'}", "(lambda: f'{a}')()", "(lambda c: f'{c}{a}')('l')", "dict(k=f'{a}')", "'{}'.format(f'{a}')", "'-'.join(f'{c}' 'x' for c in b)", "f'{a}'.join(['x', 'y'])", "f'{{a}}'.format(a=5)", "f'{{}}{a}'.format(b)", "f'{{{{}}}}'.format(b)", "eval(f'{a} + {a}')", "int(f'{a}{a}')", "f'{a:{a}}{b:{a}}'", "f'''{b}''' '''x'''", "f\"{b}\" 'x'", "f'{b}' \"x\"", "f'{b}'\"x\"'y'", "f'{b}'f'{a}'", "f'{b}''x'", "'x'f'{b}'", "f'{b}'if a else f'{a}'", "f'{b}'in'two'", "print(f'{a}', end=f'{b}!')",
    "f'{a}' 1", "f'{a}' b", "f'{a}'f", "1 f'{a}'", "f'{a}' = 1", "f'a' = 1", "del f'{a}'", "f(f'{a}'=1)", "{f'{a}'}", "lambda f'{a}': 1", "x.f'{a}'", "f'{a}'.x = 1", "f'{a}' f", "f'", "f'''", "f'a\nb'", "f'{a\n}'", "f'{\na}'", "f'{a}\n'", "f'''{a}\n'''", "f'''{\na}'''", "f'{a}''", "f\"{a}'", "f'\\'", "rf'\\'", "rf'\\''", "f'\\''", "f'{a}\\", "f'\\{a}'", "f'\\{{a}}'", "f'\\N{a}'", "f'\\x4{a}'", "f'\\u{a}'", "f'\\x{a}'", "f'\\1{a}'", "rf'\\N{a}'", "f'{b}\\n' '\\n'", "f'{\"\\n\"}'", "f'{\"\\\\\"}'", "rf'{\"\\n\"}'", "f'{chr(10)}'", "f'{q}'", "f'{\"q\"}'", "f\"{'q'}\"", "f'{'q'}'", "f'{b!r}{q!r}'", "f'{\"\"\"t\"\"\"}'", "f'{'''t'''}'", "f'{b\"x\"}'", "f'{r\"\\n\"}'", "f'{u\"x\"}'", "f'{\"a\" f\"{a}\"}'", "f'{f\"{a}\"}'",
):  # fmt: skip
    try:
        print(repr(source), repr(eval(source)))
    except Exception as e:
        print(repr(source), type(e).__name__, e)
