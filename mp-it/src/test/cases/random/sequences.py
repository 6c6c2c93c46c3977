# random: the same seed gives the same sequence, every function's ranges, errors.
import random


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


for seed in (0, 1, 42, 123456789, -1, 2**31 - 1, 2**32 + 5):
    random.seed(seed)
    print(seed, [random.getrandbits(8) for _ in range(6)], random.getrandbits(32), random.getrandbits(1))
    print("  ", [random.randrange(100) for _ in range(6)], [random.randint(-5, 5) for _ in range(6)])
    print("  ", "%.9f %.9f" % (random.random(), random.uniform(-10, 10)), random.choice("abcdef"), random.choice([1, 2, 3]))
random.seed(7)
first = [random.random() for _ in range(5)]
random.seed(7)
print(first == [random.random() for _ in range(5)], all(0 <= x < 1 for x in first))
random.seed(3)
for arguments in ((10,), (5, 10), (0, 100, 10), (10, 0, -1), (-10, 10, 5), (1,), (5, 6), (0, 7, 3)):
    print(arguments, [random.randrange(*arguments) for _ in range(8)])
for arguments in ((0,), (5, 5), (10, 5), (0, 10, 0), (0, 10, -1), (-3,), (1.5,), ("1",), ()):
    attempt("randrange %r" % (arguments,), lambda: random.randrange(*arguments))
for arguments in ((1, 1), (5, 4), (-3, -3), (0, 2**30), (1,), (1.5, 2)):
    random.seed(1)
    attempt("randint %r" % (arguments,), lambda: random.randint(*arguments))
for bits in (0, 1, 7, 16, 31, 32):
    random.seed(bits)
    attempt("bits %d" % bits, lambda: [random.getrandbits(bits) for _ in range(3)])
for bits in (-1, 33, 64, 1.5, "8"):
    attempt("bits %r" % bits, lambda: random.getrandbits(bits))
for sequence in ([], "", (), 5, {1: 2}, {1}):
    attempt("choice of %r" % (sequence,), lambda: random.choice(sequence))
random.seed(11)
print(random.choice((1, 2)), random.choice(b"abc"), random.choice(range(50)), random.choice([None]))
for a, b in ((0, 1), (1, 0), (5, 5), (-1.5, 1.5), (0, 1e10)):
    print("uniform %.9g" % random.uniform(a, b))
attempt("uniform text", lambda: random.uniform("0", 1))
attempt("seed text", lambda: random.seed("text"))
attempt("seed float", lambda: random.seed(1.5))
print(random.seed(5))
counts = [0] * 6
for _ in range(600):
    counts[random.randrange(6)] += 1
print(counts, sum(counts))
random.seed(99)
deck = list(range(10))
for i in range(9, 0, -1):
    j = random.randint(0, i)
    deck[i], deck[j] = deck[j], deck[i]
print("shuffled", deck, sorted(deck) == list(range(10)))
