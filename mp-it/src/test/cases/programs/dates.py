# Dates without a library: day numbers, leap years, arithmetic between two classes, ISO weeks.

MONTHS = (
    "January February March April May June July August September October November December".split()
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


class Span:
    def __init__(self, days):
        self.days = days

    def __eq__(self, other):
        return self.days == other.days

    def __lt__(self, other):
        return self.days < other.days

    def __mul__(self, times):
        return Span(self.days * times)

    __rmul__ = __mul__

    def __neg__(self):
        return Span(-self.days)

    def __add__(self, other):
        if isinstance(other, Date):
            return other + self
        return Span(self.days + other.days)

    def __str__(self):
        weeks, days = divmod(abs(self.days), 7)
        parts = ["%d week%s" % (weeks, "s" * (weeks != 1))] if weeks else []
        if days or not weeks:
            parts.append("%d day%s" % (days, "s" * (days != 1)))
        return ("-" if self.days < 0 else "") + " ".join(parts)


class Date:
    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError("month %d" % month)
        if not 1 <= day <= month_length(year, month):
            raise ValueError("day %d of %s %d" % (day, MONTHS[month - 1], year))
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text):
        parts = text.split("-")
        if len(parts) != 3:
            raise ValueError("not a date: %r" % text)
        return cls(*[int(part) for part in parts])

    @classmethod
    def from_number(cls, number):
        year = number // 366 + 1
        while Date(year + 1, 1, 1).number <= number:
            year += 1
        day = number - Date(year, 1, 1).number + 1
        month = 1
        while day > month_length(year, month):
            day -= month_length(year, month)
            month += 1
        return cls(year, month, day)

    @property
    def number(self):
        """Days since 1 January of year 1, which has number 1."""
        before = self.year - 1
        days = before * 365 + before // 4 - before // 100 + before // 400
        return days + sum(month_length(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.number - 1) % 7

    @property
    def day_of_year(self):
        return self.number - Date(self.year, 1, 1).number + 1

    def iso_week(self):
        thursday = self + Span(3 - self.weekday)
        return thursday.year, (thursday.day_of_year - 1) // 7 + 1

    def add_months(self, months):
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Date(year, month + 1, min(self.day, month_length(year, month + 1)))

    def __add__(self, span):
        return Date.from_number(self.number + span.days)

    def __sub__(self, other):
        if isinstance(other, Span):
            return self + -other
        return Span(self.number - other.number)

    def __eq__(self, other):
        return isinstance(other, Date) and self.number == other.number

    def __lt__(self, other):
        return self.number < other.number

    def __hash__(self):
        return self.number

    def __str__(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)

    def long(self):
        return "{}, {} {} {}".format(
            DAYS[self.weekday], self.day, MONTHS[self.month - 1], self.year
        )


def easter(year):
    """The anonymous Gregorian rule."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return Date(year, month, day + 1)


def calendar(year, month):
    first = Date(year, month, 1)
    lines = [(MONTHS[month - 1] + " " + str(year)).center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    cells = ["  "] * first.weekday + ["%2d" % (day + 1) for day in range(month_length(year, month))]
    for i in range(0, len(cells), 7):
        lines.append(" ".join(cells[i : i + 7]))
    return "\n".join(lines)


print("leap", [year for year in (1900, 1996, 2000, 2023, 2024, 2100) if is_leap(year)])
moon = Date(1969, 7, 20)
print(moon, moon.long(), moon.number, moon.day_of_year, moon.iso_week())
for days in (1, 11, 12, 31, 165, -20, 10000):
    print(
        "plus", Span(days), "=", moon + Span(days), "back", (moon + Span(days)) - Span(days) == moon
    )
print(
    "between",
    Date(2000, 1, 1) - Date(1999, 12, 31),
    Date(2024, 3, 1) - Date(2024, 2, 1),
    moon - Date(2026, 11, 22),
)
print(
    "spans",
    3 * Span(5),
    Span(7) + Span(-7),
    Span(1) + moon,
    max([Span(3), Span(12)], key=lambda s: s.days),
)
print(
    "order",
    sorted([Date(2024, 1, 2), Date(2023, 12, 31), moon])[0],
    moon < Date(1970, 1, 1),
    moon == Date(1969, 7, 20),
)
print("keys", {moon: "landing"}[Date.parse("1969-7-20")], moon in {Date(2000, 1, 1)})
print("months", *[Date(2024, 1, 31).add_months(n) for n in (1, 2, 13, -2, -11, 0)])
print("round trip", all(Date.from_number(n).number == n for n in range(1, 800000, 3001)))
print(
    "weeks",
    [
        Date(*d).iso_week()
        for d in ((2020, 12, 31), (2021, 1, 3), (2021, 1, 4), (2018, 12, 31), (2016, 1, 1))
    ],
)
print("easter", *[str(easter(year)) for year in (1961, 2000, 2024, 2025, 2038)])
thirteenths = [Date(y, m, 13).weekday for y in range(1601, 2001) for m in range(1, 13)]
print("the 13th", [(DAYS[d][:3], thirteenths.count(d)) for d in range(7)])
print(calendar(2024, 2))
print(calendar(2026, 11))
for text in ("2023-02-29", "2024-13-01", "2024-4-31", "today", "1-x-3"):
    try:
        print(Date.parse(text))
    except ValueError as error:
        print("ValueError", error)
