# List, set and dict comprehensions: conditions, nesting, targets, scope.
print("list:", [x * x for x in range(5)], [x for x in "abc"], [1 for _ in range(3)], [x for x in []])
print("if:", [x for x in range(10) if x % 3 == 0], [x for x in range(20) if x % 2 if x % 3])
print("two for:", [(a, b) for a in range(2) for b in "xy"], [a for a in range(3) for a in range(a)])
print("for if for:", [a * b for a in range(4) if a % 2 for b in range(3) if b])
print("nested:", [[i * j for j in range(3)] for i in range(3)])
print("flatten:", [x for row in [[1, 2], [], [3]] for x in row])
print("transpose:", [[row[i] for row in [[1, 2], [3, 4], [5, 6]]] for i in range(2)])
print("dict:", {k: v for k, v in [("a", 1), ("b", 2)]}, {i: i * i for i in range(3) if i != 1})
print("dict swap:", {v: k for k, v in {"a": 1, "b": 2}.items()}, {k: k for k in (1, 1, 1)})
print("set:", sorted({x % 3 for x in range(10)}), {1 for _ in range(5)}, type({x for x in []}).__name__)
print("set of tuples:", sorted({(a, b) for a in (1, 1) for b in (2, 3)}))
print("targets:", [a + b for a, b in [(1, 2), (3, 4)]], [a for a, (b, c) in [(1, (2, 3))]], [b for a, *b in [(1, 2, 3)]])
print("conditional value:", ["even" if x % 2 == 0 else "odd" for x in range(3)])
print("conditional source:", [x for x in ([1, 2] if True else [3])])
print("lambda:", [f(2) for f in [lambda x, n=n: x ** n for n in range(4)]])
print("lambda in condition:", [x for x in range(5) if (lambda y: y > 2)(x)])
print("call:", [len(s) for s in ("", "a", "bb")], [s.upper() for s in "ab"], [str(x) for x in (1, None)])
print("method chain:", " ".join([w[0].upper() + w[1:] for w in "the cat sat".split()]))
x = "outer"
ys = [x for x in range(3)]
print("variable is local:", x, ys)
n = 10
print("outer name:", [n + i for i in range(2)], {n: i for i in range(1)})
def f(k):
    local = 5
    return [k + local + i for i in range(2)], {i: k for i in range(2)}, sorted({local for _ in range(2)})
print("in function:", f(100))
def closure():
    fs = [lambda: i for i in range(3)]
    return [g() for g in fs]
print("closure:", closure())
class C:
    rows = [1, 2, 3]
    doubled = [r * 2 for r in rows]
print("class body source:", C.doubled)
print("walrus:", [(y := x * 2) + y for x in range(3)])
calls = []
def source():
    calls.append("source")
    return [1, 2]
def keep(v):
    calls.append("keep%d" % v)
    return v > 1
def value(v):
    calls.append("value%d" % v)
    return v
print("order:", [value(v) for v in source() if keep(v)], calls)
calls.clear()
def k(v): calls.append("k%d" % v); return v
def w(v): calls.append("v%d" % v); return v
print("dict order:", {k(i): w(i) for i in range(2)}, calls)


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("not iterable:", lambda: [x for x in 5])
attempt("unpack:", lambda: [a for a, b in [1]])
attempt("unhashable key:", lambda: {[]: 1 for _ in range(1)})
attempt("unhashable item:", lambda: {[] for _ in range(1)})
attempt("raises in the middle:", lambda: [1 // (2 - x) for x in range(4)])
attempt("name in first source:", lambda: [later for later in later])
print("tuple of:", tuple([i for i in range(3)]), tuple(i for i in range(3)), *[i for i in range(2)])
print("in subscript:", [10, 20, 30][[i for i in range(3)][1]], {1: "a"}[[1][0]])
print("trailing comma:", [i for i in (1, 2,)], [(i,) for i in range(2)], [i for i in (3,)])
print("deep:", [[[k for k in range(j)] for j in range(i)] for i in range(3)])
print("pythagoras:", [(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 20) if a * a + b * b == c * c])
print("large:", sum([i for i in range(1000)]), len({i: i for i in range(500)}), len({i % 97 for i in range(1000)}))
