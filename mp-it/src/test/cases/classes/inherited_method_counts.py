# What is complained about first where a builtin type's method gets the wrong number of arguments.
class L(list):
    pass


class S(str):
    pass


def error(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


for f in (
    lambda: list.append(), lambda: list.append(1), lambda: list.append([]), lambda: list.append(1, 2),
    lambda: list.append([], 1, 2), lambda: list.append("x", 1, 2), lambda: L.append(), lambda: L.append(1),
    lambda: L.append([]), lambda: L.append([], 1), lambda: L.append(L()), lambda: L.append(1, 2, 3),
    lambda: L().append(), lambda: L().append(1, 2), lambda: S("a").find(), lambda: S.find(), lambda: S.find(1),
    lambda: str.find(1), lambda: dict.get([]), lambda: int.to_bytes(1.0), lambda: str.join(1), lambda: str.join("a", 1, 2),
):
    error(f)
