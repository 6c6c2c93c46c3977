# __code__, what it tells, and functions made from it
def t(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def f(x, y=2, *, z=3):
    def g():
        return x

    return g


def gen():
    yield 1


def spread(a):
    b = a + 1

    # far

    return (
        b
        + a
    )


class A:
    def m(self):
        pass


F = type(f)
G = type(gen)
c = f.__code__
print(F, G, F is G, type(f(1)), print(gen))
t(lambda: dir(c))
t(lambda: [type(k) for k in c.co_consts])
t(lambda: [k.co_name for k in c.co_consts[:-1]])
t(lambda: (gen.__code__.co_name, f(1).__code__.co_name, A.m.__code__.co_name, A().m.__code__.co_name))
t(lambda: c.co_names is locals())
t(lambda: (c.co_lnotab, spread.__code__.co_lnotab, gen.__code__.co_lnotab))
t(lambda: [list(x.__code__.co_lines()) for x in (f, gen, spread, A.m, t)])
t(lambda: c.co_firstlineno)
t(lambda: (c.co_code, spread.__code__.co_code))
t(lambda: c == f.__code__)
t(lambda: type(c)())
t(lambda: F())
t(lambda: F(c))
t(lambda: F(c, {}, 1))
t(lambda: F(c, {}, z=1))
t(lambda: F(None, {}))
t(lambda: F(c, None))
t(lambda: F(f, {}))
t(lambda: G(gen.__code__, {}))
t(lambda: F(gen.__code__, {}))
t(lambda: list(F(gen.__code__, {})()))
t(lambda: F(c, {})(1, 2, z=5)())
t(lambda: F(compile("print(7)", "", "exec"), {"print": print})())
t(lambda: F((lambda: a).__code__, {"a": 5})())
t(lambda: F((lambda: (lambda: a)).__code__, {"a": 6})()())
t(lambda: exec((lambda: print(8)).__code__))
t(lambda: exec((lambda: print(a)).__code__, {"a": 10}))
t(lambda: eval((lambda: 9).__code__))
t(lambda: eval((lambda x: 9).__code__))
for mode, source in (("eval", "1"), ("exec", "1\n\nx=3\ny=4"), ("single", "f\n")):
    code = compile(source, "a.py", mode)
    t(lambda: (code.co_name, code.co_filename, code.co_firstlineno, code.co_lnotab, list(code.co_lines())))
t(lambda: str(compile("1", "a.py", "eval")).split(" at ")[0])
t(lambda: str(c).split(" ")[-2:])
t(lambda: str(spread.__code__).split(" ")[-2:])
t(lambda: len.__code__)


def store(name):
    setattr(c, name, 1)


t(lambda: store("co_name"))
t(lambda: setattr(f, "__code__", c))
t(lambda: F(c, __import__("collections").OrderedDict()))


class E(F):
    pass


t(lambda: E((lambda: 3).__code__, {})())
