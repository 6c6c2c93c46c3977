# The order dicts show while growing, deleting and re-inserting, and large dicts.
d = {}
for k in ("one", "two", "three", "four", "five", "six", "seven"): d[k] = len(k)
print("str keys:", d, list(d))
print("int keys:", {3: 0, 1: 0, 2: 0}, {i: 0 for i in range(12)}, {i * 7 % 11: i for i in range(11)})
print("mixed:", {"a": 1, 2: 3, (4,): 5, None: 6, 7.5: 8} == {"a": 1, 2: 3, (4,): 5, None: 6, 7.5: 8})
print("literal order:", {"z": 1, "y": 2, "x": 3, "w": 4}, {9: 9, 5: 5, 7: 7})
del d["two"]
del d["five"]
print("after del:", list(d), len(d))
d["two"] = 0
d["new"] = 1
print("again:", list(d))
d["one"] = 99
print("change keeps place:", list(d)[:3], d["one"])
print("copy order:", list(d.copy()) == list(d), list(dict(d)) == list(d), list(dict(d.items())))
seen = []
e = {i: i for i in range(5)}
while e: seen.append(e.popitem())
print("popitem order:", seen)
steps = []
g = {}
for i in range(30):
    g["k%d" % i] = i
    if i in (0, 1, 2, 4, 8, 16, 29): steps.append(list(g.values()))
for s in steps: print("growth:", s)
for i in range(0, 30, 2): del g["k%d" % i]
print("odd left:", list(g.values()))
for i in range(0, 30, 2): g["k%d" % i] = i
print("refilled:", list(g.values()))
g.clear()
g["a"] = 1
print("after clear:", g)
big = {i: i * i for i in range(2000)}
print("big:", len(big), big[1999], sum(big.values()) == sum(i * i for i in range(2000)), 2000 in big, list(big)[:5], list(big)[-3:])
for i in range(0, 2000, 3): del big[i]
print("big deleted:", len(big), 3 in big, 4 in big, list(big)[:6])
strings = {str(i): i for i in range(500)}
print("strings:", len(strings), strings["499"], all(strings[str(i)] == i for i in range(500)))
negative = {-i: i for i in range(10)}
print("negative keys:", negative)
shifted = {i << 20: i for i in range(8)}
print("spread keys:", shifted)
same = {i * 64: i for i in range(10)}
print("colliding keys:", same, all(same[i * 64] == i for i in range(10)))
t = {(i, j): i * j for i in range(4) for j in range(4)}
print("tuple keys:", len(t), sum(t.values()), t[3, 3])
f = {i / 4: i for i in range(9)}
print("float keys:", sorted(f.items()) == [(i / 4, i) for i in range(9)], f[1], f[0.25], 2 in f)
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return "K%d" % self.n
k = {Key(i): i for i in range(10)}
print("own keys:", k, k[Key(7)], Key(11) in k)
for i in (1, 4, 7): del k[Key(i)]
print("own keys deleted:", k, k[Key(5)], len(k))
k[Key(4)] = "back"
print("own keys reinserted:", k)
n = {}
for round in range(5):
    for i in range(20): n[i] = round
    for i in range(0, 20, 2): del n[i]
print("churn:", sorted(n.items()), len(n))
loop = {"a": 1, "b": 2, "c": 3}
for key in list(loop):
    if key != "b": del loop[key]
print("delete over a list:", loop)
