# Constant expressions: the value is the same whether the compiler or the program computes it.
def both(source):
    try:
        folded = repr(eval(source))
    except Exception as e:
        folded = type(e).__name__ + " " + str(e)
    names = {}
    text, token, n = "", "", 0
    for c in source + " ":
        if c.isdigit() or (token and c in "._xabcdefABCDEF" and token[0].isdigit()):
            token += c
        else:
            if token:
                names["v%d" % n] = eval(token)
                text += "v%d" % n
                n += 1
                token = ""
            text += c
    try:
        computed = repr(eval(text.strip(), names))
    except Exception as e:
        computed = type(e).__name__ + " " + str(e)
    print(source, "=", folded, "" if folded == computed else "but " + computed)


for source in (
    "1 + 2", "1 - 2", "3 * 4", "7 / 2", "7 // 2", "7 % 3", "2 ** 10", "1 << 4", "256 >> 4", "6 & 3", "6 | 3", "6 ^ 3", "-5", "+5", "~5", "--5", "-~5", "~-5", "- - -5", "1 + 2 * 3", "(1 + 2) * 3", "2 * 3 + 4 * 5", "2 ** 3 ** 2", "-2 ** 2", "(-2) ** 2", "2 ** -2", "-7 // 2", "7 // -2", "-7 % 3", "7 % -3", "-7 % -3", "-7 / 2", "1073741823 + 1", "1073741824 - 1", "-1073741824 - 1", "1073741823 * 1073741823", "1 << 29", "1 << 30", "1 << 31", "1 << 62", "1 << 100", "1 << 100 >> 98", "-1 >> 100", "-1 << 35", "123456789 * 987654321", "2 ** 64 - 1", "2 ** 64 // 3", "2 ** 64 % 1000007", "10 ** 30 // 10 ** 28", "-(10 ** 20) // 7", "-(10 ** 20) % 7", "0xffffffff & 0xff00ff00", "0xffffffff ^ 0x0f0f0f0f", "~0xffffffff", "-0xffffffff >> 4", "1 // 0", "1 % 0", "1 / 0", "0 ** 0", "0 ** -1", "1 << -1", "1 >> -1", "5 ** 0", "(-1) ** 5", "(-1) ** -1", "1.5 + 2", "1.5 * 2", "1.5 - 1.5", "1.5 / 0.5", "7.5 // 2", "7.5 % 2", "-7.5 // 2", "-7.5 % 2", "2.0 ** 3", "2 ** 0.5", "1.5 // 0", "1.5 % 0", "1.5 / 0", "0.1 + 0.2", "0.1 * 3", "1e308 * 10", "-1.5", "+1.5", "1.0 == 1", "3 / 3", "6 / 4", "10 / 5", "1 / 3", "2 ** 100 / 2 ** 98", "2 ** 1000 / 2 ** 999", "1 < 2", "2 < 1", "1 == 1.0", "1 != 1", "1 < 2 < 3", "1 in (1, 2)", "1 not in (1, 2)", "1 is 1", "not 1", "not 0", "not not 5", "not 0.0", "1 and 2", "0 and 2", "1 or 2", "0 or 2", "0 or 0.0", "1 and 2 and 3", "0 or 0 or 3", "1 and 0 or 3", "not 1 or 2", "1 if 2 else 3", "1 if 0 else 3", "(1, 2)", "(1, (2, 3))", "(1 + 1, 2 * 2)", "(1, 2) + (3,)", "(1, 2) * 2", "(1, 2)[0]", "(1, 2) == (1, 2)", "[1, 2]", "{1: 2}", "1 + True", "True + True", "True * 5", "-True", "~True", "True / 2", "True << 3", "1 + None", "None or 1", "None and 1", "not None", "(1, None, True)", "1j * 1j", "1 + 1j", "2j / 2", "-1j", "1_000 + 1", "0b11 + 1", "0o17 + 1", "0x1f + 1", "1 + 2 - 3 + 4 - 5", "100 // 7 // 2", "100 % 7 % 4", "2 << 3 << 1", "1 | 2 | 4", "7 & 6 & 4", "1 ^ 2 ^ 3", "1 + 2 == 3", "1 + 2 == 3 == 3", "-1 < 0", "1 - -1", "1 - +1", "1 + -1 * -1", "5 - 3 - 1", "2 * (3 + 4) * 5", "((1))", "((1, ))", "(((1 + 2)))", "1 @ 2",
):  # fmt: skip
    both(source)
for source in ("'a' 'b'", "'a' + 'b'", "'a' * 3", "'%d' % 1", "'a' == 'a'", "'a' in 'abc'", "'abc'[1]", "'abc'[1:]", "b'a' b'b'", "b'a' + b'b'", "b'a' * 2", "not ''", "not 'a'", "'' or 'b'", "'a' and 'b'", "'a' if 'b' else 'c'", "('a', b'b', 1.5)", "('a',) + ('b',)", "'a' < 'b'", "-'a'", "'a' + 1", "'a' * -1", "... and 1", "not ...", "() or 1", "(1,) and 2", "not ()", "() == ()", "(1, 2) < (1, 3)", "[] or {}", "f'' or 1", "f'a' 'b'", "__debug__", "not __debug__", "__debug__ and 1", "1 if __debug__ else 2"):
    try:
        print(source, "=", repr(eval(source)))
    except Exception as e:
        print(source, type(e).__name__, e)


def dead(n):
    out = []
    if 0:
        out.append(never_defined)
    if 1:
        out.append("if 1")
    else:
        out.append(never_defined)
    if n and 0:
        out.append("not reached")
    if 0 and never_defined:
        out.append("not reached")
    if 1 or never_defined:
        out.append("or")
    if not 0:
        out.append("not 0")
    elif never_defined:
        out.append("no")
    while 0:
        out.append(never_defined)
    else:
        out.append("while else")
    while 1:
        out.append("once")
        break
    if None:
        out.append(never_defined)
    if "text":
        out.append("text")
    if ():
        out.append(never_defined)
    if (1,):
        out.append("tuple")
    if 0.0:
        out.append(never_defined)
    if __debug__:
        out.append("debug")
    x = "yes" if 1 else never_defined
    y = 0 and never_defined
    z = 1 or never_defined
    assert 1, never_defined
    for i in ():
        out.append(never_defined)
    "string statement"
    5
    None
    (1, 2)
    n
    return out, x, y, z
    out.append(never_defined)


print(dead(1))


def only_dead_yield():
    if 0:
        yield 1
    return 5


def dead_assignment():
    if 0:
        x = 1
    try:
        return x
    except NameError as e:
        return str(e)


def dead_global():
    if 0:
        global made
    made = 1


def dead_import():
    if 0:
        import not_a_module
    return "fine"


dead_global()
print(type(only_dead_yield()).__name__, dead_assignment(), "made" in globals(), dead_import())
