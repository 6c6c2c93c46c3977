# A scheduled KeyboardInterrupt comes after the callbacks that wait.
from micropython import kbd_intr, schedule
from time import sleep

for times in (1, 3):
    schedule(kbd_intr, None)
    schedule(kbd_intr, times)
    schedule(kbd_intr, None)
    try:
        sleep(0)
        sleep(0)
        print("fail")
    except KeyboardInterrupt as e:
        print(times, repr(e))
    for _ in range(50):
        sleep(0)


def callback(n):
    schedule(kbd_intr, None)
    for _ in range(100):
        sleep(0)
    print("callback", n)


schedule(callback, 1)
sleep(0)
try:
    sleep(0)
    sleep(0)
    print("fail")
except KeyboardInterrupt as e:
    print(repr(e))
try:
    schedule(kbd_intr)
except TypeError as e:
    print(repr(e))
