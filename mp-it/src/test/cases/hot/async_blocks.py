# Every nesting of asynchronous and plain blocks in coroutines, left in every way, six times each.
log = []


class Pause:
    def __iter__(self):
        yield "pause"

    __await__ = __iter__


class M:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        await Pause()
        log.append("+")
        return "m"

    async def __aexit__(self, kind, value, trace):
        log.append("-" if kind is None else "!")
        await Pause()
        return self.swallow

    def __enter__(self):
        log.append("(")

    def __exit__(self, kind, value, trace):
        log.append(")" if kind is None else "?")
        return self.swallow


class Two:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause()
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


blocks = {
    "async for": "async for i{n} in Two():\n{body}\nelse:\n  log.append('e{n}')",
    "async with": "async with M(False) as m{n}:\n{body}",
    "async swallow": "async with M(True):\n{body}",
    "for": "for i{n} in (1, 2):\n{body}",
    "while": "w{n} = 2\nwhile w{n}:\n  w{n} -= 1\n{body}",
    "finally": "try:\n{body}\nfinally:\n  log.append('f{n}')\n  await Pause()",
    "except": "try:\n{body}\nexcept ValueError:\n  await Pause()\n  log.append('x{n}')",
    "with": "with M(True):\n{body}",
}
exits = {"pass": "log.append('b')\nawait Pause()", "return": "return k", "return await": "return await value(k)", "break": "break", "continue": "continue", "raise": "raise ValueError(k)", "raise awaited": "raise KeyError(await value(k))", "sometimes": "if len(log) % 2: raise ValueError(1)\nlog.append(await value('s'))\nif len(log) > 3: return 'late'"}


def indent(text):
    return "\n".join("  " + line for line in text.split("\n"))


def nest(kinds, body):
    for n, kind in reversed(list(enumerate(kinds))):
        body = blocks[kind].replace("{n}", str(n)).replace("{body}", indent(body))
    return body


async def value(x):
    await Pause()
    return x


def outcome(f, k):
    log.clear()
    pauses = 0
    try:
        c = f(k)
        while True:
            c.send(None)
            pauses += 1
    except StopIteration as e:
        answer = e.value
    except Exception as e:
        answer = type(e).__name__
    return answer, pauses, "".join(log)


different = count = 0


def compare(kinds, name, show):
    global different, count
    if name in ("break", "continue") and not ("for" in kinds or "while" in kinds or "async for" in kinds):
        return
    space = {"log": log, "M": M, "Two": Two, "Pause": Pause, "value": value}
    exec("async def f(k):\n" + indent("log.append('s')\n" + nest(kinds, exits[name]) + "\nlog.append('a')\nreturn 'end'"), space)
    answers = [outcome(space["f"], 5) for _ in range(6)]
    count += 1
    if any(a != answers[0] for a in answers):
        different += 1
        print("differs", kinds, name, answers)
    elif show:
        print(", ".join(kinds), ":", name, *answers[0])


for a in blocks:
    for name in exits:
        compare((a,), name, True)
    for i, b in enumerate(blocks):
        for j, name in enumerate(exits):
            if (i + j + len(a)) % 4 == 0 or a[:5] == b[:5] == "async" and j % 2:
                compare((a, b), name, j % 3 != 1)
names = sorted(exits)
for a in ("async for", "async with", "finally", "while"):
    for b in blocks:
        c = ("async with", "async swallow", "finally", "for")[len(a) * len(b) % 4]
        compare((a, b, c), names[(len(a) + len(b)) % len(names)], len(b) % 2)
print(count, different)
