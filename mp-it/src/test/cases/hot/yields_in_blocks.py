# Generators that yield inside every nesting of blocks: finished, closed, thrown at, six times each.
log = []


class M:
    def __enter__(self):
        log.append("(")

    def __exit__(self, kind, value, trace):
        log.append(")" if kind is None else kind.__name__[0])
        return kind is KeyError


blocks = {
    "for": "for i{n} in (1, 2):\n{body}\nelse:\n  log.append('e{n}')",
    "while": "w{n} = 2\nwhile w{n}:\n  w{n} -= 1\n{body}",
    "finally": "try:\n{body}\nfinally:\n  log.append('f{n}')",
    "yield in finally": "try:\n{body}\nfinally:\n  log.append((yield 'f{n}'))",
    "except": "try:\n{body}\nexcept ValueError:\n  log.append('x{n}')",
    "yield in except": "try:\n{body}\nexcept ValueError as e{n}:\n  log.append((yield 'x{n}'))",
    "with": "with M():\n{body}",
    "delegate": "def g{n}():\n  yield 'd{n}'\n{body}\nyield from g{n}()",
}
bodies = {"yield": "log.append((yield 'y'))", "return": "return (yield 'y')", "break": "yield 'y'\nbreak", "raise": "yield 'y'\nraise ValueError(k)", "two": "log.append((yield 1) or (yield 2))"}


def indent(text):
    return "\n".join("  " + line for line in text.split("\n"))


def nest(kinds, body):
    for n, kind in reversed(list(enumerate(kinds))):
        body = blocks[kind].replace("{n}", str(n)).replace("{body}", indent(body))
    return body


def finish(g):
    return [v for v in g]


def send(g):
    out = [next(g)]
    for i in range(9):
        out.append(g.send("abcdefghi"[i]))
    return out


def close(g):
    return next(g), g.close()


def close_second(g):
    return next(g), next(g), g.close()


def throw(g):
    return next(g), g.throw(ValueError("t")), list(g)


def throw_key(g):
    return next(g), g.throw(KeyError("t")), list(g)


def throw_new(g):
    return g.throw(ValueError("new"))


ways = (finish, send, close, close_second, throw, throw_key, throw_new)


def outcome(f, way):
    log.clear()
    try:
        answer = way(f(5))
    except StopIteration as e:
        answer = "stop", e.value
    except Exception as e:
        answer = type(e).__name__, str(e)
    return answer, "".join(map(str, log))


different = count = 0


def compare(kinds, name, which):
    global different, count
    if name == "break" and not (kinds[-1] in ("for", "while") or "delegate" not in kinds and ("for" in kinds or "while" in kinds)):
        return
    space = {"log": log, "M": M}
    try:
        exec("def f(k):\n" + indent(nest(kinds, bodies[name]) + "\nlog.append('a')\nyield 'last'\nreturn 'end'"), space)
    except SyntaxError as e:
        print(kinds, name, e)
        return
    for i, way in enumerate(ways):
        if which is not None and (which + i) % 3:
            continue
        answers = [outcome(space["f"], way) for _ in range(6)]
        count += 1
        if any(a != answers[0] for a in answers):
            different += 1
            print("differs", kinds, name, way.__name__, answers)
        elif which is None or i % 2:
            print(", ".join(kinds), ":", name, way.__name__, *answers[0])


for a in blocks:
    for name in bodies:
        compare((a,), name, None)
    for i, b in enumerate(blocks):
        for j, name in enumerate(bodies):
            if (i + j + len(a)) % 4 == 0:
                compare((a, b), name, i + j + len(a))
print(count, different)
