# What is checked first, and what nothing looks at.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


class List(list): pass
for label, run in (
    ("self before count:", lambda: list.append(b"x")),
    ("self before keywords:", lambda: str.upper(1, a=2)),
    ("self of tuple:", lambda: tuple.index({})),
    ("self of derived class:", lambda: list.index(List([1]), 1)),
    ("start before too many:", lambda: enumerate(3, "a", 5)),
    ("start as keyword:", lambda: list(enumerate("ab", start=True))),
    ("splitlines:", lambda: "a".splitlines(1, 2)),
    ("bounds before step:", lambda: b"abc"["a"::2]),
    ("bounds of bytearray:", lambda: bytearray(3)[:1.5:-1]),
    ("step True:", lambda: (b"abc"[0:2:True], bytearray(b"abc")[::True])),
    ("step 2:", lambda: b"abc"[::2]),
    ("step 0:", lambda: b"abc"[::0]),
    ("name before bases:", lambda: type([], 5, {})),
    ("bases before dict:", lambda: type("T", 5, 5)),
    ("star of a type:", lambda: print(*object)),
    ("star of a module:", lambda: print(*__import__("sys"))),
    ("float in False:", lambda: 1.5 in False),
    ("int in True:", lambda: 1 in True),
    ("bool in True:", lambda: True in True),
    ("bool in int:", lambda: False in 5),
    ("str in True:", lambda: "a" in True),
    ("int in int:", lambda: 1 in 2),
    ("isinstance of int:", lambda: isinstance(1, 1)),
    ("unhashable in empty set:", lambda: [] in set()),
    ("unhashable in set:", lambda: [] in {1}),
    ("remove unhashable:", lambda: set().remove([])),
    ("add unhashable:", lambda: set().add([])),
    ("unhashable in empty dict:", lambda: [] in {}),
):
    attempt(label, run)
def delete(x, i): del x[i]
attempt("delete from empty:", lambda: delete([], "a"))
attempt("delete by str:", lambda: delete([1], "a"))
print("nan in set:", float("nan") in {float("nan")}, len({float("inf"), float("inf")}))
nan = float("nan")
print("same nan:", nan in {nan}, nan in [nan], nan in (nan,), {nan: 1}.get(nan), len({nan, nan}))
print("flip:", sorted(set("ab").symmetric_difference("abcca")), frozenset().symmetric_difference("aa"))
s = {1, 2}
s ^= s
print("flip itself:", s)
print("dir is ordered:", dir({1})[-6:], dir("")[-6:])
