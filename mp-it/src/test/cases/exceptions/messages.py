# Texts of the errors that operations on builtin types raise.
def attempt(code, **names):
    try:
        print(code, "->", eval(code, names))
    except Exception as e:
        print(code, "->", type(e).__name__ + ":", e)
for code in ("1 + 'a'", "'a' + 1", "[] + ()", "{} + {}", "None + 1", "1 - 'a'", "'a' * 'b'", "[] * 1.5", "{} * 2",
             "1 < 'a'", "[] < ()", "None < None", "{} < {}", "1j < 2j", "-'a'", "~1.5", "+[]", "not_there", "1 @ 2",
             "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.5 % 0", "0 ** -1", "1 << -1", "1 >> -1", "divmod(1, 0)",
             "[][0]", "()[0]", "''[0]", "b''[0]", "[1][-2]", "[1]['a']", "(1,)['a']", "'a'['b']", "[1][1.0]", "[1][None]",
             "{}[1]", "{}['a']", "{}[None]", "{[]: 1}", "{{}}", "set()[0]", "1[0]", "None[0]", "range(3)[5]", "range(3)['a']",
             "len(1)", "len(None)", "iter(1)", "next([])", "next(iter([]))", "list(1)", "tuple(None)", "dict(1)", "dict([1])", "dict([(1,)])", "set(1)",
             "int('x')", "int('')", "int('1.5')", "int(None)", "int([])", "int('12', 1)", "int('9', 8)", "int(float('nan'))", "int(float('inf'))",
             "float('x')", "float('')", "float(None)", "float([])", "complex('x')", "str(1, 2, 3, 4)", "bytes('a')", "bytes(-1)", "bytes([256])", "bytearray([-1])",
             "ord('')", "ord('ab')", "ord(1)", "abs('a')", "round('a')", "sum('ab')", "sum(1)", "min()", "max([])", "min(1)", "sorted(1)", "sorted([1, 'a'])",
             "'a'.foo", "(1).foo", "None.foo", "[].foo", "int.foo", "len.foo", "'abc'.index('x')", "[1].index(2)", "(1,).index(2)", "[].pop()", "[1].pop(5)", "{}.pop(1)", "{}.popitem()", "set().pop()", "set().remove(1)", "[].remove(1)",
             "'a'.join([1])", "'a'.join(1)", "''.split('')", "'a'.encode(1, 2, 3)", "'%d' % 'a'", "'%s %s' % 1", "'%s' % (1, 2)", "'%z' % 1", "'%(a)s' % 1", "'{}'.format()", "'{0} {}'.format(1, 2)", "'{a}'.format()", "'{:d}'.format('a')", "'{:s}'.format(1)", "'{'.format(1)", "'}'.format(1)", "'{!x}'.format(1)",
             "'a'.startswith(1)", "'a'.replace(1, 2)", "'a'.find(1)", "b'a' + 'b'", "'a' + b'b'", "b'a' in 'a'", "1 in 'a'", "'a' in b'a'", "1 in 1", "'a' in 5",
             "isinstance(1, 'a')", "issubclass(1, 2)", "hash([])", "hash({})", "hash(set())", "hash(bytearray())", "hex('a')", "bin(1.5)", "oct(None)", "pow(2, 'a')", "pow(2, 3, 0)", "pow(2.0, 3, 5)",
             "range()", "range('a')", "range(1, 2, 0)", "slice()", "enumerate()", "zip(1)", "map()", "map(len)", "filter(1)", "reversed(1)", "reversed({})", "getattr(1)", "getattr(1, 2)", "getattr(1, 'x')", "setattr(1, 'a', 2)", "delattr(1, 'a')",
             "int(1, 2, 3)", "list(1, 2)", "print(1, foo=2)", "print(1, sep=1)", "sorted()", "sorted([], 1)", "type()", "object.foo", "super()", "eval()", "exec()", "eval(1)", "open()", "__import__('nope')", "callable()", "id()", "bool(1, 2)", "any(1)", "all(None)",
             "memoryview(1)", "memoryview('a')", "bytearray(1.5)", "bytes(1.5)", "b'a'.decode(1, 2, 3)", "b'\\xff'.decode()", "str(b'\\xff', 'utf8')", "frozenset([[]])", "tuple(1, 2)", "dict(1, 2)", "(lambda: 1)(1)", "(lambda a: 1)()", "(lambda *, a: 1)()", "(lambda a: 1)(b=1)", "(lambda a: 1)(1, a=1)"):
    attempt(code)
