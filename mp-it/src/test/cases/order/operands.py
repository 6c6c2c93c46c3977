# The order in which operands, arguments, items and parts of a call are evaluated.
log = []


def v(x, name=None):
    log.append(x if name is None else name)
    return x


class O:
    def __init__(self, name="o"):
        object.__setattr__(self, "name", name)

    def __getattr__(self, name):
        log.append("." + name)
        return v

    def __setattr__(self, name, value):
        log.append("." + name + "=")

    def __delattr__(self, name):
        log.append("del ." + name)

    def __getitem__(self, key):
        log.append("[]")
        return 1

    def __setitem__(self, key, value):
        log.append("[]=")

    def __delitem__(self, key):
        log.append("del []")

    def __call__(self, *args, **kw):
        log.append("call")
        return self

    def __add__(self, other):
        log.append("+")
        return self

    __radd__ = __sub__ = __mul__ = __add__

    def __iadd__(self, other):
        log.append("+=")
        return self

    def __neg__(self):
        log.append("neg")
        return self

    def __lt__(self, other):
        log.append("<")
        return True

    def __eq__(self, other):
        log.append("==")
        return True

    def __bool__(self):
        log.append("bool")
        return self.name == "true"

    def __contains__(self, x):
        log.append("in")
        return True

    def __iter__(self):
        log.append("iter")
        return iter((1, 2))

    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, *args):
        log.append("exit")


def o(name):
    log.append(name)
    return O(name)


