"""Digits of pi, one after the other, by Gibbons' streaming spigot.

Stresses big integers. Usage: pidigits.py [digits]
"""

import sys


def digits():
    """Generate 3, 1, 4, 1, 5, .. without end.

    (q, r, t) is the state of the series, already divided by the digits produced; a digit is
    certain once the bounds of what remains agree on it.
    """
    q, r, t = 1, 0, 1
    k, m, x = 1, 3, 3
    while True:
        if 4 * q + r - t < m * t:
            yield m
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = (
                q * k,
                (2 * q + r) * x,
                t * x,
                k + 1,
                (q * (7 * k + 2) + r * x) // (t * x),
                x + 2,
            )


def main(count=1500):
    line = []
    lines = []
    for digit in digits():
        line.append(str(digit))
        count -= 1
        if count == 0 or len(line) == 50:
            lines.append("".join(line))
            line.clear()
        if count == 0:
            return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
