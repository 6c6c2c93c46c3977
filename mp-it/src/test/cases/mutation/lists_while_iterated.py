# Lists that grow, shrink, are sorted and replaced while loops, builtins and keys look at them.
def attempt(label, run):
    try: print(label, run())
    except Exception as e: print(label, type(e).__name__, e)
x = [1, 2, 3]
for v in x:
    if len(x) < 6: x.append(v * 10)
print(x)
x = list(range(10)); seen = []
for v in x: seen.append(v); x.remove(v)
print(seen, x)
x = list(range(6)); seen = []
for v in x:
    seen.append(v)
    if v == 2: x.clear()
print(seen, x)
x = [1, 2, 3]; it = iter(x); next(it); x.insert(0, 0); print(list(it), x)
x = [1, 2, 3]; it = iter(x); next(it); del x[:]; print(list(it)); x.extend([7, 8, 9]); print(list(it), next(it, "end"))
x = [1, 2, 3]; r = reversed(x); print(next(r)); x.pop(); print(list(r))
x = [1, 2, 3]; r = reversed(x); x += [4, 5]; print(list(r))
x = [1, 2, 3, 4]; seen = []
for i, v in enumerate(x):
    seen.append((i, v))
    if i < 2: x.pop(0)
print(seen, x)
x = [3, 1, 2]
def shrink(v): x.pop() if x else None; return v
def key_appends(v): y.append(v); return -v
y = [3, 1, 2]
attempt("sort key appends:", lambda: (y.sort(key=key_appends), sorted(y)))
attempt("sorted copies:", lambda: (sorted(x, key=shrink), x))
x = [1, 2, 3]
attempt("map:", lambda: list(map(lambda v: x.append(v) or v if len(x) < 5 else v, x)))
x = [1, 2, 3, 4]
attempt("filter:", lambda: (list(filter(lambda v: x.remove(v) or True, x)), x))
x = [1, 2, 3]
attempt("comprehension:", lambda: ([x.pop() for v in x], x))
x = [1, 2, 3]
attempt("sum:", lambda: (sum(x.append(9) or v if len(x) < 5 else v for v in x), x))
x = [1, 2, 3]
attempt("extend itself:", lambda: (x.extend(x), x))
attempt("extend by generator of itself:", lambda: (x.extend(v + 1 for v in x if len(x) < 9), x))
class Eq:
    def __init__(self, l): self.l = l
    def __eq__(self, other): self.l.clear(); return False
x = [1, 2, 3]; x.append(Eq(x))
attempt("in clears:", lambda: (99 in x, x))
x = [1, 2, 3, 4]
x[1:3] = [v for v in x]; print(x)
x = [0, 1, 2, 3]
for i in range(len(x)): x[i:i] = [x[i] * 10]
print(x)
x = [1, 2]; a, b = x; x[0], x[1], c = x[1], x[0], x.append(3); print(x, c)
x = [[1], [2]]
for inner in x: inner.extend(inner)
print(x)
z = zip(x := [1, 2, 3], iter(x)); print(next(z)); x.append(4); print(list(z))
stack = [5]
while stack:
    n = stack.pop()
    if n > 1: stack.extend([n // 2, n - n // 2] if n < 4 else [n // 2])
print(stack)
