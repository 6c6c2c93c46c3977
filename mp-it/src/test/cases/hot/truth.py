# Truth, identity, comparison and membership in hot functions over values of all types.
def often(label, function):
    answers = []
    for _ in range(8):
        try:
            answer = function()
        except Exception as e:
            answer = type(e).__name__ + ": " + str(e)
        answers.append(answer)
    same = all(repr(a) == repr(answers[0]) for a in answers)
    print(label, answers[0] if same else answers)



class Falsy:
    def __bool__(self):
        return False

    def __repr__(self):
        return "falsy"


class Empty:
    def __len__(self):
        return 0

    def __repr__(self):
        return "empty"


class Equal:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return "equal"


class Raising:
    def __bool__(self):
        raise ValueError("truth")

    def __eq__(self, other):
        raise ValueError("eq")

    def __lt__(self, other):
        raise ValueError("lt")

    def __repr__(self):
        return "raising"


values = [0, 1, -1, True, False, None, 0.0, 0.5, float("nan"), "", "a", b"", b"b", (), (0,), [], [0], {}, {0: 0}, 1 << 70, 0 * (1 << 70), 1j, 0j, range(0), range(1), ..., Falsy(), Empty(), Equal(), Raising(), len, int]


def truth(x):
    out = []
    if x:
        out.append("if")
    else:
        out.append("else")
    if not x:
        out.append("not")
    out.append("c" if x else "d")
    out.append((x and 1) == 1)
    out.append((x or 2) == 2)
    while x:
        out.append("while")
        break
    else:
        out.append("while else")
    if x and x:
        out.append("and")
    if x or False:
        out.append("or")
    if not (x and True):
        out.append("not and")
    return out


def identity(x):
    return x is None, x is not None, x is True, x is False, x is x, x is not x, None is x, [x] is [x], x is 0, x is ()


def compare(x):
    return x == 0, x != 0, x == x, x != x, x == None, x == "", 0 == x, x in (0, 1), x in [], x not in ("a", None), x in {0: 1} if not isinstance(x, (list, dict)) else "unhashable"


def order(x):
    return x < 1, x <= 1, x > 0, x >= 0, -1 < x < 2


def branches(x):
    if x is None:
        return "none"
    elif x == 1:
        return "one"
    elif x is True:
        return "true"
    elif not x:
        return "falsy"
    elif x == "a":
        return "a"
    elif isinstance(x, (list, tuple)):
        return "sequence"
    return "other"


for function in (truth, identity, compare, order, branches):
    for _ in range(6):
        function(1)
    for x in values:
        often("%s %s %s" % (function.__name__, type(x).__name__, x if not callable(x) else ""), lambda: function(x))
