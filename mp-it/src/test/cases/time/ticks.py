# time: ticks add and differ around the end of their range; clocks that go on.
import time


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


PERIOD = time.ticks_add(0, -1) + 1
print("a power of two", PERIOD & (PERIOD - 1) == 0, PERIOD > 1000000)
half = PERIOD // 2
for start in (0, 1, 5, PERIOD - 1, PERIOD - 5, half, half - 1):
    for delta in (0, 1, -1, 10, -10, 1000, -1000, half - 1, 1 - half):
        end = time.ticks_add(start, delta)
        assert 0 <= end < PERIOD, (start, delta)
        assert time.ticks_diff(end, start) == delta, (start, delta)
        assert time.ticks_diff(start, end) == -delta
print("all differ as added")
for delta in (half, -half, PERIOD):
    attempt("too far", lambda: time.ticks_add(0, delta))
print(time.ticks_diff(0, PERIOD - 1), time.ticks_diff(PERIOD - 1, 0), time.ticks_diff(5, 5), time.ticks_diff(half, 0) == -half)
for wrong in ((1,), (1, 2, 3), ()):
    attempt("add %r" % (wrong,), lambda: time.ticks_add(*wrong))
    attempt("diff %r" % (wrong,), lambda: time.ticks_diff(*wrong))
for clock in (time.ticks_ms, time.ticks_us, time.ticks_cpu):
    a = clock()
    for _ in range(1000):
        pass
    b = clock()
    print(isinstance(a, int), 0 <= a < PERIOD, time.ticks_diff(b, a) >= 0)
start = time.ticks_ms()
time.sleep_ms(20)
print("slept", 15 <= time.ticks_diff(time.ticks_ms(), start) < 2000)
start = time.ticks_us()
time.sleep_us(2000)
print("slept", 1900 <= time.ticks_diff(time.ticks_us(), start) < 2000000)
start = time.ticks_ms()
time.sleep(0.02)
print("slept", 15 <= time.ticks_diff(time.ticks_ms(), start) < 2000)
print(time.sleep(0), time.sleep_ms(0), time.sleep_us(0), time.sleep_ms(-5), time.sleep_us(-5))
for wrong in ("1", None, [1]):
    attempt("sleep %r" % (wrong,), lambda: time.sleep(wrong))
    attempt("sleep_ms %r" % (wrong,), lambda: time.sleep_ms(wrong))
attempt("sleep_ms a float", lambda: time.sleep_ms(1.5))
a, b = time.time(), time.time()
print(b >= a > 1.5e9, isinstance(time.time_ns(), int), abs(time.time_ns() / 1e9 - time.time()) < 5)
