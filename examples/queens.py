"""N queens: in how many ways do n queens fit on an n x n board without attacking each other?

Stresses recursion and list subscripts. Usage: queens.py [n]
"""

import sys


class Board:
    def __init__(self, n):
        self.n = n
        self.placed = []
        self.first = None
        self.columns = [False] * n
        # Row + column is constant on a rising diagonal, row - column on a falling one. The
        # latter may be negative: it then counts from the end of the list, where room is left.
        self.rising = [False] * (2 * n - 1)
        self.falling = [False] * (2 * n - 1)

    def count(self, row=0):
        """Number of ways to fill this row and all that follow."""
        n = self.n
        if row == n:
            if self.first is None:
                self.first = self.placed[:]
            return 1
        columns, rising, falling = self.columns, self.rising, self.falling
        ways = 0
        for column in range(n):
            if columns[column] or rising[row + column] or falling[row - column]:
                continue
            columns[column] = rising[row + column] = falling[row - column] = True
            self.placed.append(column)
            ways += self.count(row + 1)
            self.placed.pop()
            columns[column] = rising[row + column] = falling[row - column] = False
        return ways


def main(n=12):
    board = Board(n)
    ways = board.count()
    lines = ["%d queens: %d ways, the first is" % (n, ways)]
    for column in board.first or ():
        lines.append(" ".join("Q" if c == column else "." for c in range(n)))
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
