# How operators bind: each pair of operators, made visible by objects that write down the tree.
class E:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def __bool__(self):
        raise RuntimeError("asked for truth")


def method(symbol):
    return lambda a, b: E("(%s%s%s)" % (a, symbol, b))


for name, symbol in (("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"), ("matmul", "@"), ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("or", "|"), ("xor", "^"), ("lt", "<"), ("eq", "=="), ("ge", ">=")):
    setattr(E, "__%s__" % name, method(symbol))
for name, symbol in (("neg", "-"), ("pos", "+"), ("invert", "~")):
    setattr(E, "__%s__" % name, lambda a, symbol=symbol: E("(%s%s)" % (symbol, a)))
E.__getitem__ = lambda a, k: E("%s[%s]" % (a, k))
E.__call__ = lambda a, *args: E("%s(%s)" % (a, ",".join(map(str, args))))
E.__getattr__ = lambda a, n: E("%s.%s" % (a, n)) if n[0] != "_" else None
a, b, c, d = E("a"), E("b"), E("c"), E("d")
binary = ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^")
for first in binary:
    print(first, [repr(eval("a %s b %s c" % (first, second))) for second in binary])
for unary in ("-", "+", "~"):
    print(unary, [repr(eval("%sa %s b" % (unary, op))) for op in binary], [repr(eval("a %s %sb" % (op, unary))) for op in binary], [repr(eval("%s a %s %s b" % (unary, op, unary))) for op in ("**", "*", "&")])
for comparison in ("<", "==", ">="):
    print(comparison, [repr(eval("a %s b %s c" % (op, comparison))) for op in binary], [repr(eval("a %s b %s c" % (comparison, op))) for op in binary])
for source in (
    "a.b", "a.b.c", "a.b[c]", "a[b].c", "a(b).c(d)", "a(b)(c)", "a[b][c]", "-a.b", "-a[b]", "-a(b)", "a.b ** c.d", "-a.b ** -c.d", "a ** -b", "a ** -b ** c", "-a ** -b", "~a ** ~b", "--a", "-+~a", "- -a", "a - -b", "a--b", "a+-b", "a ** b ** c ** d", "(a ** b) ** c", "a * b ** c * d", "a - b - c", "a - (b - c)", "a / b * c", "a * b / c", "a // b % c", "a % b * c", "a @ b * c", "a << b << c", "a << b + c", "a + b << c", "a & b << c", "a << b & c", "a | b ^ c & d", "a & b ^ c | d", "a ^ b | c", "a == b | c", "a | b == c", "a < b + c", "a + b < c * d", "a if None else b + c", "a + b if 1 else c", "(a + b if 0 else c) * d", "a if 1 else b if 0 else c", "(lambda: a + b)()", "(lambda x: x + a)(b)", "[a + b * c]", "(a, b + c)", "a + b, c", "{1: a + b}", "a[b + c]", "a[b, c]", "a(b, c + d)", "a(b if 0 else c)", "a[b].d", "a(*[b, c])", "a.b(c).d[a]", "not None", "None or a", "1 and a + b", "0 and a or b", "None or a + b", "0 or 0 or a * b", "a is a", "a is not b", "a + b is not c", "(a is a) + 1", "1 + (a is a)", "1 in [1]", "1 + 1 in [2]", "not 1 in [1]", "not 1 == 2", "not 1 + 0", "-1 ** 2", "(-1) ** 2", "2 ** -1", "-2 ** -2", "2 ** 3 ** 2", "(2 ** 3) ** 2", "10 - 2 - 3", "100 / 10 / 2", "7 // 2 * 2", "7 % 4 * 2", "2 * 7 % 4", "1 + 2 << 1", "1 | 2 ^ 3 & 6", "6 & 3 ^ 1 | 8", "~1 + 1", "-~1", "~-1", "not not 1", "1 < 2 == True", "(1 < 2) == True", "1 == 1 == 1", "1 < 3 > 2", "3 > 2 > 1", "1 < 2 < 1", "1 in [1] == True", "not 0 == 1", "1 if 0 else 2 if 0 else 3", "1 or 0 and 0", "(1 or 0) and 0", "0 and 0 or 1", "not 0 or 1", "not (0 or 1)", "1 and not 0", "(lambda: 1 if 0 else 2)()", "(lambda: (1, 2))()", "(lambda: 1, 2)[1]", "[1, 2][0] + 1", "'a' + 'b' * 2", "'%d' % 1 + '2'", "'%d' % (1 + 2)", "-'ab'.find('b')", "2 * [1] + [2]", "len('ab') ** 2", "(y := 1) + 1", "1 + (y := 2)", "[y := 1, y + 1]", "1 if (y := 0) else y", "...", "(1)", "((1))", "(1,)", "()", "1,", "1, 2", "*[1], 2",
):  # fmt: skip
    try:
        print(source, "=>", eval(source))
    except Exception as e:
        print(source, "!", type(e).__name__, e)
for source in ("a and b", "a or b", "not a", "a if a else b", "a < b < c", "a == b == c", "if a: pass", "while a: pass", "assert a", "[x for x in [1] if a]", "bool(a)", "a in [b]", "a != b", "1 < a"):
    try:
        exec(source)
        print(source, "asked nothing")
    except Exception as e:
        print(source, "!", type(e).__name__, e)
