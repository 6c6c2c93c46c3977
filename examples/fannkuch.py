"""Fannkuch: flip pancakes until the top one is number 1, for every order of n pancakes.

Orders are visited as in the well-known benchmark, so that the checksum can be compared.
Stresses list slices, swaps and small loops. Usage: fannkuch.py [n]
"""

import sys


def flips(order):
    """How often the top pancake's number of pancakes must be flipped until a 1 is on top."""
    pancakes = order[:]
    count = 0
    top = pancakes[0]
    while top:
        pancakes[: top + 1] = pancakes[top::-1]
        count += 1
        top = pancakes[0]
    return count


def advance(order, turns):
    """Make order the next one; False after the last.

    Each prefix of length k + 1 is rotated k times before the next longer one takes a turn.
    """
    for k in range(1, len(order)):
        first = order[0]
        for i in range(k):
            order[i] = order[i + 1]
        order[k] = first
        if turns[k] < k:
            turns[k] += 1
            return True
        turns[k] = 0
    return False


def main(n=9):
    order = list(range(n))
    turns = [0] * n
    checksum = most = 0
    sign = 1
    while True:
        count = flips(order)
        checksum += sign * count
        most = max(most, count)
        sign = -sign
        if not advance(order, turns):
            return "checksum %d, at most %d flips for %d pancakes" % (checksum, most, n)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
