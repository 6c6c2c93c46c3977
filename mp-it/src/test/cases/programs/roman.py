# Numbers as Roman numerals, as English words and back, on clocks, and as tallies.

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = (
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
    (100, "hundred"),
)


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError("no numeral for %d" % n)
    text = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        text += letters * count
    return text


def from_roman(text):
    values = dict((letters, value) for value, letters in ROMAN if len(letters) == 1)
    total = 0
    for i, letter in enumerate(text):
        value = values[letter]
        following = values.get(text[i + 1], 0) if i + 1 < len(text) else 0
        total += -value if value < following else value
    if to_roman(total) != text:
        raise ValueError("%s is written %s" % (text, to_roman(total)))
    return total


class Roman(int):
    """An integer that shows itself as a numeral."""

    def __str__(self):
        return to_roman(int(self))

    def __add__(self, other):
        return Roman(int(self) + int(other))


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        return TENS[tens] + ("-" + ONES[ones] if ones else "")
    for value, name in SCALES:
        if n >= value:
            count, rest = divmod(n, value)
            text = words(count) + " " + name
            if rest:
                text += (" and " if rest < 100 else " ") + words(rest)
            return text


def number(text):
    total = group = 0
    sign = 1
    scales = {name: value for value, name in SCALES}
    for word in text.replace("-", " ").split():
        if word == "minus":
            sign = -1
        elif word in ONES:
            group += ONES.index(word)
        elif word in TENS:
            group += 10 * TENS.index(word)
        elif word == "hundred":
            group *= 100
        elif word in scales:
            total += group * scales[word]
            group = 0
        elif word != "and":
            raise ValueError("what is %s?" % word)
    return sign * (total + group)


def ordinal(n):
    if n % 100 in (11, 12, 13):
        return "%dth" % n
    return str(n) + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def time_in_words(hour, minute):
    names = {0: "%s o'clock", 15: "quarter past %s", 30: "half past %s", 45: "quarter to %s"}
    if minute > 30:
        hour += 1
    name = ONES[(hour - 1) % 12 + 1]
    if minute in names:
        return names[minute] % name
    return "%s %s %s" % (
        words(minute if minute < 30 else 60 - minute),
        "past" if minute < 30 else "to",
        name,
    )


def tally(n):
    fives, ones = divmod(n, 5)
    return " ".join(["||||/"] * fives + ["|" * ones] * bool(ones)) or "-"


print("roman", [to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1666, 1994, 2026, 3999)])
print("round trip", all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print("longest", max((len(to_roman(n)), n) for n in range(1, 4000)))
for text in ("IIII", "VX", "IM", "MMMM", "ABC", ""):
    try:
        print(text, from_roman(text))
    except (ValueError, KeyError) as error:
        print(text, type(error).__name__, error)
r = Roman(14)
print("class", str(r), str(r + 5), str(r + Roman(30)), r + 1 == 15, isinstance(r, int), int(r) * 2)

for n in (0, 7, 13, 20, 42, 100, 101, 999, 1000, 1066, 12345, 1000000, 7654321, 10**12 + 10**6, -5):
    text = words(n)
    print(n, text, number(text) == n)
print("all", all(number(words(n)) == n for n in range(-1200, 1200, 7)))
letters = sum(len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1001))
print("letters of 1 to 1000", letters)
try:
    number("forty umpteen")
except ValueError as error:
    print("ValueError", error)
print("ordinals", [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 112, 1000003)])
for hour, minute in ((0, 0), (3, 15), (12, 30), (11, 45), (23, 59), (7, 1), (9, 35)):
    print("%02d:%02d %s" % (hour, minute, time_in_words(hour, minute)))
print("tally", [tally(n) for n in (0, 1, 5, 13)])
print("sorted by name", sorted(range(13), key=words))
