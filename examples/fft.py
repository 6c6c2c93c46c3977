"""Fast Fourier transform: the spectrum of three tones, and back again.

Stresses complex numbers and strided loops over lists.
Usage: fft.py [rounds [samples, a power of two]]
"""

import math
import sys

TONES = ((3, 1.0), (17, 0.5), (40, 0.25))  # (cycles in the whole signal, amplitude)


def bit_reversed(values):
    """A copy in which each value has moved to the index with its bits in reverse order."""
    n = len(values)
    result = values[:]
    target = 0
    for source in range(1, n):
        bit = n >> 1
        while target & bit:
            target ^= bit
            bit >>= 1
        target ^= bit
        result[target] = values[source]
    return result


def transform(signal, direction=-1):
    """The spectrum of a signal, or with direction +1 (unscaled) the signal of a spectrum."""
    n = len(signal)
    values = bit_reversed(signal)
    half = 1
    while half < n:
        angle = direction * math.pi / half
        twiddles = [complex(math.cos(angle * k), math.sin(angle * k)) for k in range(half)]
        for start in range(0, n, 2 * half):
            for k in range(half):
                low = start + k
                high = low + half
                even = values[low]
                odd = values[high] * twiddles[k]
                values[low] = even + odd
                values[high] = even - odd
        half *= 2
    return values


def main(rounds=240, n=1024):
    step = 2 * math.pi / n
    signal = []
    for i in range(n):
        signal.append(complex(sum(level * math.sin(step * f * i) for f, level in TONES), 0))

    restored = signal
    for _ in range(rounds):
        spectrum = transform(restored)
        restored = [value / n for value in transform(spectrum, +1)]

    lines = ["%d samples, %d times there and back" % (n, rounds)]
    for cycles in range(n // 2):
        level = abs(spectrum[cycles]) * 2 / n
        if level > 1e-6:
            lines.append("%d cycles: amplitude %.6f" % (cycles, level))

    error = max(abs(restored[i] - signal[i]) for i in range(n))
    lines.append("back within 1e-9: %s" % (error < 1e-9))
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
