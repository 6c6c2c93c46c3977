# type(), classes made by it, class attributes and methods of types, isinstance and issubclass.
def attempt(label, f):
    try:
        answer = f()
        print(label, answer.__name__ if isinstance(answer, type) else answer)
    except Exception as e:
        print(label, type(e).__name__, e)


class A:
    x = 1

    def m(self):
        return "m", self.x


class B(A):
    pass


Made = type("Made", (A,), {"y": 2, "n": lambda self: (self.x, self.y)})
Bare = type("Bare", (), {})
for label, f in (
    ("type of", lambda: [type(v).__name__ for v in (1, 1.5, "s", b"b", None, True, [], (), {}, set(), frozenset(), range(1), len, A, A(), type, object, ..., NotImplemented, 1j, bytearray(), memoryview(b"a"), (lambda: 0), (x for x in ()), iter([]), A().m, ValueError, ValueError(), property(), staticmethod(len), super(B, B()), slice, zip(), map(len, ()), filter(None, ()), enumerate(()), reversed([]), {}.keys(), {}.items(), {}.values(), iter({}), iter(range(1)), iter("a"), iter(b"a"))]), ("made", lambda: (Made().m(), Made().n(), Made.__name__, Made.__bases__)), ("bare", lambda: (Bare.__name__, Bare.__bases__, Bare() is not Bare())), ("type is type", lambda: type(type) is type), ("type of class", lambda: type(A) is type), ("class of", lambda: A().__class__ is A), ("class of class", lambda: A.__class__), ("name", lambda: A.__name__), ("qualname", lambda: A.__qualname__), ("module", lambda: A.__module__), ("bases", lambda: (A.__bases__, B.__bases__, int.__bases__, bool.__bases__, type.__bases__, object.__bases__, ValueError.__bases__, KeyError.__bases__)), ("dict", lambda: sorted(k for k in A.__dict__ if k[0] != "_")), ("builtin dict", lambda: "append" in list.__dict__), ("dict read only", lambda: A.__dict__.update(z=1)), ("instance dict", lambda: A().__dict__), ("mro", lambda: A.__mro__), ("subclasses", lambda: A.__subclasses__()), ("call class", lambda: type(A())), ("call with args", lambda: type(A(1))), ("call with keyword", lambda: type(A(x=1))), ("object", lambda: type(object()).__name__), ("object args", lambda: object(1)), ("object attr", lambda: setattr(object(), "x", 1)), ("type()", lambda: type()), ("two", lambda: type("X", ())), ("four", lambda: type("X", (), {}, 1)), ("bad name", lambda: type(5, (), {})), ("bad bases", lambda: type("X", 5, {})), ("list bases", lambda: type("X", [A], {})), ("bad base", lambda: type("X", (5,), {})), ("instance base", lambda: type("X", (A(),), {})), ("bad dict", lambda: type("X", (), 5)), ("odd keys", lambda: type("X", (), {5: 6, "a": 7}).a), ("dict shared", lambda: (lambda d: (d.update(v=2), type("X", (), d).v))({"v": 1})[1]), ("name kept", lambda: type("two words", (), {}).__name__), ("empty name", lambda: repr(type("", (), {}))), ("same name", lambda: type("A", (), {}) is A), ("equal", lambda: (A == A, A == B, A != B, A is A)), ("hash", lambda: {A: 1, B: 2, int: 3}[B]), ("less", lambda: A < B), ("bool", lambda: bool(A)), ("len", lambda: len(A)), ("iter", lambda: iter(A)), ("item", lambda: A[0]), ("list item", lambda: list[int]), ("add", lambda: A + A), ("or", lambda: int | str), ("call method", lambda: A.m(A())), ("call method of other", lambda: A.m(B())), ("no self", lambda: A.m()), ("wrong self", lambda: A.m(5)), ("list method", lambda: list.append([1], 2)), ("wrong list", lambda: list.append({}, 2)), ("str method", lambda: (str.upper("a"), str.join("-", "ab"))), ("wrong str", lambda: str.upper(5)), ("int method", lambda: int.from_bytes(b"a", "big")), ("dict method", lambda: dict.get({"a": 1}, "a")), ("dict fromkeys", lambda: sorted(dict.fromkeys("ab", 1).items())), ("bytes method", lambda: bytes.fromhex("61")), ("tuple method", lambda: tuple.count((1, 1), 1)), ("set method", lambda: set.union({1}, {2}) == {1, 2}), ("exception method", lambda: ValueError.__init__), ("new", lambda: type(object.__new__(A)).__name__), ("new of A", lambda: type(A.__new__(A)).__name__), ("new of B by A", lambda: type(A.__new__(B)).__name__), ("new no class", lambda: object.__new__()), ("new of int", lambda: object.__new__(int)), ("new of 5", lambda: object.__new__(5)), ("init", lambda: object.__init__(A())), ("set on class", lambda: (setattr(A, "added", 3), A.added, B().added)), ("set on subclass", lambda: (setattr(B, "x", 9), A.x, B.x, B().m())), ("del on subclass", lambda: (delattr(B, "x"), B.x)), ("del inherited", lambda: delattr(B, "x")), ("method set", lambda: (setattr(A, "late", lambda self, k=2: (self.x, k)), B().late(), A().late(5))), ("method replaced", lambda: (lambda b: (b.m(), setattr(A, "m", lambda self: "new m"), b.m()))(B())), ("class as attribute", lambda: (setattr(A, "inner", B), A().inner is B)), ("builtin as attribute", lambda: (setattr(A, "size", len), A.size("abc"))), ("builtin through instance", lambda: A().size([1, 2])), ("type as attribute", lambda: (setattr(A, "conv", int), A().conv("12"))), ("instance as attribute", lambda: (setattr(A, "inst", B()), type(A().inst).__name__)), ("bound as attribute", lambda: (setattr(A, "bound", "abc".upper), A().bound())),
):  # fmt: skip
    attempt(label, f)
values = [1, True, 1.5, "s", b"b", None, [], (), {}, set(), A(), B(), A, B, int, type, object, len, ValueError(), KeyError(), StopIteration, ...]
types = [int, bool, float, str, bytes, list, tuple, dict, set, A, B, type, object, ValueError, Exception, BaseException, LookupError, type(None), type(len), type(...)]
for v in values:
    print(type(v).__name__, "".join("1" if isinstance(v, t) else "0" for t in types), isinstance(v, (int, str)), isinstance(v, ()))
for a in types:
    print(a.__name__, "".join("1" if issubclass(a, b) else "0" for b in types))
for args in ((1,), (1, 5), (1, "int"), (1, None), (1, [int]), (1, (int, 5)), (1, ("int",)), (1, int, str), (), (1, A()), (1, (str, (int,))), (1, ((),))):
    attempt("isinstance %s" % (args if not any(isinstance(a, A) for a in args) else "instance",), lambda: isinstance(*args))
for args in ((int,), (int, 5), (5, int), (int, (str, int)), (int, ()), (int, (5,)), (A(), A), (A, A()), (None, int), (int, None), (type, type), (bool, (float, int))):
    attempt("issubclass %s" % (args if not any(isinstance(a, A) for a in args) else "instance",), lambda: issubclass(*args))
