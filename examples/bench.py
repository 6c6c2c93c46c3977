"""Time main() of one of the programs beside this file, within one process.

Usage: bench.py NAME [REPEATS [SIZE]]. Prints the microseconds of each repetition; on a machine
that compiles while it runs, the last ones tell the speed and the first ones the start.
"""

import gc
import sys
import time

if hasattr(time, "ticks_us"):
    ticks_us, ticks_diff = time.ticks_us, time.ticks_diff
else:  # CPython

    def ticks_us():
        return time.perf_counter_ns() // 1000

    def ticks_diff(end, start):
        return end - start


def measure(name, repeats=5, *size):
    program = __import__(name)
    result = None
    for _ in range(repeats):
        gc.collect()
        start = ticks_us()
        answer = program.main(*size)
        print(ticks_diff(ticks_us(), start))
        if result is not None and answer != result:
            raise ValueError("two answers: %s and %s" % (result, answer))
        result = answer


if __name__ == "__main__":
    measure(sys.argv[1], *map(int, sys.argv[2:]))
