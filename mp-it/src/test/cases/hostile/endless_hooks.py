# Special methods that call themselves without end: each ends in RuntimeError, and nothing is broken.


def attempt(name, function):
    try:
        print(name, "gives", function())
    except Exception as error:
        print(name, type(error).__name__)


class Mirror:
    def __repr__(self):
        return "<" + repr(self) + ">"

    def __str__(self):
        return str(self)

    def __eq__(self, other):
        return self == other

    def __lt__(self, other):
        return self < other

    def __hash__(self):
        return hash(self)

    def __bool__(self):
        return bool(self)

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __contains__(self, item):
        return item in self

    def __getitem__(self, index):
        return self[index]

    def __setitem__(self, index, value):
        self[index] = value

    def __delitem__(self, index):
        del self[index]

    def __call__(self, *args):
        return self(*args)

    def __getattr__(self, name):
        return getattr(self, name + "_")

    def __add__(self, other):
        return self + other

    def __radd__(self, other):
        return other + self

    def __neg__(self):
        return -self

    def __invert__(self):
        return ~self

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *_):
        pass

    @property
    def shadow(self):
        return self.shadow

    @classmethod
    def kin(cls):
        return cls.kin()

    @staticmethod
    def alone():
        return Mirror.alone()

    def generate(self):
        yield from self.generate()


def enter(mirror):
    with mirror:
        return "inside"


def change(mirror):
    mirror[0] = 1


def remove(mirror):
    del mirror[0]


m = Mirror()
for name, function in (
    ("repr", lambda: repr(m)),
    ("str", lambda: str(m)),
    ("format", lambda: "{} {!r}".format(m, m)),
    ("in list", lambda: repr([m])),
    ("eq", lambda: m == 1),
    ("lt", lambda: m < 1),
    ("sorted", lambda: sorted([m, Mirror(), m])),
    ("max", lambda: max(m, Mirror())),
    ("hash", lambda: hash(m)),
    ("key", lambda: {m: 1}),
    ("bool", lambda: not m),
    ("len", lambda: len(m)),
    ("iter", lambda: iter(m)),
    ("list", lambda: list(m)),
    ("contains", lambda: 1 in m),
    ("getitem", lambda: m[0]),
    ("setitem", lambda: change(m)),
    ("delitem", lambda: remove(m)),
    ("call", lambda: m(1, 2)),
    ("getattr", lambda: hasattr(m, "x")),
    ("add", lambda: m + 1),
    ("radd", lambda: 1 + m),
    ("neg", lambda: -m),
    ("invert", lambda: ~m),
    ("with", lambda: enter(m)),
    ("property", lambda: m.shadow),
    ("classmethod", lambda: m.kin()),
    ("staticmethod", lambda: m.alone()),
    ("generator", lambda: list(m.generate())),
    ("key function", lambda: sorted([1, 2], key=m)),
    ("map", lambda: list(map(m, [1]))),
):
    attempt(name, function)


class Parent:
    def __init__(self):
        self.child = Parent()


class Late:
    def __new__(cls):
        return cls()


class Chain:
    def __init__(self, next_one=None):
        self.next_one = next_one

    def __getattr__(self, name):
        return getattr(self.next_one, name)

    def depth(self):
        return 1 + self.next_one.depth() if self.next_one else 1


attempt("init", Parent)
attempt("new", Late)
chain = None
for _ in range(8000):
    chain = Chain(chain)
attempt("chain", lambda: chain.depth())
attempt("chained attribute", lambda: chain.missing)
attempt("lambda", lambda f=lambda f: f(f): f(f))


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


attempt("mutual", lambda: mutual_a(0))


def in_except():
    try:
        raise ValueError
    except ValueError:
        in_except()
    finally:
        counts.append(1)


counts = []
attempt("in except", in_except)
print("finally ran as often as it was entered", len(counts) > 10)
attempt("exec", lambda: exec("def f():\n  f()\nf()"))
nested_exec = "exec(nested_exec)"
attempt("nested exec", lambda: exec(nested_exec, {"nested_exec": nested_exec, "exec": exec}))
attempt("nested eval", lambda: eval("eval(e)", {"e": "eval(e)", "eval": eval}))
print("alive", sum(range(100)))
