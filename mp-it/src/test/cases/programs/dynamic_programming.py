# Dynamic programming: tables of lists, tuples as keys, reconstruction by walking back.


def edit_script(a, b):
    """Distance and the edits from a to b."""
    rows, columns = len(a) + 1, len(b) + 1
    cost = [[0] * columns for _ in range(rows)]
    for i in range(rows):
        cost[i][0] = i
    for j in range(columns):
        cost[0][j] = j
    for i in range(1, rows):
        for j in range(1, columns):
            same = cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            cost[i][j] = min(same, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    edits = []
    i, j = len(a), len(b)
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            if a[i] != b[j]:
                edits.append("%s>%s" % (a[i], b[j]))
        elif i and cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            edits.append("-%s" % a[i])
        else:
            j -= 1
            edits.append("+%s" % b[j])
    return cost[-1][-1], edits[::-1]


def common_subsequence(a, b):
    table = {}
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            if a[i] == b[j]:
                table[i, j] = 1 + table.get((i + 1, j + 1), 0)
            else:
                table[i, j] = max(table.get((i + 1, j), 0), table.get((i, j + 1), 0))
    result, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            result.append(a[i])
            i, j = i + 1, j + 1
        elif table.get((i + 1, j), 0) >= table.get((i, j + 1), 0):
            i += 1
        else:
            j += 1
    return result


def diff(old, new):
    keep = common_subsequence(old, new)
    lines, i, j = [], 0, 0
    for line in keep + [None]:
        while i < len(old) and old[i] != line:
            lines.append("-" + old[i])
            i += 1
        while j < len(new) and new[j] != line:
            lines.append("+" + new[j])
            j += 1
        if line is not None:
            lines.append(" " + line)
            i, j = i + 1, j + 1
    return lines


def knapsack(items, room):
    best = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for space in range(room, weight - 1, -1):
            total, names = best[space - weight]
            if total + value > best[space][0]:
                best[space] = (total + value, names + (name,))
    return best[room]


def coin_ways(coins, amount):
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]


def fewest_coins(coins, amount):
    fewest = {0: []}
    for total in range(1, amount + 1):
        options = [fewest[total - c] + [c] for c in coins if total - c in fewest]
        if options:
            fewest[total] = min(options, key=lambda option: (len(option), option))
    return fewest.get(amount)


def longest_rise(values):
    ends = []
    for i, value in enumerate(values):
        before = [chain for chain in ends if values[chain[-1]] < value]
        longest = max(before, key=len) if before else []
        ends.append(longest + [i])
    return [values[i] for i in max(ends, key=len)] if ends else []


def matrix_chain(sizes):
    count = len(sizes) - 1
    best = {(i, i): (0, "ABCDEFGH"[i]) for i in range(count)}
    for span in range(1, count):
        for i in range(count - span):
            j = i + span
            best[i, j] = min(
                (
                    best[i, k][0] + best[k + 1, j][0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                    "(" + best[i, k][1] + best[k + 1, j][1] + ")",
                )
                for k in range(i, j)
            )
    return best[0, count - 1]


def best_sum(values):
    best = here = (values[0], 0, 0)
    for i in range(1, len(values)):
        here = (here[0] + values[i], here[1], i) if here[0] > 0 else (values[i], i, i)
        best = max(best, here, key=lambda entry: entry[0])
    return best


def partitions(n, largest=None, known={}):  # the shared default is on purpose
    largest = n if largest is None else min(n, largest)
    if n == 0:
        return 1
    if (n, largest) not in known:
        known[n, largest] = sum(partitions(n - part, part) for part in range(1, largest + 1))
    return known[n, largest]


for a, b in (
    ("kitten", "sitting"),
    ("", "abc"),
    ("same", "same"),
    ("saturday", "sunday"),
    ([1, 2, 3], [2, 3, 4]),
):
    print("edit", a, b, *edit_script(a, b))
print(
    "common",
    "".join(common_subsequence("AGGTAB", "GXTXAYB")),
    common_subsequence("abc", "xyz"),
    common_subsequence([], [1]),
)
old = "a tale;of two;cities;and one;snake".split(";")
new = "a tale;of three;cities;snake;the end".split(";")
for line in diff(old, new):
    print("diff", line)
items = (("lamp", 3, 40), ("tent", 9, 150), ("rope", 5, 60), ("map", 1, 35), ("stove", 6, 70))
for room in (0, 1, 10, 13, 24):
    print("knapsack", room, knapsack(items, room))
print(
    "coins", coin_ways((1, 2, 5, 10, 20, 50, 100, 200), 200), coin_ways((3, 5), 7), coin_ways((), 0)
)
print("fewest", fewest_coins((1, 3, 4), 6), fewest_coins((5, 7), 16), fewest_coins((1, 7, 10), 14))
print(
    "rise",
    longest_rise([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]),
    longest_rise([]),
    longest_rise([2, 1]),
)
print("chain", matrix_chain([30, 35, 15, 5, 10, 20, 25]), matrix_chain([7, 9]))
print("sum", best_sum([-2, 1, -3, 4, -1, 2, 1, -5, 4]), best_sum([-3, -1, -2]), best_sum([5]))
print("partitions", [partitions(n) for n in range(12)], partitions(25))
