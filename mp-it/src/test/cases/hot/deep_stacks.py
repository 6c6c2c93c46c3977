# Much on the value stack while calls, comprehensions, exceptions and generators come and go.
def often(function, *arguments):
    for args in arguments:
        answers = []
        for _ in range(9):
            try:
                answer = function(*args)
            except Exception as e:
                answer = type(e).__name__ + ": " + str(e)
            answers.append(answer)
        same = all(a == answers[0] for a in answers)
        print(function.__name__, args, answers[0] if same else answers)


def identity(x):
    return x


def fail(x):
    if x:
        raise ValueError(x)
    return 0


def shallow(x):
    return identity(identity(identity(x)) + identity(x)) * identity(2)


def arithmetic(a, b):
    return a + (b * (a - (b // (1 + (a % (2 + (b & (3 | (a ^ (b << 1)))))))))) - (a - (b - (a - (b - a))))


def mixed_literals(x):
    return [x, (x, [x, {x: (x, [identity(x)])}], identity((x, x))), {"k": [identity(x), x]}, "%s" % (x,)]


def comprehension_inside(x):
    return x, [x + i for i in [j * x for j in range(3)]], {i: x for i in [x]}, x


def generator_inside(x):
    return (1, 2, sum(i for i in range(x)), (3, list(i + x for i in (1, 2))), x)


def lambda_inside(x):
    return 1 + (lambda y: y + (lambda z: z + x)(y))(x) + 1, [(lambda: i)() for i in range(3)]


def conditional_inside(x):
    return [1, x if x else "none", 2, (x and "and") or "or", not x, [x or [] if x != 1 else {}], 3]


def chained_inside(x):
    return [0 < x < 5, (1, 0 <= x <= 10 <= 20, identity(0) == x == identity(x)), x in (1, x) != False, 9]


def caught_inside(x):
    def safe(y):
        try:
            return [1, 2, fail(y), 3]
        except ValueError as e:
            return e.args[0]

    return [safe(0), (safe(x), safe(0)), {safe(x): safe(x)}, 1 + len(str(safe(x)))]


def try_in_loops(x):
    out = []
    for i in range(3):
        for j in "ab":
            for k in (0, x):
                try:
                    out.append((i, j, [k, fail(k)]))
                except ValueError:
                    out.append(i)
                    if i == 1:
                        break
            else:
                continue
            break
    return out


def with_in_loops(x):
    class M:
        def __enter__(self):
            return self

        def __exit__(self, *a):
            return True

    out = []
    for i in range(4):
        for j in range(2):
            with M():
                for k in range(3):
                    if k == x:
                        break
                    if k == 2:
                        fail(9)
                else:
                    continue
                out.append((i, j, k))
                if j == x:
                    continue
                out.append("end")
    return out


def unpacking(x):
    (a, (b, *c), d), e = (x, (x + 1, x + 2, x + 3), x + 4), [x]
    a, b, d = d, a, b
    [e[0], c[1]] = c[1], e[0]
    return a, b, c, d, e


def star_calls(x):
    return max(1, *[x] if x else [0], *(2, 3)), [identity(*[identity(*(x,))]), str(x, *[])]


def formatted(x):
    return f"{x}{identity(x)!r:>{identity(5)}}{[i for i in range(identity(3))]}" + f"{x:{4}}" + "{}{}".format(x, f"{x}")


def slices(x):
    items = list(range(12))
    return items[identity(1) : identity(x) : identity(2)], items[: identity(-x)], items[identity(x) :][identity(0)], "abc"[identity(1)] + "x"


def walrus(x):
    return [y := x + 1, (z := y * 2, y + z), [w for v in (y, z) if (w := v - 1)], w]


def attributes(x):
    class O:
        pass

    o = O()
    o.o = o
    o.o.o.x = [x]
    o.o.x[0] += identity(1)
    o.o.o.x += [o.x[0], identity(o.o.x[0])]
    return o.o.o.o.x, getattr(o.o, "x")[identity(0)]


def recursion(n, *rest):
    return n if not n else [n, recursion(n - 1, n, *rest), rest[:2], n]


def yields(x):
    received = yield [1, (2, (yield x), 3), (yield) or "none", {"k": (yield x + 1)}]
    return received


def driven(x):
    g = yields(x)
    out = [next(g)]
    try:
        for value in ("a", "b", "c", "d"):
            out.append(g.send(value))
    except StopIteration as e:
        out.append(("returned", e.value))
    return out


def evaluated(x):
    return [x, eval("[x, y] + [x for x in range(3)]", {"x": x, "y": identity(x)}), x]


often(shallow, (3,), ("ab",), (2.5,), (None,))
often(arithmetic, (7, 3), (-7, 3), (1 << 33, 5), (7.0, 3))
often(mixed_literals, (1,), ("a",), ([],))
often(comprehension_inside, (2,), ("a",), ([],))
often(generator_inside, (3,), (0,), ("a",))
often(lambda_inside, (3,), ([],))
often(conditional_inside, (0,), (1,), ("x",))
often(chained_inside, (0,), (3,), (7,), (-1,), ("a",))
often(caught_inside, (0,), (1,), ("e",))
often(try_in_loops, (0,), (1,))
often(with_in_loops, (0,), (1,), (5,))
often(unpacking, (1,), (0.5,), ("a",))
often(star_calls, (1,), (9,))
often(formatted, (1,), ("s",), (1.5,))
often(slices, (4,), (7,), (20,))
often(walrus, (1,), (0,), ("a",))
often(attributes, (1,), ("a",))
often(recursion, (0,), (1,), (6,))
often(driven, (1,), ("a",))
often(evaluated, (1,), ("a",))
