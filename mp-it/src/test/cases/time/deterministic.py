# time: gmtime, mktime, ticks arithmetic, sleep arguments, monotonic progress.
import time
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


for t in (0, 1, 59, 60, 3599, 86399, 86400, 951782400, 951868800, 1000000000, 1078012800, 1234567890, 1700000000, 2000000000):
    print("gmtime", t, tuple(time.gmtime(t))[:8])
g = time.gmtime(1000000000)
print("fields:", len(g) in (8, 9), g[0], g[6], g[7])
print("mktime:", all(abs(time.mktime(time.localtime(t)) - t) < 1 for t in (86400, 951868800, 1000000000, 1234567890)))
print("float seconds:", tuple(time.gmtime(1.9))[:6], tuple(time.gmtime(59.999))[:6])
print("ticks_add:", time.ticks_add(10, 5), time.ticks_add(10, -5), time.ticks_add(0, 100))
print("ticks_diff:", time.ticks_diff(20, 5), time.ticks_diff(5, 20), time.ticks_diff(7, 7), time.ticks_diff(time.ticks_add(100, 250), 100))
top = time.ticks_add(0, -1)
print("wraps:", time.ticks_add(top, 1), time.ticks_diff(0, top), time.ticks_diff(top, 0), time.ticks_diff(time.ticks_add(top, 10), top), top & (top + 1))
a = time.ticks_ms()
b = time.ticks_ms()
print("ticks_ms:", type(a).__name__, 0 <= time.ticks_diff(b, a) < 1000)
a = time.ticks_us()
b = time.ticks_us()
print("ticks_us:", type(a).__name__, 0 <= time.ticks_diff(b, a) < 1000000)
print("ticks_cpu:", type(time.ticks_cpu()).__name__)
print("time:", time.time() > 1600000000, type(time.time()).__name__ in ("int", "float"), time.time_ns() > 1600000000 * 10 ** 9, type(time.time_ns()).__name__)
start = time.ticks_ms()
time.sleep_ms(20)
print("sleep_ms:", 15 <= time.ticks_diff(time.ticks_ms(), start) < 2000)
start = time.ticks_ms()
time.sleep(0.02)
print("sleep:", 15 <= time.ticks_diff(time.ticks_ms(), start) < 2000)
start = time.ticks_us()
time.sleep_us(500)
print("sleep_us:", 400 <= time.ticks_diff(time.ticks_us(), start) < 1000000)
print("no sleep:", time.sleep(0), time.sleep_ms(0), time.sleep_us(0))
attempt("sleep str:", lambda: time.sleep("a"))
attempt("sleep none:", lambda: time.sleep())
attempt("sleep_ms float:", lambda: time.sleep_ms(1.5))
attempt("ticks_add large:", lambda: time.ticks_add(0, 2 ** 29))
attempt("ticks_diff one:", lambda: time.ticks_diff(1))
attempt("mktime short:", lambda: time.mktime((2000, 1, 1)))
attempt("mktime str:", lambda: time.mktime("a"))
attempt("gmtime str:", lambda: time.gmtime("a"))
print("localtime:", 2020 < time.localtime()[0] < 2100)
elapsed = [time.ticks_ms() for _ in range(50)]
print("never back:", all(time.ticks_diff(y, x) >= 0 for x, y in zip(elapsed, elapsed[1:])))
def days(y, m, d): return time.mktime((y, m, d, 12, 0, 0, 0, 0, 0)) // 86400
print("days between:", days(2024, 3, 1) - days(2024, 2, 28), days(2023, 3, 1) - days(2023, 2, 28), days(2001, 1, 1) - days(2000, 1, 1))
print("weekdays:", [time.gmtime(86400 * n)[6] for n in range(8)], [time.gmtime(86400 * n)[7] for n in (0, 30, 31, 58, 59, 364, 365)])
