# Containers that contain themselves, and how they print, compare, copy and sort.
x = [1]
x.append(x)
print(len(x), x[1] is x, x[1][1][1][0], x in x)
d = {}
d["self"] = d
print(len(d), d["self"] is d, d["self"]["self"] is d)
y = []
t = (y,)
y.append(t)
print(t[0] is y, y[0] is t, len(t), t[0][0][0] is y)
s = [[], [[]], [[[]]]]
print(s, len(s), s[2][0][0], [] in s, [[]] in s, [[[[]]]] in s, s.index([[]]), s.count([]))
z = x[:]
z[0] = "changed"
print(z[1] is x, x[0], z[0])
x[1] = None
print(x, z)
class Box:
    def __init__(self): self.items = [self]
    def __repr__(self): return "Box"
b = Box()
print(b.items, b.items[0] is b, b.items[0].items[0] is b)
e = {"k": [1]}
e["k"].append(e["k"])
print(len(e["k"]), e["k"][1] is e["k"])
m = [[0] * 3] * 2
m[0][1] = 5
print(m, m[0] is m[1])
n = [[0] * 3 for _ in range(2)]
n[0][1] = 5
print(n, n[0] is n[1])
g = [None] * 3
for i in range(3): g[i] = g[:i]
print(g, len(str(g)))
deep = []
for i in range(40): deep = [deep, i]
print(str(deep)[:45], str(deep)[-30:], len(str(deep)), deep == deep, deep == [deep[0], 39], deep != [deep[0], 38])
copy = eval(repr(deep))
print(copy == deep, copy is deep, copy[0] == deep[0], copy < deep, copy <= deep)
h = {}
for i in range(10): h = {i: h, "n": [h] * 2}
print(len(str(h)), h[9][8]["n"][0] is h[9][8]["n"][1])
tree = (1, (2, (3, (4,))), [5, [6, (7,)]])
def flat(t): return [t] if isinstance(t, int) else [x for part in t for x in flat(part)]
print(flat(tree), sum(flat(tree)), hash((1, (2, 3))) == hash((1, (2, 3))))
try: hash(tree)
except Exception as e: print(type(e).__name__, e)