expressions = (
    "v(1) + v(2) * v(3)", "v(1) * v(2) + v(3)", "(v(1) + v(2)) * v(3)", "v(2) ** v(3) ** v(1)", "-v(1) + v(2)", "v(1) - -v(2)", "v(1) << v(2) | v(3) & v(4)", "v(1) < v(2) < v(3)", "v(3) < v(2) < v(1)", "v(1) == v(1) != v(2) is v(2)", "v(1) and v(2) and v(0) and v(3)", "v(0) or v(0) or v(1) or v(2)", "v(0) and v(1) or v(2)", "not v(0) and not v(1)", "v(1) if v(2) else v(3)", "v(1) if v(0) else v(3)", "v(1) if v(0) else v(2) if v(0) else v(3)", "v(1) in [v(2), v(1)]", "v(1) not in v((2,))",
    "[v(1), v(2), v(3)]", "(v(1), v(2))", "{v(1), v(2)}", "{v(1): v(2), v(3): v(4)}", "{v(1): {v(2): v(3)}}", "[v(1), [v(2), [v(3)], v(4)]]", "[v(x) for x in v([1, 2]) if v(x, 'if')]", "{v(x, 'k'): v(x, 'v') for x in v((1, 2))}", "[v(x) for x in v([1]) for y in v([2, 3])]", "list(v(x) for x in v([1, 2]))", "(lambda a=v(1), *, b=v(2): v(3))()", "(lambda: v(1))() + v(2)",
    "v(max)(v(1), v(2))", "v(dict)(a=v(1), b=v(2))", "v(print)(v(1), sep=v('-'), end=v(''))", "v(max)(*v([1, 2]))", "v(max)(v(0), *v([1]), *v([2]), v(3))", "v(dict)(v({}), **v({'a': 1}))", "v(dict)(a=v(1), **v({'b': 2}))", "v(dict)(**v({'a': 1}), b=v(2))", "v(dict)(*v([[]]), a=v(1), **v({}))", "o('a').m(v(1))", "o('a').m(o('b').n(v(1)))", "o('a')(v(1))(v(2))", "o('a')[v(1)]", "o('a')[v(1):v(2):v(3)]", "o('a')[v(1), v(2)]", "o('a').b.c", "o('a') + o('b') * o('c')", "v(1) + o('a')", "-o('a') + -o('b')", "o('a') < o('b') < o('c')", "o('true') and o('false') and o('x')", "o('false') or o('true') or o('x')", "not o('a')", "v(1) if o('true') else v(2)", "v(1) in o('a')", "o('a') == o('b')", "'%s%s' % (v(1), v(2))", "f'{v(1)}{v(2):{v(3)}}'", "'{}{}'.format(v(1), v(2))", "v('a') + v('b')", "(y := v(1)) + (z := v(2)) + y", "v([3, 4])[v(0)]", "v([1, 2, 3])[v(0):v(2)]", "v(int)(v('11'), v(2))", "[v(1)] + [v(2)] * v(2)", "max([v(1), v(2)], key=v(lambda x: -x, 'key'))", "sorted([2, 1], key=lambda x: v(x))", "any(v(x) for x in (0, 1, 2))", "all(v(x) for x in (1, 0, 2))", "next(v(x) for x in (1, 2))", "list(zip(v([1]), v([2])))", "list(map(v, [1, 2]))", "list(map(lambda a, b: v(a) + v(b), [1], [2]))", "sum([v(1), v(2)], v(3))",
)  # fmt: skip
statements = (
    "x = v(1)", "x = y = v(1)", "x, y = v(1), v(2)", "[x, y] = v([1, 2])", "o('a').p = v(1)", "o('a')[v(0)] = v(1)", "o('a')[v(0)] = o('b')[v(1)] = v(2)", "o('a').p = o('b').q = v(1)", "o('a').p, o('b')[v(0)] = v(1), v(2)", "x, o('a').p, *y = v([1, 2, 3])", "(o('a').p, o('b').p), o('c').p = v(((1, 2), 3))", "o('a')[v(1):v(2)] = v(3)", "x = {}\nx[v('k')] = v('v')", "x = [0, 0]\ni = 0\ni, x[i] = 1, 2\nlog.append(x)", "x = [0, 0]\nx[v(0)], x[v(1)] = x[v(1)], v(5)",
    "x = v(1)\nx += v(2)", "o('a')[v(0)] += v(1)", "x = o('a')\nx += v(1)", "x = [1, 2]\nx[v(0)] += v(5)", "x = [1, 2]\nx[v(0):v(1)] += v([5])", "x = {'k': [1]}\nx[v('k')][v(0)] *= v(3)", "x = [[1]]\nx[v(0)] += v([2])", "x = [1]\nx[v(0)] -= x[v(0)]",
    "del o('a').p", "del o('a')[v(0)]", "del o('a').p, o('b')[v(1)]", "del o('a')[v(0):v(1)]", "assert v(1), v(2)", "try:\n assert v(0), v(2)\nexcept AssertionError as e: log.append(e.args)", "for x in v([1, 2]): v(x, 'body')", "for o('a').p in v([1]): v('body')", "for o('a')[v(0)] in v([1, 2]): v('body')", "for x, o('a').p in v([(1, 2)]): v(x)", "for x in o('a'): v(x)", "while v(len(log)) < v(4): v('body')", "if v(0): v(1)\nelif v(0): v(2)\nelif v(1): v(3)\nelif v(1): v(4)\nelse: v(5)", "if o('true'): v('yes')", "while not o('true'): v('no')", "with o('a') as x: v('body')", "with o('a') as o('b').p, o('c') as o('d')[v(0)]: v('body')", "with o('a'), o('b'): v('body')", "def f(x=v(1), y=v(2), *, z=v(3)): pass", "class A(v(object, 'base')): x = v(1)", "class A:\n x = v(1)\n def f(self, y=v(2)): v(3)\n z = v(4)", "f = lambda x=v(1): v(2)", "try: v(1)\nexcept v(ValueError): v(2)\nelse: v(3)\nfinally: v(4)", "try: v(1)[0]\nexcept v(ValueError, 'V'): v(2)\nexcept v(TypeError, 'T'): v(3)\nfinally: v(4)", "try: raise v(ValueError, 'V') from v(None, 'cause')\nexcept ValueError: v('caught')", "print(v(''), v(''), sep=v(''), end=v(''))", "x: v(1) = v(2)", "global g1; g1 = v(1)", "import sys as x; v(x.__name__)", "return_ = (lambda: (v(1), v(2)))()", "x = [v(1) for _ in 'a'][v(0)]", "x = (yield_ for yield_ in v([1])); v('made'); list(x)", "x = y = z = []\nx, y[:] = v(1), v('ab')\nlog.append(z)", "a, b = v(1), v(2)\na, b = b, a\nlog.append((a, b))", "x = v(1) if v(0) else v(2)\ny = [x, v(3)]", "(x := v([]) ).append(v(1))", "o('a')[v(0)][v(1)] = v(2)", "o('a')(v(1))[v(2)] = v(3)",
)  # fmt: skip
for source in expressions:
    log.clear()
    try:
        value = eval(source)
    except Exception as e:
        value = type(e).__name__
    print(source, "->", [getattr(x, "__name__", x) if isinstance(x, type) or callable(x) else x for x in log])
for source in statements:
    log.clear()
    try:
        exec(source, {"v": v, "o": o, "log": log})
    except Exception as e:
        log.append((type(e).__name__, e.args))
    print(repr(source), "->", ["function" if type(x) is type(v) else getattr(x, "__name__", x) if isinstance(x, type) else x for x in log])
