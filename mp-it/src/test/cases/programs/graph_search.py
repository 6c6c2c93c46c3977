# Graphs: dictionaries of lists, breadth and depth first, shortest paths, components, colours.
from collections import deque

ROADS = (
    ("Perth", "Albany", 420),
    ("Perth", "Geraldton", 424),
    ("Geraldton", "Carnarvon", 480),
    ("Carnarvon", "Karratha", 640),
    ("Karratha", "Broome", 850),
    ("Perth", "Kalgoorlie", 595),
    ("Albany", "Esperance", 480),
    ("Esperance", "Kalgoorlie", 390),
    ("Perth", "Newman", 1185),
    ("Newman", "Karratha", 640),
    ("Newman", "Broome", 1050),
    ("Hobart", "Launceston", 200),
)


def undirected(edges):
    graph = {}
    for a, b, length in edges:
        graph.setdefault(a, {})[b] = length
        graph.setdefault(b, {})[a] = length
    return graph


def breadth_first(graph, start):
    distance = {start: 0}
    waiting = deque((start,), len(graph))
    while waiting:
        here = waiting.popleft()
        for there in sorted(graph[here]):
            if there not in distance:
                distance[there] = distance[here] + 1
                waiting.append(there)
    return distance


def dijkstra(graph, start, goal):
    best = {start: (0, None)}
    open_set = {start}
    while open_set:
        here = min(open_set, key=lambda town: best[town][0])
        open_set.remove(here)
        if here == goal:
            break
        for there, length in graph[here].items():
            total = best[here][0] + length
            if there not in best or total < best[there][0]:
                best[there] = (total, here)
                open_set.add(there)
    if goal not in best:
        return None, []
    path, town = [], goal
    while town:
        path.append(town)
        town = best[town][1]
    return best[goal][0], path[::-1]


def components(graph):
    left = set(graph)
    while left:
        found = set(breadth_first(graph, min(left)))
        yield sorted(found)
        left -= found


def all_paths(graph, here, goal, seen=()):
    if here == goal:
        yield seen + (goal,)
        return
    for there in sorted(graph[here]):
        if there not in seen:
            yield from all_paths(graph, there, goal, seen + (here,))


def topological(needs):
    """Order in which to do things, each after what it needs."""
    done, doing, order = set(), [], []

    def visit(task):
        if task in done:
            return
        if task in doing:
            raise ValueError("circle: " + " > ".join(doing[doing.index(task) :] + [task]))
        doing.append(task)
        for need in needs.get(task, ()):
            visit(need)
        doing.pop()
        done.add(task)
        order.append(task)

    for task in sorted(needs):
        visit(task)
    return order


def spanning_tree(edges):
    """Kruskal, with a union-find of dictionaries."""
    parent = {}

    def root(town):
        while parent.setdefault(town, town) != town:
            parent[town] = town = parent[parent[town]]
        return town

    for a, b, length in sorted(edges, key=lambda edge: edge[2]):
        if root(a) != root(b):
            parent[root(a)] = root(b)
            yield a, b, length


def colouring(graph):
    colours = {}
    for town in sorted(graph, key=lambda t: (-len(graph[t]), t)):
        taken = {colours.get(neighbour) for neighbour in graph[town]}
        colours[town] = next(c for c in range(len(graph)) if c not in taken)
    return colours


graph = undirected(ROADS)
steps = breadth_first(graph, "Perth")
print("steps", sorted(steps.items(), key=lambda item: (item[1], item[0])))
print("unreachable", sorted(set(graph) - set(steps)))
for goal in ("Broome", "Esperance", "Perth", "Hobart"):
    print("to", goal, dijkstra(graph, "Perth", goal))
print("components", list(components(graph)))
paths = list(all_paths(graph, "Perth", "Broome"))
for path in paths:
    print(sum(graph[a][b] for a, b in zip(path, path[1:])), " ".join(path))
tree = list(spanning_tree(ROADS))
print("tree", len(tree), sum(length for _, _, length in tree))
for a, b, length in tree[:4]:
    print(" ", a, b, length)
colours = colouring(graph)
print("colours", sorted(colours.items()), all(colours[a] != colours[b] for a, b, _ in ROADS))

needs = {
    "shoes": ["socks", "trousers"],
    "trousers": ["pants"],
    "coat": ["shirt", "trousers"],
    "socks": [],
}
print("dressing", topological(needs))
needs["pants"] = ["coat"]
try:
    topological(needs)
except ValueError as error:
    print("ValueError", error)
