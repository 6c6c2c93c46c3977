# A scheduled function that schedules another one: that runs at the next jump, not at the same.
from micropython import schedule
def called(n):
    print("called", n)
    if n > 0:
        schedule(called, n - 1)
def blocks():
    try:
        schedule(called, 2)
    except ValueError:
        pass
    print("after the first block")
    try:
        pass
    except ValueError:
        pass
    print("after the second block")
    for i in range(2):
        print("turn", i)
for k in range(3):
    blocks()
