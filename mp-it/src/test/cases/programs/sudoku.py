# Sudoku by elimination and search: bit sets in integers, copies of lists, generators of solutions.

ALL = 0x1FF


def peers():
    table = []
    for cell in range(81):
        row, column = divmod(cell, 9)
        corner = row // 3 * 27 + column // 3 * 3
        found = {row * 9 + i for i in range(9)}
        found |= {i * 9 + column for i in range(9)}
        found |= {corner + i // 3 * 9 + i % 3 for i in range(9)}
        found.discard(cell)
        table.append(tuple(sorted(found)))
    return table


PEERS = peers()
COUNT = bytes(bin(i).count("1") for i in range(512))
DIGIT = {1 << i: str(i + 1) for i in range(9)}


class Contradiction(Exception):
    pass


def assign(cells, cell, bit):
    """Fix a cell; what that leaves only one choice for is fixed as well."""
    todo = [(cell, bit)]
    while todo:
        cell, bit = todo.pop()
        if not cells[cell] & bit:
            raise Contradiction(cell)
        cells[cell] = bit
        for peer in PEERS[cell]:
            options = cells[peer]
            if options & bit:
                options &= ~bit
                cells[peer] = options
                if not options:
                    raise Contradiction(peer)
                if COUNT[options] == 1:
                    todo.append((peer, options))


def parse(text):
    cells = [ALL] * 81
    for cell, char in enumerate(text):
        if char != ".":
            assign(cells, cell, 1 << int(char) - 1)
    return cells


class Solver:
    def __init__(self):
        self.guesses = 0

    def solutions(self, cells):
        open_cells = [cell for cell in range(81) if COUNT[cells[cell]] > 1]
        if not open_cells:
            yield cells
            return
        cell = min(open_cells, key=lambda cell: COUNT[cells[cell]])
        options = cells[cell]
        while options:
            bit = options & -options
            options ^= bit
            copy = cells[:]
            try:
                self.guesses += 1
                assign(copy, cell, bit)
            except Contradiction:
                continue
            yield from self.solutions(copy)


def show(cells):
    return "".join(DIGIT.get(cell, ".") for cell in cells)


def is_right(cells):
    units = [[row * 9 + i for i in range(9)] for row in range(9)]
    units += [[i * 9 + column for i in range(9)] for column in range(9)]
    return all(sum(cells[cell] for cell in unit) == ALL for unit in units)


PUZZLES = (
    "..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..",
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.",
)
print("peers", len(PEERS[0]), PEERS[0][:10], PEERS[40][-3:], COUNT[ALL], COUNT[0])
for puzzle in PUZZLES:
    solver = Solver()
    found = list(solver.solutions(parse(puzzle)))
    print(len(found), "solution, guesses", solver.guesses, "right", is_right(found[0]))
    text = show(found[0])
    for i in range(0, 81, 27):
        print("  %s %s %s" % (text[i : i + 9], text[i + 9 : i + 18], text[i + 18 : i + 27]))

text = show(found[0])
ambiguous = "".join("." if char in "12" else char for char in text)
solver = Solver()
found = list(solver.solutions(parse(ambiguous)))
print("ambiguous", len(found), text in [show(cells) for cells in found], solver.guesses)
first = next(Solver().solutions([ALL] * 81))
print("empty", show(first), is_right(first))
for wrong in ("11" + "." * 79, "123456789" + "." * 8 + "9" + "." * 63):
    try:
        print(len(list(Solver().solutions(parse(wrong)))))
    except Contradiction as error:
        print("Contradiction at", error.args)
