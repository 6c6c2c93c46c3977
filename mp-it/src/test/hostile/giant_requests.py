# Requests for more than there is: each is refused, and the interpreter goes on.


def attempt(name, function):
    try:
        result = function()
        print(name, "gives", type(result).__name__)
    except (MemoryError, OverflowError):
        print(name, "refused")
    except Exception as error:
        print(name, type(error).__name__, str(error)[:50])


def doubling(value):
    while True:
        value = value + value


def appending(container, add):
    while True:
        add(container)


def keep_dict(d):
    d[len(d)] = len(d)


BIG = 1 << 28
attempt("str times", lambda: "ab" * BIG)
attempt("bytes times", lambda: b"ab" * BIG)
attempt("list times", lambda: [1] * BIG)
attempt("tuple times", lambda: (1, 2) * BIG)
attempt("bytearray", lambda: bytearray(BIG))
attempt("bytes", lambda: bytes(BIG))
attempt("shift", lambda: 1 << BIG)
attempt("list of range", lambda: list(range(BIG)))
attempt("tuple of range", lambda: tuple(range(BIG)))
attempt("set of range", lambda: set(range(BIG)))
attempt("dict of range", lambda: dict((n, n) for n in range(BIG)))
attempt("sorted range", lambda: sorted(range(BIG)))
attempt("join", lambda: "".join(["abcdefgh" * 1000] * 1000))
attempt("replace", lambda: ("a" * 1000).replace("a", "b" * 10000))
attempt("format width", lambda: "{:>10000000}".format(1))
attempt("percent width", lambda: "%10000000d" % 1)
attempt("precision", lambda: "%.10000000d" % 1)
attempt("center", lambda: "x".center(BIG))
attempt("to_bytes", lambda: (1).to_bytes(BIG, "little"))
attempt("growing str", lambda: doubling("x"))
attempt("growing bytes", lambda: doubling(b"x"))
attempt("growing list", lambda: doubling([1]))
attempt("growing tuple", lambda: doubling((1,)))
attempt("growing int", lambda: 1 << 10**7)
attempt("append", lambda: appending([], lambda items: items.append(None)))
attempt("extend", lambda: appending([1], lambda items: items.extend(items)))
attempt("insert", lambda: appending([0] * 100000, lambda items: items.extend(items)))
attempt("bytearray extend", lambda: appending(bytearray(b"x"), lambda data: data.extend(data)))
attempt("dict grows", lambda: appending({}, keep_dict))
attempt("set grows", lambda: appending(set(), lambda s: s.add(len(s))))
attempt("linked", lambda: appending([], lambda head: head.append([head])))
attempt("arguments", lambda: max(*range(BIG)))
attempt("generator", lambda: list(x for x in range(BIG)))
attempt("map", lambda: list(map(str, range(BIG))))
attempt("zip", lambda: list(zip(range(BIG), range(BIG))))
attempt("split", lambda: ("a " * 100000).split())
attempt("slice", lambda: len(range(BIG)[::2]) == BIG // 2 or 1)
attempt("unpack", lambda: (lambda *a: len(a))(*([0] * BIG)))
attempt("slice step", lambda: [1, 2, 3][:: BIG * BIG])
attempt("index", lambda: [1][BIG * BIG])
attempt("count down", lambda: list(range(0, BIG * BIG, BIG * BIG // 2)))
attempt("range", lambda: len(range(BIG * BIG)))
assert len([0] * 1000) == 1000
print("alive")
