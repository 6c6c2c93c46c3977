# Every nesting of two and three blocks, left in every way, six times each: cold and hot agree.
log = []


class M:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        log.append("+")

    def __exit__(self, kind, value, trace):
        log.append("-" if kind is None else "!")
        return self.swallow


blocks = {
    "for": "for i{n} in (1, 2):\n{body}\nelse:\n  log.append('e{n}')",
    "while": "w{n} = 2\nwhile w{n}:\n  w{n} -= 1\n{body}",
    "finally": "try:\n{body}\nfinally:\n  log.append('f{n}')",
    "except": "try:\n{body}\nexcept ValueError as x{n}:\n  log.append('x{n}')",
    "with": "with M(False):\n{body}",
    "swallow": "with M(True):\n{body}",
}
exits = {"pass": "log.append('b')", "return": "return k, [log[-1:]]", "break": "break", "continue": "continue", "raise": "raise ValueError(k)", "raise other": "raise KeyError(k)", "sometimes": "if len(log) % 2: raise ValueError(1)\nlog.append('s')\nif len(log) > 3: return 'late'"}


def indent(text):
    return "\n".join("  " + line for line in text.split("\n"))


def nest(kinds, body):
    for n, kind in reversed(list(enumerate(kinds))):
        body = blocks[kind].replace("{n}", str(n)).replace("{body}", indent(body))
    return body


def outcome(f, k):
    log.clear()
    try:
        answer = f(k)
    except Exception as e:
        answer = type(e).__name__
    return answer, "".join(log)


different = count = 0


def compare(kinds, name, show):
    global different, count
    if name in ("break", "continue") and not ("for" in kinds or "while" in kinds):
        return
    space = {"log": log, "M": M}
    source = "def f(k):\n" + indent("log.append('s')\n" + nest(kinds, exits[name]) + "\nlog.append('a')\nreturn 'end'")
    exec(source, space)
    f = space["f"]
    answers = [outcome(f, 5) for _ in range(6)]
    count += 1
    if any(a != answers[0] for a in answers):
        different += 1
        print("differs", kinds, name, answers)
    elif show:
        print(" ".join(kinds), name, *answers[0])


for a in blocks:
    for name in exits:
        compare((a,), name, True)
    for b in blocks:
        for i, name in enumerate(exits):
            if (i + len(a) + len(b)) % 2:
                compare((a, b), name, True)
names = sorted(exits)
for a in blocks:
    for b in blocks:
        for i, c in enumerate(blocks):
            if (i + len(a) * len(b)) % 5 == 0:
                compare((a, b, c), names[(i + len(a) + len(b)) % len(names)], i % 3 == 0)
print(count, different)
