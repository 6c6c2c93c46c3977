# random: seeded sequences, ranges, choice, uniform, errors.
import random
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


for seed in (0, 1, 42, 123456, 2 ** 31 - 1, -1):
    random.seed(seed)
    print(seed, "bits:", [random.getrandbits(b) for b in (1, 8, 16, 32, 31, 4)], "range:", [random.randrange(100) for _ in range(5)])
random.seed(7)
print("randrange:", [random.randrange(10) for _ in range(10)], [random.randrange(5, 8) for _ in range(10)], [random.randrange(0, 100, 25) for _ in range(8)], [random.randrange(10, 0, -3) for _ in range(6)], [random.randrange(1) for _ in range(3)])
random.seed(8)
print("randint:", [random.randint(1, 6) for _ in range(15)], random.randint(5, 5), [random.randint(-3, 3) for _ in range(8)])
random.seed(9)
print("choice:", [random.choice("abc") for _ in range(10)], [random.choice([1, 2, 3]) for _ in range(5)], random.choice((7,)), random.choice(range(10)))
random.seed(10)
print("random:", [random.random() for _ in range(5)])
print("in range:", all(0 <= random.random() < 1 for _ in range(200)))
random.seed(11)
print("uniform:", [random.uniform(1, 2) for _ in range(3)], [random.uniform(-5, 5) for _ in range(3)], random.uniform(3, 3))
random.seed(12)
a = [random.getrandbits(16) for _ in range(5)]
random.seed(12)
b = [random.getrandbits(16) for _ in range(5)]
random.seed(13)
c = [random.getrandbits(16) for _ in range(5)]
print("repeatable:", a == b, a == c)
random.seed(14)
print("bits zero and many:", random.getrandbits(0), random.getrandbits(32) < 2 ** 32, [random.getrandbits(n) < 2 ** n for n in range(33)] == [True] * 33)
random.seed(15)
counts = [0] * 6
for _ in range(600): counts[random.randrange(6)] += 1
print("dice:", counts, sum(counts))
random.seed(16)
deck = list(range(10))
for i in range(9, 0, -1):
    j = random.randrange(i + 1)
    deck[i], deck[j] = deck[j], deck[i]
print("shuffle:", deck, sorted(deck) == list(range(10)))
random.seed(17)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(500))
print("pi:", inside, 4 * inside / 500)
random.seed(18)
walk = [0]
for _ in range(30): walk.append(walk[-1] + random.choice((-1, 1)))
print("walk:", walk)
random.seed(19)
print("words:", ["".join(random.choice("abcdefgh") for _ in range(5)) for _ in range(4)])
random.seed(20)
print("large ranges:", [random.randrange(10 ** 6) for _ in range(4)], [random.randrange(2 ** 29) for _ in range(3)], [random.randint(-10 ** 6, 10 ** 6) for _ in range(3)])
attempt("randrange zero:", lambda: random.randrange(0))
attempt("randrange empty:", lambda: random.randrange(5, 5))
attempt("randrange backwards:", lambda: random.randrange(5, 1))
attempt("randrange step zero:", lambda: random.randrange(1, 5, 0))
attempt("randrange wrong step:", lambda: random.randrange(1, 5, -1))
attempt("randint backwards:", lambda: random.randint(5, 1))
attempt("choice empty:", lambda: random.choice([]))
attempt("choice int:", lambda: random.choice(5))
attempt("choice set:", lambda: random.choice({1}))
attempt("bits negative:", lambda: random.getrandbits(-1))
attempt("bits too many:", lambda: random.getrandbits(33))
attempt("bits str:", lambda: random.getrandbits("a"))
attempt("randrange float:", lambda: random.randrange(1.5))
attempt("randrange none:", lambda: random.randrange())
attempt("seed str:", lambda: random.seed("abc"))
attempt("seed big:", lambda: random.seed(2 ** 40))
attempt("uniform one:", lambda: random.uniform(1))
attempt("missing:", lambda: random.shuffle([1]))
