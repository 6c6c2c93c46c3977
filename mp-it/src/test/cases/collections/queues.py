# deque, OrderedDict and namedtuple at work: breadth first search, a recent list, records.
from collections import OrderedDict, deque, namedtuple

Point = namedtuple("Point", "x y")


def shortest(grid, start, end):
    queue, before = deque((start,), 100), {start: None}
    while queue:
        at = queue.popleft()
        if at == end:
            path = []
            while at:
                path.append(at)
                at = before[at]
            return path[::-1]
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            to = Point(at.x + dx, at.y + dy)
            if 0 <= to.y < len(grid) and 0 <= to.x < len(grid[0]) and grid[to.y][to.x] != "#" and to not in before:
                before[to] = at
                queue.append(to)
    return None


GRID = ("....#...", ".##.#.#.", ".#....#.", "...##...")
path = shortest(GRID, Point(0, 0), Point(7, 3))
print(len(path), path[0], path[-1], path[5].x, [tuple(p) for p in path][::4])
print(shortest(("..", "##", ".."), Point(0, 0), Point(0, 2)))


class Recent:
    def __init__(self, limit):
        self.limit, self.items = limit, OrderedDict()

    def touch(self, key):
        count = self.items.pop(key, 0)
        self.items[key] = count + 1
        gone = None
        if len(self.items) > self.limit:
            gone = next(iter(self.items))
            del self.items[gone]
        return gone


recent = Recent(3)
print([recent.touch(k) for k in "abcadbea"], list(recent.items.items()))


def moving(values, n):
    window, total = deque((), n), 0
    for v in values:
        if len(window) == n:
            total -= window[0]
        window.append(v)
        total += v
        yield total / len(window)


print(list(moving([1, 2, 3, 4, 10, 0], 3)), list(moving([], 2)), list(moving([5], 4)))
Employee = namedtuple("Employee", ("name", "team", "pay"))
staff = [Employee(*row) for row in (("Ann", "dev", 50), ("Bob", "ops", 40), ("Cy", "dev", 45), ("Di", "ops", 60))]
teams = OrderedDict()
for e in sorted(staff, key=lambda e: e.pay):
    teams.setdefault(e.team, []).append(e.name)
print(teams, max(staff, key=lambda e: e.pay).name, sum(e.pay for e in staff))
print([e for e in staff if e.team == "dev"][0], sorted(staff)[0].name, sorted(staff, reverse=True)[0][0])
josephus, killed = deque(range(1, 11), 20), []
while josephus:
    for _ in range(2):
        josephus.append(josephus.popleft())
    killed.append(josephus.popleft())
print(killed)
brackets = {")": "(", "]": "[", "}": "{"}
for text in ("([]{})", "([)]", "((", "", "]", "{[()()]}"):
    stack, fine = deque((), 50), True
    for c in text:
        if c in "([{":
            stack.append(c)
        else:
            fine = fine and len(stack) > 0 and stack.pop() == brackets[c]
    print(repr(text), fine and not stack, end=" ")
print()
merged = OrderedDict([("a", 1)])
merged.update(OrderedDict([("z", 26), ("b", 2)]))
print(list(merged), dict(merged) == {"a": 1, "b": 2, "z": 26}, [k for k in merged], dict(merged) == merged)
swap = Point(*reversed(Point(1, 2)))
print(swap, Point(**{"x": 5, "y": 6}), Point(*"ab"), [Point(i, i * i) for i in range(3)][-1])
