# Local time: the variable TZ is looked at by every call; mktime with and without the summer flag.
import os
import time

WINTER, SUMMER = 1262309400, 1277944200
SPRING, AUTUMN = 1269738000, 1288486800


def show(label, *values):
    print(label, *[v if isinstance(v, int) else tuple(v) for v in values])


for zone in (
    "UTC",
    "Europe/Rome",
    ":Europe/Rome",
    "America/New_York",
    "EST5EDT",
    "Asia/Kolkata",
    "Australia/Sydney",
    "XYZ3",
    "XYZ-3:30",
    "<+05>-5",
    "",
    "of no meaning",
):
    os.putenv("TZ", zone)
    print("zone", repr(zone), os.getenv("TZ"))
    for moment in (0, WINTER, SUMMER, SPRING - 1, SPRING, AUTUMN - 1, AUTUMN):
        local = time.localtime(moment)
        show("  local", local)
        if not AUTUMN - 3600 <= moment < AUTUMN + 3600:
            assert time.mktime(local) == moment, (zone, moment)
    show("  gm", time.gmtime(SUMMER))
    for date in (
        (2010, 1, 1, 2, 30, 0, 0, 0),
        (2010, 7, 1, 2, 30, 0, 0, 0),
        [2010, 3, 28, 2, 30, 0, 0, 0],
    ):
        show("  made", *[time.mktime(date) if f is None else time.mktime(tuple(date) + (f,)) for f in (None, -1, 0, 1)])
    show("  twice", time.mktime((2010, 10, 31, 2, 30, 0, 0, 0, 0)), time.mktime((2010, 10, 31, 2, 30, 0, 0, 0, 1)))
    show("  carried over", time.mktime((2009, 14, 35, 25, 61, 61, 0, 0)), time.mktime((2010, 0, 0, -1, -1, -1, 0, 0)))

os.unsetenv("TZ")
print(os.getenv("TZ"))
for wrong in ((), (1,) * 7, (1,) * 10, 5, (2010, "x", 1, 1, 1, 1, 1, 1), (2010, 1, 1, 1.5, 1, 1, 1, 1)):
    try:
        print(wrong, time.mktime(wrong))
    except Exception as e:
        print(wrong, repr(e))
for wrong in ("x", [], 1j):
    try:
        print(wrong, time.gmtime(wrong))
    except Exception as e:
        print(wrong, repr(e))
for moment in (-1, -86400, 2**31, 2**32, 1.9, -1.9, 951782400, 4107542400):
    print(moment, time.gmtime(moment))
