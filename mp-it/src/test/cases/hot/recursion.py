# Functions that call themselves often: deep, mutual, through methods, generators and builtins.
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a="a", b="b", c="c"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def permutations(items):
    if not items:
        return [[]]
    return [[x] + p for i, x in enumerate(items) for p in permutations(items[:i] + items[i + 1 :])]


def partitions(n, largest=None):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, n if largest is None else largest) + 1))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            for z in flatten(y):
                yield z
    else:
        yield x


def quicksort(values):
    if len(values) < 2:
        return values
    pivot, *rest = values
    return quicksort([v for v in rest if v < pivot]) + [pivot] + quicksort([v for v in rest if v >= pivot])


def merge_sort(values):
    if len(values) < 2:
        return values
    half = len(values) // 2
    a, b = merge_sort(values[:half]), merge_sort(values[half:])
    out = []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b


def gcd(a, b):
    return a if not b else gcd(b, a % b)


def power(x, n, modulus=None):
    if n == 0:
        return 1
    half = power(x, n // 2, modulus)
    result = half * half * (x if n & 1 else 1)
    return result % modulus if modulus else result


def subsets(items):
    return [[]] if not items else [s + e for s in subsets(items[1:]) for e in ([], [items[0]])]


class Tree:
    def __init__(self, depth, label=1):
        self.label = label
        self.parts = [Tree(depth - 1, label * 2 + i) for i in range(2)] if depth else []

    def __iter__(self):
        yield self.label
        for part in self.parts:
            yield from part

    def __len__(self):
        return 1 + sum(len(p) for p in self.parts)

    def __contains__(self, x):
        return x == self.label or any(x in p for p in self.parts)

    def __eq__(self, other):
        return self.label == other.label and self.parts == other.parts

    def __repr__(self):
        return "(%s%s)" % (self.label, "".join(map(repr, self.parts)))

    def __add__(self, n):
        copy = Tree(0, self.label + n)
        copy.parts = [p + n for p in self.parts]
        return copy

    def __getitem__(self, path):
        return self.parts[path[0]][path[1:]] if path else self.label

    def __call__(self, f):
        return [f(self.label)] + [p(f) for p in self.parts]

    def __bool__(self):
        return self.label > 0 and all(bool(p) for p in self.parts)


def expect(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        expect(n - 1)
    except KeyError as e:
        if n % 3 == 0:
            raise ValueError(n)
        raise
    except ValueError as e:
        if n % 4 == 0:
            raise KeyError(e.args[0])
        raise
    finally:
        trail.append(n)


def depth_reached(n):
    return 1 + depth_reached(n - 1) if n else 0


def too_deep():
    def sink(n):
        levels[0] = n
        try:
            return sink(n + 1)
        finally:
            unwound[0] += 1

    levels, unwound = [0], [0]
    try:
        sink(0)
    except RuntimeError as e:
        return levels[0] > 50, unwound[0] - levels[0] in (0, 1)


def interpret(program, env):
    if isinstance(program, (int, float)):
        return program
    if isinstance(program, str):
        return env[program]
    op = program[0]
    if op == "let":
        return interpret(program[3], dict(env, **{program[1]: interpret(program[2], env)}))
    if op == "fn":
        return lambda x: interpret(program[2], dict(env, **{program[1]: x}))
    if op == "if":
        return interpret(program[2] if interpret(program[1], env) else program[3], env)
    args = [interpret(p, env) for p in program[1:]]
    return {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "-": lambda a, b: a - b, "call": lambda f, x: f(x)}[op](*args)


def countdown(n):
    return eval("n and countdown(n - 1) + 1", {"n": n, "countdown": countdown})


print(ackermann(2, 6), ackermann(1, 40))
print(" ".join(hanoi(4)), sum(1 for _ in hanoi(9)))
print(len(permutations([1, 2, 3, 4, 5])), permutations("abc")[3:5] if 0 else permutations(["a", "b", "c"])[3:5])
print([partitions(n) for n in range(14)])
print(list(flatten([1, [2, (3, [4, [[5]]], ()), []], "six"])))
numbers = [(i * 7919) % 101 for i in range(40)]
print(quicksort(numbers) == merge_sort(numbers) == sorted(numbers), quicksort(["b", "a", "c"]), merge_sort([2.5, -1, 3]))
print(gcd(1071, 462), gcd(2**89 - 1, 3**40), power(3, 200), power(7, 10**12, 1000007), power(1.5, 10))
print(len(subsets(list(range(9)))), subsets("ab") if 0 else subsets([1, 2]))
tree = Tree(4)
print(list(tree), len(tree), 17 in tree, 99 in tree, tree == Tree(4), tree == Tree(4, 2))
print(Tree(2) + 10, tree[()], tree[0, 1, 1], Tree(1)(str), bool(tree), bool(Tree(2, -1)))
for n in (0, 1, 3, 4, 8, 12, 13):
    trail = []
    try:
        expect(n)
    except Exception as e:
        print("expect", n, type(e).__name__, e.args, len(trail), trail[:3])
print(depth_reached(40), too_deep(), too_deep())
square = ["fn", "x", ["*", "x", "x"]]
print(interpret(["let", "sq", square, ["+", ["call", "sq", 7], ["call", "sq", 0.5]]], {}), interpret(["if", ["-", 1, 1], "never", ["+", "y", 2]], {"y": 40}))
print(countdown(12), sorted([3, 1, 2], key=lambda v: depth_reached(v)), list(map(depth_reached, range(6))))
