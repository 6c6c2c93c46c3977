# time: gmtime over two centuries: leap years, week days, days of the year; mktime of it.
import time

DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def check(year, month, day, seconds, weekday, yearday):
    found = time.gmtime(seconds)
    assert found[:3] == (year, month, day), (found, year, month, day)
    assert found[3:6] == (0, 0, 0) and found[6:8] == (weekday, yearday), found


checked, seconds, weekday = 0, 0, 3  # a Thursday
for year in range(1970, 2100):
    yearday = 1
    for month, days in enumerate(DAYS):
        days += month == 1 and is_leap(year)
        if month < 3 and year % 8 < 2:
            last = days - 1
            check(year, month + 1, 1, seconds, weekday, yearday)
            check(year, month + 1, days, seconds + last * 86400, (weekday + last) % 7, yearday + last)
            checked += 2
        seconds += days * 86400
        yearday += days
        weekday = (weekday + days) % 7
print("days", checked, seconds)
for moment in (0, 59, 3599, 86399, 951826554, 1078012800, 1709164799, 2147483647, 2147483648, 4102444799):
    date = time.gmtime(moment)
    print(moment, date[:8])
for date in ((2000, 2, 29, 12, 0, 0, 0, 0), (2023, 2, 29, 0, 0, 0, 0, 0), (2024, 12, 31, 23, 59, 59, 0, 0), (1999, 12, 31, 23, 59, 60, 0, 0), (2024, 13, 1, 0, 0, 0, 0, 0), (2024, 1, 366, 0, 0, 0, 0, 0), (2024, 3, 0, 0, 0, 0, 0, 0), (2024, 1, 1, 0, 0, -1, 0, 0), (2024, 1, 1, 48, 0, 0, 0, 0)):
    moment = time.mktime(date)
    print(date[:6], time.localtime(moment)[:6], time.mktime(time.localtime(moment)) == moment)
base = (2024, 2, 28, 22, 30, 0, 0, 0)
start = time.mktime(base)
print([time.localtime(start + hours * 3600)[2] for hours in (0, 1, 2, 25, 26, 49)])
print(time.mktime((2024, 7, 4, 0, 0, 0, 0, 0)) - time.mktime((2024, 7, 3, 0, 0, 0, 0, 0)))
print(time.gmtime()[0] >= 2024, time.gmtime(0) < time.gmtime(1))
