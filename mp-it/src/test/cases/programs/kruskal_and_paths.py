# Graphs: union-find, spanning trees, shortest paths with a heap, topological order, cycles.
import heapq


class UnionFind:
    def __init__(self, items):
        self.parent = {i: i for i in items}
        self.size = {i: 1 for i in items}
        self.groups = len(self.parent)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.groups -= 1
        return True


class Graph:
    def __init__(self, directed=False):
        self.edges = {}
        self.directed = directed

    def add(self, a, b, weight=1):
        self.edges.setdefault(a, []).append((b, weight))
        back = self.edges.setdefault(b, [])
        if not self.directed:
            back.append((a, weight))
        return self

    def __len__(self):
        return len(self.edges)

    def all_edges(self):
        for a in sorted(self.edges):
            for b, w in sorted(self.edges[a]):
                if self.directed or a < b:
                    yield w, a, b

    def spanning_tree(self):
        union, tree = UnionFind(self.edges), []
        for w, a, b in sorted(self.all_edges()):
            if union.join(a, b):
                tree.append((a, b, w))
        return tree, union.groups

    def distances(self, start):
        best, heap, before = {start: 0}, [(0, start)], {}
        while heap:
            d, a = heapq.heappop(heap)
            if d > best[a]:
                continue
            for b, w in self.edges[a]:
                if w < 0:
                    raise ValueError("negative weight")
                if d + w < best.get(b, d + w + 1):
                    best[b] = d + w
                    before[b] = a
                    heapq.heappush(heap, (d + w, b))
        return best, before

    def path(self, start, end):
        best, before = self.distances(start)
        if end not in best:
            return None
        nodes = [end]
        while nodes[-1] != start:
            nodes.append(before[nodes[-1]])
        return best[end], "".join(reversed(nodes))

    def order(self):
        incoming = {n: 0 for n in self.edges}
        for _, _, b in self.all_edges():
            incoming[b] += 1
        ready = sorted(n for n in incoming if not incoming[n])
        out = []
        while ready:
            a = ready.pop(0)
            out.append(a)
            for b, _ in self.edges[a]:
                incoming[b] -= 1
                if not incoming[b]:
                    ready.append(b)
                    ready.sort()
        if len(out) < len(self.edges):
            raise ValueError("a cycle among %s" % sorted(n for n in incoming if incoming[n]))
        return out


g = Graph()
for a, b, w in (("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("B", "E", 7), ("C", "E", 5), ("D", "E", 15), ("D", "F", 6), ("E", "F", 8), ("E", "G", 9), ("F", "G", 11), ("X", "Y", 1)):
    g.add(a, b, w)
tree, parts = g.spanning_tree()
print(len(g), "tree", tree, "weight", sum(w for _, _, w in tree), "parts", parts)
best, _ = g.distances("A")
print(sorted(best.items()))
for end in "ABCDEFGX":
    print("A to", end, g.path("A", end))
tasks = Graph(directed=True)
for line in "shirt>tie tie>jacket trousers>shoes trousers>belt belt>jacket socks>shoes hat>hat2".split():
    tasks.add(*line.split(">"))
print(tasks.order())
try:
    tasks.add("jacket", "shirt").order()
except ValueError as e:
    print(e)
try:
    Graph().add("a", "b", -1).distances("a")
except ValueError as e:
    print(e)
u = UnionFind(range(10))
print([u.join(*p) for p in ((0, 1), (2, 3), (1, 3), (0, 2), (8, 9), (9, 8))], u.groups, len({u.find(i) for i in range(10)}))
grid = ["S..#....", ".#.#.##.", ".#...#..", ".####.#.", "......#E"]
cells = Graph()
for y in range(len(grid)):
    for x in range(len(grid[0])):
        for v, w in ((y + 1, x), (y, x + 1)):
            if v < len(grid) and w < len(grid[0]) and "#" not in grid[y][x] + grid[v][w]:
                cells.add((y, x), (v, w))
best, before = cells.distances((0, 0))
at, steps = (4, 7), []
while at in before:
    steps.append(at)
    at = before[at]
print("maze", best.get((4, 7)), len(steps), at, max(best.values()))
for y, row in enumerate(grid):
    print("  " + "".join("*" if (y, x) in steps and c == "." else c for x, c in enumerate(row)))
