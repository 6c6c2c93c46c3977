# self of builtin methods, __set_name__ that changes the class, members with __getattr__
def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(label, type(e).__name__, e)


class Early(list):
    def __init__(self):
        self.append(1)


attempt("early", Early)
attempt("int", lambda: list.append(1, 1))
attempt("bytes", lambda: str.upper(b"a"))
attempt("bool", lambda: int.to_bytes(True, 1, "big"))
attempt("bases", lambda: type("C", 1, {}))
attempt("dict", lambda: type("C", (), 1))
attempt("super", lambda: super(str, int))
attempt("exec", lambda: exec("1", 1))


class Swap:
    def __init__(self, sibling):
        self.sibling = sibling

    def __set_name__(self, owner, name):
        setattr(owner, self.sibling, name)


class Swapped:
    a = Swap("b")
    b = Swap("a")


print("swapped", Swapped.a, Swapped.b)


class Any:
    def __getattr__(self, name):
        return name


class Holder:
    member = Any()


print("member", Holder().member.x)


def collect(**keywords):
    return keywords


attempt("keywords", lambda: collect(**{"a": 1}, **{"a": 2}))


class Listed:
    def __dir__(self):
        return ["x"]


print("dir", dir(Listed()), "x" in dir(Listed))
