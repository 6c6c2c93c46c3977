# More than 255 exception blocks around one statement: a function's header has room for their number.
log = []


class Manager:
    def __enter__(self):
        log.append(1)

    def __exit__(self, kind, value, trace):
        log.append(-1)


def nested(count, opening, closing, innermost):
    lines = ["def f(x):"]
    for i in range(count):
        lines.append(" " * (i + 1) + opening)
    lines.append(" " * (count + 1) + innermost)
    for i in range(count, 0, -1):
        if closing:
            lines.append(" " * i + closing)
    names = {"m": Manager(), "log": log}
    exec("\n".join(lines), names)
    return names["f"]


for count in (255, 256, 257, 300):
    for opening, closing in (("with m:", ""), ("try:", "finally: log.append(2)"), ("try:", "except KeyError: log.append(3)")):
        f = nested(count, opening, closing, "return [5][x]")
        for x in (0, 0, 0, 0, 0, 0, 1, 0, 1):  # often enough to be worth a second look
            log.clear()
            try:
                print(f(x), len(log), sum(log), end="; ")
            except IndexError as e:
                print(e, len(log), sum(log), end="; ")
        print()

g = nested(300, "with m:", "", "yield from x")
log.clear()
for item in g("ab"):
    print(item, sum(log))
print(len(log), sum(log))
