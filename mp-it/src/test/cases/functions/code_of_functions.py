# __code__ of functions of all kinds, and functions made from code objects.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


def plain(a, b=1, *args, c, d=2, **kw):
    x = a
    return x


def generator():
    yield 1


async def coroutine():
    return 1


def closure(x):
    def inner():
        return x

    return inner


def doc():
    "text"
    return "a constant", 1.5, (1, 2)


class C:
    def method(self):
        return self

    @staticmethod
    def static():
        return "static"


functions = (plain, generator, coroutine, closure, doc, lambda q: q + 1, C.method, C.static)
for f in functions:
    code = f.__code__
    print(f.__name__, type(code).__name__, code.co_name, code.co_filename.split("/")[-1], code.co_firstlineno > 0, type(code.co_code).__name__, len(code.co_code) > 0, type(code.co_consts).__name__, type(code.co_names).__name__, type(code.co_lnotab).__name__)
lines = [f.__code__.co_firstlineno for f in functions]
print([line - lines[0] for line in lines])
for label, f in (
    ("names", lambda: sorted(n for n in dir(plain.__code__) if n[:3] == "co_")), ("missing", lambda: plain.__code__.co_nothing), ("argcount", lambda: plain.__code__.co_argcount), ("varnames", lambda: plain.__code__.co_varnames), ("set", lambda: setattr(plain.__code__, "co_name", "x")), ("set code", lambda: setattr(plain, "__code__", doc.__code__)), ("equal", lambda: (plain.__code__ == plain.__code__, plain.__code__ == doc.__code__)), ("same", lambda: plain.__code__ is plain.__code__), ("builtin", lambda: len.__code__), ("closure", lambda: closure(1).__code__.co_name), ("bound", lambda: C().method.__code__.co_name), ("class", lambda: C.__code__), ("instance", lambda: C().__code__), ("compiled", lambda: compile("x = 1", "f", "exec").co_name), ("compiled type", lambda: type(compile("1", "f", "eval")) is type(plain.__code__)), ("compiled file", lambda: compile("1", "a/b.py", "eval").co_filename), ("exec code", lambda: exec(doc.__code__)), ("eval code", lambda: eval(doc.__code__)), ("eval lambda", lambda: eval((lambda: 5).__code__)), ("make function", lambda: type(plain)(doc.__code__, globals())()), ("make generator", lambda: list(type(plain)(generator.__code__, globals())())), ("make with argument", lambda: type(plain)((lambda q: q + 1).__code__, {})(4)), ("other globals", lambda: type(plain)((lambda: value).__code__, {"value": "given"})()), ("no globals", lambda: type(plain)(doc.__code__)), ("bad code", lambda: type(plain)(5, {})), ("bad globals", lambda: type(plain)(doc.__code__, 5)), ("three", lambda: type(plain)(doc.__code__, {}, 1)), ("none", lambda: type(plain)()), ("name of made", lambda: type(plain)(doc.__code__, {}).__name__), ("bool", lambda: bool(doc.__code__)), ("call", lambda: doc.__code__()), ("repr", lambda: repr(doc.__code__)[:5]), ("lines", lambda: doc.__code__.co_lines()), ("positions", lambda: doc.__code__.co_positions()), ("constants", lambda: [c for c in doc.__code__.co_consts if not callable(c)]), ("nested code", lambda: [type(c).__name__ for c in closure.__code__.co_consts]),
):  # fmt: skip
    attempt(label, f)
made = [type(plain)((lambda: k).__code__, {"k": i}) for i in range(3)]
print([[f() for _ in range(6)][-1] for f in made])
