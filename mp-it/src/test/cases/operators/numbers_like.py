# Objects as numbers: unary operators, conversions, __index__, __call__, __hash__ and where they are used.
log = []


def attempt(f, *args):
    log.clear()
    try:
        answer = f(*args)
    except Exception as e:
        answer = type(e).__name__, str(e)
    return answer, log[:]


def build(label, **methods):
    space = {"__repr__": lambda self: label}
    for name, value in methods.items():

        def run(self, *args, name=name, value=value):
            log.append(name)
            return value

        space["__%s__" % name] = run
    return type(label, (), space)()


objects = [build(name, **{name: value}) for name, value in (("neg", "n"), ("pos", "p"), ("invert", "i"), ("abs", "a"), ("int", 7), ("float", 2.5), ("complex", 1j), ("index", 2), ("bool", True), ("len", 4), ("hash", 99), ("str", "text"), ("call", "called"), ("round", "r"), ("trunc", 1), ("floor", 1), ("ceil", 2), ("divmod", (1, 2)), ("rdivmod", (3, 4)), ("format", "f"), ("bytes", b"b"), ("sizeof", 8), ("dir", ["d"]), ("length_hint", 3))]
objects += [build("bad_int", int="x"), build("bad_index", index=1.5), build("bad_bool", bool=2), build("bad_hash", hash="h"), build("bad_str", str=5), build("bad_float", float=1), build("big_index", index=1 << 40), build("negative_index", index=-1), build("big_hash", hash=1 << 70), build("none")]
sources = (
    "-x", "+x", "~x", "abs(x)", "int(x)", "float(x)", "complex(x)", "bool(x)", "not x", "str(x)", "repr(x)", "len(x)", "hash(x)", "x()", "x(1, a=2)", "round(x)", "divmod(x, 1)", "divmod(1, x)", "pow(x, 2)", "format(x)", "format(x, '5')", "'%d' % x", "'%s' % x", "'%f' % x", "'%x' % x", "'%c' % x", "'{}'.format(x)", "f'{x}'", "bytes(x)", "chr(x)", "hex(x)", "oct(x)", "bin(x)", "range(x)", "list(range(x))", "[1, 2, 3][x]", "(1, 2, 3)[x]", "'abc'[x]", "b'abc'[x]", "[1, 2, 3][x:]", "range(9)[x]", "'a' * x", "x * 'a'", "1 << x", "x << 1", "1 + x", "x + 1", "x == 2", "x == x", "2 == x", "x in {2: 1}", "sum([x])", "sorted([x])", "'a'.center(x)", "'aXb'.split('X', x)", "'abc'.find('c', x)", "int('12', x)", "[1, 2, 3].pop(x)", "[1].insert(x, 2)", "(5).to_bytes(x, 'big')", "enumerate('a', x) and 1", "list(zip(x))", "callable(x)", "isinstance(x, int)", "x if x else 'false'", "x and 'and'", "x or 'or'", "print(x)", "dict([(x, 1)])", "getattr(x, 'zz', 5)", "dir(x) == 1", "iter(x)", "x.__class__.__name__",
)  # fmt: skip
functions = [eval("lambda x: " + source) for source in sources]
for x in objects:
    row = []
    for source, function in zip(sources, functions):
        answer, calls = attempt(function, x)
        if calls or not isinstance(answer, tuple) or len(answer) != 2 or not str(answer[0]).endswith("Error"):
            if x is not objects[-1] and not calls and source in ("str(x)", "repr(x)", "not x", "bool(x)"):
                continue
            row.append((source, answer if isinstance(answer, (int, str, float, tuple, bytes, complex, bool, list)) or answer is None else "other", calls))
    print(x, len(row))
    for entry in row:
        if entry[0] != "hash(x)" or entry[2]:
            print("   ", *entry)
print("refused by a plain object")
for source, function in zip(sources, functions):
    answer, calls = attempt(function, objects[-1])
    if isinstance(answer, tuple):
        print("   ", source, answer)
