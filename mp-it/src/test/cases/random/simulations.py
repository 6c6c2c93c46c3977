# random with a seed: walks, samples, shuffles, dice, a maze; the same every time.
import random


def shuffle(items):
    for i in range(len(items) - 1, 0, -1):
        j = random.randint(0, i)
        items[i], items[j] = items[j], items[i]
    return items


def sample(items, n):
    pool = list(items)
    return [pool.pop(random.randrange(len(pool))) for _ in range(n)]


def weighted(choices):
    at = random.uniform(0, sum(w for _, w in choices))
    for item, w in choices:
        at -= w
        if at <= 0:
            return item
    return choices[-1][0]


for seed in (1, 2, 1):
    random.seed(seed)
    print(seed, shuffle(list(range(8))), sample("abcdefgh", 3), [weighted((("x", 1), ("y", 3), ("z", 0))) for _ in range(6)])
random.seed(10)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(200)]
print([rolls.count(n) for n in range(2, 13)], min(rolls), max(rolls))
x = y = 0
trail = []
for _ in range(50):
    dx, dy = random.choice(((1, 0), (-1, 0), (0, 1), (0, -1)))
    x, y = x + dx, y + dy
    trail.append((x, y))
print(trail[-1], len(set(trail)), max(trail), min(trail))
hits = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(500))
print("pi is about", 4 * hits / 500)


def maze(width, height):
    cells = {(0, 0)}
    walls = set()
    stack = [(0, 0)]
    while stack:
        x, y = stack[-1]
        around = [(x + dx, y + dy) for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1))]
        around = [c for c in around if 0 <= c[0] < width and 0 <= c[1] < height and c not in cells]
        if not around:
            stack.pop()
            continue
        to = random.choice(around)
        walls.add(tuple(sorted(((x, y), to))))
        cells.add(to)
        stack.append(to)
    return walls


random.seed(77)
open_walls = maze(8, 4)
print(len(open_walls))
for y in range(4):
    row = ""
    for x in range(8):
        row += ("_" if ((x, y), (x, y + 1)) not in open_walls else " ") + ("|" if ((x, y), (x + 1, y)) not in open_walls else " ")
    print("|" + row)
words = "the cat sat on the mat and the dog sat on the cat and ran".split()
chain = {}
for a, b in zip(words, words[1:]):
    chain.setdefault(a, []).append(b)
random.seed(4)
for start in ("the", "sat", "ran"):
    text = [start]
    while text[-1] in chain and len(text) < 8:
        text.append(random.choice(chain[text[-1]]))
    print(" ".join(text))
random.seed(9)
lots = [random.getrandbits(4) for _ in range(400)]
print([lots.count(i) for i in range(16)], sum(lots))
random.seed(9)
print(lots == [random.getrandbits(4) for _ in range(400)], random.getrandbits(30), random.randrange(10**6))
