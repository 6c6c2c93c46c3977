# Data nested deeper than any stack: printing and asking it ends in RuntimeError.
import json


def attempt(name, function, *args):
    try:
        result = function(*args)
        print(name, "gives", result if isinstance(result, (int, bool)) else type(result).__name__)
    except Exception as error:
        text = str(error)
        print(name, type(error).__name__, text if len(text) < 60 else "..")


def nested(wrap, depth=3000):
    value = wrap(None)
    for _ in range(depth):
        value = wrap(value)
    return value


def dictionary(value):
    return {"k": value}


class Box:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Box) and self.value == other.value

    def __hash__(self):
        return hash((self.value,))

    def __repr__(self):
        return "Box(%r)" % (self.value,)

    def __len__(self):
        return 1 + len(self.value)

    def __contains__(self, item):
        return item in self.value

    def __iter__(self):
        return iter(self.value)


KINDS = (
    ("list", lambda value: [value]),
    ("tuple", lambda value: (value,)),
    ("dict", dictionary),
    ("box", Box),
    ("mixed", lambda value: [{"k": (value,)}]),
)
for name, wrap in KINDS:
    deep, same = nested(wrap), nested(wrap)
    attempt(name + " repr", repr, deep)
    attempt(name + " str", str, deep)
    attempt(name + " format", "{}".format, deep)
    attempt(name + " percent", lambda: "%s" % (deep,))
    attempt(name + " is", lambda: deep is same)
    del deep, same

box = nested(Box)
attempt("len", len, box)
attempt("contains", lambda: 1 in box)
attempt("iter", iter, box)
attempt("hash", hash, box)
attempt("key", lambda: {box: 1})
same = nested(Box)
attempt("equal", lambda: box == same)
attempt("in list", lambda: same in [box])
del same

deep = nested(lambda value: [value])
attempt("json dumps", json.dumps, deep)
attempt("flatten", lambda: sum(map(len, deep)))
attempt("deep argument", lambda *args: len(args), *deep)

loop = []
loop.append(loop)
attempt("loop repr", repr, loop)
ring = {}
ring["ring"] = ring
attempt("ring", repr, ring)
pair = ([],)
pair[0].append(pair)
attempt("pair", repr, pair)
print("alive", len(loop), len(ring), len(pair))
