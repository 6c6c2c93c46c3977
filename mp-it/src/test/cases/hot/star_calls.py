# Calls with stars, keywords and defaults from hot code to hot functions.
def often(label, function):
    answers = []
    for _ in range(9):
        try:
            answer = function()
        except Exception as e:
            answer = type(e).__name__ + ": " + str(e)
        answers.append(answer)
    same = all(a == answers[0] for a in answers)
    print(label, answers[0] if same else answers)


def f0():
    return "f0"


def f2(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def variadic(*args):
    return args


def named(**kw):
    return sorted(kw.items())


def mixed(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, sorted(kw.items())


def only(*, k, m=5):
    return k, m


class Object:
    def method(self, a, b=2, *args, k=3, **kw):
        return self.name, a, b, args, k, sorted(kw.items())

    @classmethod
    def of_class(cls, *args, **kw):
        return cls.__name__, args, sorted(kw.items())

    @staticmethod
    def static(*args, **kw):
        return args, sorted(kw.items())

    def __init__(self, name="obj", *rest, **kw):
        self.name = name
        self.rest = rest, sorted(kw.items())

    def __call__(self, *args, **kw):
        return "called", args, sorted(kw.items())


obj = Object()
empty, one, two, many = (), [1], (1, 2), range(5)
kw0, kw1, kw2 = {}, {"k": 1}, {"a": 1, "b": 2}
for source in (
    "f0()", "f0(*empty)", "f0(**kw0)", "f0(*empty, **kw0)", "f0(1)", "f0(*one)", "f0(**kw1)", "f0(*one, **kw1)",
    "f2(1, 2)", "f2(*two)", "f2(1, *one)", "f2(*one, 2)", "f2(*one, *one)", "f2(**kw2)", "f2(1, **{'b': 3})", "f2(b=1, a=2)", "f2(1)", "f2(*one)", "f2(1, 2, 3)", "f2(*many)", "f2(1, a=2)", "f2(1, **kw2)", "f2(1, c=2)", "f2(1, b=2, c=3)", "f2(*'xy')", "f2(*{1: 2, 3: 4})", "f2(*5)", "f2(**5)", "f2(*iter(two))",
    "defaults(1)", "defaults(1, c=5)", "defaults(1, *one)", "defaults(*many)", "defaults()", "defaults(b=1)", "defaults(c=1, a=2)", "defaults(1, b=1, b=2)", "defaults(**kw2)", "defaults(**{'z': 1})", "defaults(1, **{'a': 1})", "defaults(*[1, 2], **{'c': 9})",
    "variadic()", "variadic(1)", "variadic(*many)", "variadic(0, *many, 9)", "variadic(*many, *two, *'ab')", "variadic(*(x * x for x in many))", "variadic(k=1)", "variadic(*[[]], *[()])",
    "named()", "named(a=1)", "named(**kw1, **kw2)", "named(x=0, **kw2, y=5)", "named(**kw1, k=2)", "named(1)", "named(**{1: 2})", "named(**{'not an id': 2})",
    "mixed(1, c=2)", "mixed(1, 2, 3, c=4)", "mixed(*many, c=5)", "mixed(1)", "mixed(c=1)", "mixed(1, c=2, e=3, **kw1)", "mixed(1, c=2, a=3)", "mixed(**{'a': 1, 'c': 2, 'd': 3, 'z': 4})", "mixed(1, 2, *two, c=3, d=9, **kw0)",
    "only(k=1)", "only()", "only(1)", "only(m=1)", "only(k=1, m=2)", "only(**kw1)", "only(k=1, **kw1)", "only(k=1, z=2)",
    "obj.method(1)", "obj.method(*two)", "obj.method(1, *many, k=9, z=1)", "obj.method()", "obj.method(**kw2)", "obj.method(k=1)", "obj.method(1, **kw1)", "Object.method(obj, 1)", "Object.method(obj, *two, **kw1)", "Object.method()",
    "obj.of_class(1)", "Object.of_class(*two, **kw1)", "obj.static(1)", "Object.static(*two, **kw2)", "obj(1)", "obj(*two, **kw1)", "obj()",
    "Object('n').rest", "Object(*many).rest", "Object('x', *two, **kw1).rest", "Object(**{'name': 'z'}).name", "Object('x', name='y')",
    "max(*many)", "max(*one, 5)", "max(*two, key=lambda v: -v)", "min(*[])", "min([], default=3)", "sorted(*[[3, 1]], **{'reverse': True})", "int(*['ff', 16])", "int(**{'x': 1})", "print(*two, **{'sep': '-', 'end': '!'})", "print(*one, sap=1)", "dict(*[[(1, 2)]], **kw1)", "dict(kw1, **kw2)", "str(*[b'x'], 'utf8')", "'{}{a}'.format(*one, **{'a': 2})", "list(range(*[1, 9, 3]))", "list(*['ab'])", "list(*two)", "zip(*[two, one])", "list(map(lambda *a: a, *[two, many]))", "enumerate(*[['a']], start=4)", "list(enumerate(*[['a']], **{'start': 4}))", "(lambda *a, **k: (a, sorted(k)))(*two, **kw2)", "(lambda a, b=7: (a, b))(*one)",
):  # fmt: skip
    function = eval("lambda: " + source)
    often(source, lambda: function() if not source.startswith(("zip", "enum")) else type(function()))


def forward(f, *args, **kw):
    return f(*args, **kw)


often("forward", lambda: forward(forward, forward, mixed, 1, 2, 3, c=4, z=5))
often("forward method", lambda: forward(obj.method, 1, k=2))
often("forward nothing", lambda: forward())
often("forward self", lambda: forward(forward))
often("forward twice f", lambda: forward(named, f=1))
