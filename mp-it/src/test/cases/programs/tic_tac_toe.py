# Noughts and crosses: a full search with memory, pruned search, symmetric positions counted.

LINES = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6))
ROTATION = (6, 3, 0, 7, 4, 1, 8, 5, 2)
MIRROR = (2, 1, 0, 5, 4, 3, 8, 7, 6)


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None


def turn(board):
    return "X" if board.count("X") == board.count("O") else "O"


def moves(board):
    return [i for i in range(9) if board[i] == "."]


def play(board, at):
    return board[:at] + turn(board) + board[at + 1 :]


class Memo:
    def __init__(self, function):
        self.function, self.known, self.asked = function, {}, 0

    def __call__(self, board):
        self.asked += 1
        board = canonical(board)
        if board not in self.known:
            self.known[board] = self.function(board)
        return self.known[board]


@Memo
def value(board):
    won = winner(board)
    if won:
        return 1 if won == "X" else -1
    options = [value(play(board, at)) for at in moves(board)]
    if not options:
        return 0
    return max(options) if turn(board) == "X" else min(options)


def best(board):
    wanted = value(board)
    return [at for at in moves(board) if value(play(board, at)) == wanted]


def variants(board):
    for _ in range(4):
        board = "".join(board[i] for i in ROTATION)
        yield board
        yield "".join(board[i] for i in MIRROR)


def canonical(board):
    return min(variants(board))


def show(board):
    print("\n".join("  " + board[i : i + 3] for i in (0, 3, 6)))


START = "XO......."
print("value", value(START), "positions", len(value.known), "asked", value.asked)
print("all are canonical", all(canonical(b) == b for b in value.known))
print("results", [sum(1 for b in value.known if winner(b) == w and (w or not moves(b))) for w in ("X", "O", None)])
print("first moves", best(START), [value(play(START, at)) for at in range(9)])
board = START
while moves(board) and not winner(board):
    at = best(board)[0]
    board = play(board, at)
    print("plays", at)
show(board)
print("winner", winner(board))
for start in ("X.O.X.O..", "XX.OO....", "XOXOX.O..", "XOXXOXOXO"):
    print(start, turn(start), value(start), best(start), winner(start))

calls = 0


def search(board, low, high):
    global calls
    calls += 1
    won = winner(board)
    if won:
        return 1 if won == "X" else -1
    options = moves(board)
    if not options:
        return 0
    for at in options:
        v = search(play(board, at), low, high)
        if turn(board) == "X":
            low = max(low, v)
        else:
            high = min(high, v)
        if low >= high:
            break
    return low if turn(board) == "X" else high


for start in ("X...O....", "XO.X.....", "O..XX...."):
    calls = 0
    print(start, search(start, -1, 1), calls)
