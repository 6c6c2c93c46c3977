# A knight's tour by Warnsdorff's rule, the fewest moves between squares, and eight rooks.

MOVES = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


class Board:
    def __init__(self, size):
        self.size = size
        self.order = [[0] * size for _ in range(size)]

    def neighbours(self, square):
        row, column = square
        for down, right in MOVES:
            if 0 <= row + down < self.size and 0 <= column + right < self.size:
                yield row + down, column + right

    def is_free(self, square):
        return not self.order[square[0]][square[1]]

    def ways_on(self, square):
        return sum(1 for other in self.neighbours(square) if self.is_free(other))

    def tour(self, square, number=1):
        """Visit all squares from here; the one with the fewest ways on comes first."""
        row, column = square
        self.order[row][column] = number
        if number == self.size * self.size:
            return True
        free = [other for other in self.neighbours(square) if self.is_free(other)]
        for other in sorted(free, key=lambda other: (self.ways_on(other), other)):
            if self.tour(other, number + 1):
                return True
        self.order[row][column] = 0
        return False

    def __str__(self):
        return "\n".join(" ".join("%2d" % number for number in row) for row in self.order)

    def path(self):
        places = {}
        for row, numbers in enumerate(self.order):
            for column, number in enumerate(numbers):
                places[number] = (row, column)
        return [places[number] for number in range(1, self.size**2 + 1)]


def name(square):
    return "abcdefgh"[square[1]] + str(square[0] + 1)


def fewest_moves(board, start):
    distance = {start: 0}
    edge = [start]
    while edge:
        following = []
        for square in edge:
            for other in board.neighbours(square):
                if other not in distance:
                    distance[other] = distance[square] + 1
                    following.append(other)
        edge = following
    return distance


for size, start in ((5, (0, 0)), (6, (2, 3)), (8, (0, 0))):
    board = Board(size)
    print("tour of", size, board.tour(start))
    print(board)
    path = board.path()
    jumps = {tuple(sorted((abs(a - c), abs(b - d)))) for (a, b), (c, d) in zip(path, path[1:])}
    print(jumps, len(set(path)), " ".join(name(square) for square in path[:8]))
print("no tour of 4 or from the wrong colour:", Board(4).tour((0, 0)), Board(3).tour((0, 0)))

board = Board(8)
for start in ((0, 0), (3, 3)):
    distance = fewest_moves(board, start)
    print("from", name(start), "furthest", max(distance.values()))
    for row in range(7, -1, -1):
        print("  " + " ".join(str(distance[row, column]) for column in range(8)))
print("reachable on 3x3", len(fewest_moves(Board(3), (0, 0))), fewest_moves(Board(3), (1, 1)))


def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (item,) + rest


def bishops_agree(columns):
    return (
        len({c + r for r, c in enumerate(columns)})
        == len({c - r for r, c in enumerate(columns)})
        == len(columns)
    )


rooks = list(permutations(list(range(5))))
queens = [columns for columns in rooks if bishops_agree(columns)]
print("rooks", len(rooks), "queens", len(queens), queens[0], queens[-1])
