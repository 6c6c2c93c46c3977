# time at work: durations as text, dates between, repeating dates, week numbers, time stamps.
import time

UNITS = (("w", 604800), ("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def text(seconds):
    if seconds < 0:
        return "-" + text(-seconds)
    parts = []
    for name, size in UNITS:
        n, seconds = divmod(seconds, size)
        if n:
            parts.append("%d%s" % (n, name))
    return " ".join(parts) or "0s"


def parse(words):
    total, sign = 0, -1 if words.startswith("-") else 1
    for word in words.lstrip("-").split():
        for name, size in UNITS:
            if word.endswith(name):
                total += int(word[:-1]) * size
                break
        else:
            raise ValueError("no unit in " + repr(word))
    return sign * total


for seconds in (0, 1, 59, 60, 3661, 86399, 86400, 90061, 604800, 1234567, -75):
    print(seconds, text(seconds), parse(text(seconds)) == seconds)
for wrong in ("5", "x", "1q 2s", "1.5h", "h"):
    try:
        print(parse(wrong))
    except ValueError as e:
        print(repr(wrong), type(e).__name__)


def day(y, m, d):
    return time.mktime((y, m, d, 12, 0, 0, 0, 0)) // 86400


def iso(t):
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % t[:6]


for a, b in (((2024, 1, 1), (2024, 12, 31)), ((2023, 2, 28), (2023, 3, 1)), ((2024, 2, 28), (2024, 3, 1)), ((1999, 12, 31), (2000, 1, 1)), ((2024, 5, 5), (2024, 5, 5)), ((2000, 1, 1), (2100 - 1, 1, 1))):
    print(a, b, day(*b) - day(*a))
for stamp in (0, 951827696, 1234567890, 1700000000, 2000000000):
    t = time.gmtime(stamp)
    print(stamp, iso(t), ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[t[6]], "day", t[7])


def week(y, m, d):
    t = time.gmtime(day(y, m, d) * 86400)
    number = (t[7] - (t[6] + 1) + 10) // 7
    return number


print([week(*d) for d in ((2024, 1, 1), (2024, 1, 7), (2024, 1, 8), (2024, 6, 30), (2024, 12, 29), (2021, 1, 4))])


def thirteenths(year):
    return [m for m in range(1, 13) if time.gmtime(day(year, m, 13) * 86400)[6] == 4]


print({y: thirteenths(y) for y in (2012, 2015, 2024, 2026)} == {2012: [1, 4, 7], 2015: [2, 3, 11], 2024: [9, 12], 2026: [2, 3, 11]})


def months(y, m, n):
    for _ in range(n):
        yield "%d-%02d" % (y, m), day(y + m // 12, m % 12 + 1, 1) - day(y, m, 1)
        y, m = y + m // 12, m % 12 + 1


print(list(months(2023, 11, 5)))


def page(y, m):
    first = time.gmtime(day(y, m, 1) * 86400)[6]
    days = next(months(y, m, 1))[1]
    cells = ["  "] * first + ["%2d" % d for d in range(1, days + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i : i + 7]).rstrip())


page(2024, 2)
page(2026, 2)
now = time.gmtime()
print(now[0] >= 2024, 1 <= now[1] <= 12, 1 <= now[2] <= 31, 0 <= now[6] < 7, 1 <= now[7] <= 366)
