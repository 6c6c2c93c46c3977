# abs, bin, oct, hex, chr, ord, round, hash, pow, divmod with all kinds of arguments.
class Idx:
    def __index__(self): return 65
class Num:
    def __abs__(self): return "abs"
    def __divmod__(self, other): return "divmod", other
    def __pow__(self, other): return "pow", other
    def __hash__(self): return 2 ** 40 + 3
    def __int__(self): return 77
    def __neg__(self): return "neg"
class Int(int): pass
class Flt(float): pass
values = ("0", "-5", "65", "255", "-256", "1114111", "1114112", "2 ** 30", "-2 ** 31", "2 ** 70", "True", "1.5", "-0.0", "1e30", "1j", "'A'", "''", "'ab'", "b'A'", "b''", "b'ab'", "bytearray(b'A')", "None", "[]", "(65,)", "{}", "Idx()", "Num()", "Int(65)", "Flt(2.5)", "'\\u00e9'", "'\\U0001f600'", "int", "range(3)")
def show(x): return repr(x) if not isinstance(x, str) or all(ord(c) < 128 for c in x) else [ord(c) for c in x]
for name in ("abs", "bin", "oct", "hex", "ord", "int", "float", "bool", "round", "callable", "complex"):
    row = []
    for value in values:
        try: row.append(show(eval("%s(%s)" % (name, value))))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(name, row)
for source in ("abs()", "abs(1, 2)", "bin()", "bin(1, 2)", "chr()", "chr(1, 2)", "ord()", "ord('a', 'b')", "hash()", "hash([])", "hash({})", "hash((1, []))", "hash(5)", "hash(2 ** 40) == hash(2 ** 40)", "hash(Num())", "hash(1.5) == hash(1.5)", "hash(True), hash(False), hash(0.0)", "hash(None) == hash(None)", "hash('a') == hash('a')", "hash(int) == hash(int)", "hash(bytearray())", "hash(set())", "divmod(Num(), 3)", "divmod(7, Num())", "pow(Num(), 2)", "pow(2, Num())", "-Num()", "+Num()", "~Num()", "id(5) == id(5)", "id([]) == 0", "type(5), type('a'), type(None), type(type), type([]), type(len), type(lambda: 0), type(...)", "type(5) is int, type(True) is bool", "repr(5), repr('a'), repr(None), repr([1, 'a']), repr(...), repr(int), repr(NotImplemented)", "callable(len), callable(int), callable(5), callable(lambda: 0), callable(Idx), callable(Idx())", "chr(0x10ffff) == '\\U0010ffff', ord(chr(0xd800))", "[ord(c) for c in 'a\\u00e9'], [ord(bytes((b,))) for b in b'\\xff']", "bin(-1), bin(2 ** 65), hex(-2 ** 65), oct(-8)", "int(bin(77), 2), int(oct(77), 8), int(hex(77), 16)", "''.join(chr(c) for c in range(65, 70)), sum(map(ord, 'abc'))"):
    try: print(source, "->", eval(source))
    except Exception as e: print(source, "->", type(e).__name__, e)
