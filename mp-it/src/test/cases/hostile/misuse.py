# Builtins and methods with arguments they cannot take: which exception, never worse.

SAMPLES = (
    None,
    True,
    -3,
    2**40,
    1.5,
    2j,
    "text",
    b"by",
    bytearray(b"x"),
    [1],
    (2,),
    {3: 4},
    {5},
    range(2),
    int,
    len,
    ...,
)


def kind_of(function, *args):
    try:
        function(*args)
        return "ok"
    except Exception as error:
        return type(error).__name__


def survey(name, function, *more):
    outcomes = [kind_of(function, sample, *more) for sample in SAMPLES]
    groups = {}
    for i, outcome in enumerate(outcomes):
        groups.setdefault(outcome, []).append(i)
    print(name, sorted(groups.items()))


ONE = """
abs all any bin bool bytearray bytes callable chr complex dict divmod enumerate float frozenset getattr
hash hex int isinstance issubclass iter len list map max min next oct ord pow range repr reversed round
set sorted str sum super tuple type zip
"""
TWO = "divmod getattr isinstance issubclass map filter max pow round sum zip setattr int range enumerate"

for name in ONE.split():
    function = eval(name)
    survey(name + "(x)", function)
    print("  no arguments:", kind_of(function), "five:", kind_of(function, 1, 2, 3, 4, 5))

for name in TWO.split():
    survey(name + "(x, 'a')", eval(name), "a")
    survey(name + "(x, 2)", eval(name), 2)

METHODS = (
    ("str", "text", "center count endswith find format index isalpha join lower lstrip partition"
     " replace rfind rsplit split startswith strip upper"),
    ("bytes", b"by", "center count endswith join replace split strip"),
    ("list", [1], "append count extend index insert pop remove sort"),
    ("dict", {1: 2}, "fromkeys get items pop setdefault update"),
    ("set", {1}, "add difference discard intersection isdisjoint issubset issuperset remove union update"),
    ("tuple", (1,), "count index"),
    ("int", 5, "to_bytes from_bytes"),
)  # fmt: skip
for kind, example, names in METHODS:
    for name in names.split():

        def call(argument):
            fresh = example if kind in ("str", "bytes", "tuple", "int") else type(example)(example)
            return getattr(fresh, name)(argument)

        survey("%s.%s(x)" % (kind, name), call)
