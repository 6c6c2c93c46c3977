# Game of Life on an endless plane: sets of tuples, dictionaries as counters, frozensets as keys.


def parse(picture):
    cells = set()
    for y, line in enumerate(picture.split("/")):
        for x, char in enumerate(line):
            if char == "#":
                cells.add((x, y))
    return frozenset(cells)


def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    spot = (x + dx, y + dy)
                    neighbours[spot] = neighbours.get(spot, 0) + 1
    return frozenset(
        spot for spot, count in neighbours.items() if count == 3 or count == 2 and spot in cells
    )


def box(cells):
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    return min(xs), min(ys), max(xs), max(ys)


def normalised(cells):
    if not cells:
        return cells
    left, top, _, _ = box(cells)
    return frozenset((x - left, y - top) for x, y in cells)


def show(cells):
    if not cells:
        return "(empty)"
    left, top, right, bottom = box(cells)
    rows = []
    for y in range(top, bottom + 1):
        rows.append("".join("#" if (x, y) in cells else "." for x in range(left, right + 1)))
    return "/".join(rows)


def fate(cells, limit=60):
    """How a pattern ends: (generations before it repeats, period, does it travel)."""
    seen = {}
    for generation in range(limit):
        if not cells:
            return "dies after %d" % generation
        shape = normalised(cells)
        if shape in seen:
            before, place = seen[shape]
            left, top, _, _ = box(cells)
            way = (left - place[0], top - place[1])
            what = "period %d from %d" % (generation - before, before)
            return what + (", travels %s" % (way,) if way != (0, 0) else "")
        seen[shape] = (generation, box(cells))
        cells = step(cells)
    return "still going with %d" % len(cells)


PATTERNS = (
    ("block", "##/##"),
    ("blinker", "###"),
    ("toad", ".###/###"),
    ("beacon", "##/#/...#/..##"),
    ("glider", ".#/..#/###"),
    ("spaceship", ".#..#/#/#...#/####"),
    ("row of ten", "##########"),
    ("diagonal", "#/.#/..#/...#"),
    ("r-pentomino", ".##/##/.#"),
    ("pi", "###/#.#/#.#"),
    ("lonely", "#"),
)

for name, picture in PATTERNS:
    print("%-12s %s" % (name, fate(parse(picture))))

cells = parse(".#/..#/###")
for generation in range(5):
    print(generation, show(cells), box(cells))
    cells = step(cells)

cells = parse("##########")
for generation in range(8):
    print("row", generation, len(cells), show(cells))
    cells = step(cells)

cells = parse(".##/##/.#")
populations = []
for _ in range(50):
    populations.append(len(cells))
    cells = step(cells)
print("r-pentomino", populations[:20], "max", max(populations), "at 49:", populations[49])
print("equal", parse("##/##") == step(parse("##/##")), hash(parse("#")) == hash(parse("#")))
print(show(frozenset()))
