# for over every iterable kind, with else, break, continue and targets of all forms.
def collect(it): return [x for x in it]
print("list:", collect([1, 2]), "tuple:", collect((1, 2)), "str:", collect("ab"), "bytes:", collect(b"ab"))
print("dict:", collect({"a": 1}), "set:", collect({5}), "range:", collect(range(3)))
print("items:", collect({"a": 1}.items()), "values:", collect({"a": 1}.values()))
print("enumerate:", collect(enumerate("ab")), collect(enumerate("ab", 5)))
print("zip:", collect(zip([1, 2, 3], "ab")), "map:", collect(map(len, ["", "a"])), "reversed:", collect(reversed([1, 2])))
print("bytearray:", collect(bytearray(b"\1\2")), "memoryview:", collect(memoryview(b"\3\4")))
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print("body", i)
else:
    print("never")
print("after break:", i)
for i in range(2): pass
else: print("else after end:", i)
for i in []: pass
else: print("else of nothing:", i)
for a, b in [(1, 2), (3, 4)]: print("pair", a, b, end="; ")
print()
for (a, (b, c)) in [(1, (2, 3))]: print("nested target", a, b, c)
for a, *b in [(1, 2, 3), "xyz"]: print("star target", a, b)
box = [0, 0]
for box[1] in range(4): pass
print("item target:", box)
class O: pass
o = O()
for o.x in "abc": pass
print("attribute target:", o.x)
d = {}
for d["k"], d["v"] in [(1, 2), (3, 4)]: pass
print("dict targets:", sorted(d.items()))
xs = [1, 2, 3]
for x in xs:
    if x < 3: xs.append(x + 10)
print("list grows:", xs)
xs = [1, 2, 3, 4]
for x in xs: xs.remove(x)
print("list shrinks:", xs)
for i in range(3):
    j = i
    i = 100
print("loop variable changed:", i, j)
out = []
for i in range(3):
    for j in range(3):
        if j > i: break
        out.append((i, j))
    else:
        out.append("full")
print("nested:", out)
def first(pred, it):
    for x in it:
        if pred(x): return x
    return None
print("return from loop:", first(lambda x: x > 2, range(10)), first(lambda x: x > 20, range(10)))
for i in range(10, 0, -3): print(i, end=" ")
print("down")
for i in range(-3, 3, 2): print(i, end=" ")
print("up")
for i in range(5, 5): print("never")
for i in range(5, 0): print("never")
n = 3
for i in range(n): n = 10
print("range fixed at start:", i, n)
def limits():
    for i in range(2 ** 30 - 2, 2 ** 30 + 1): yield i
print("around 2**30:", list(limits()))


def attempt(label, code):
    try:
        exec(code)
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("int:", "for x in 5: pass")
attempt("None:", "for x in None: pass")
attempt("unpack int:", "for a, b in [1]: pass")
attempt("unpack few:", "for a, b in [(1,)]: pass")
attempt("unpack many:", "for a, b in [(1, 2, 3)]: pass")
attempt("dict changed:", "d = {1: 1}\nfor k in d: d[k + 1] = 1; break\nprint(len(d))")
attempt("float range:", "for i in range(1.5): pass")
attempt("zero step:", "for i in range(1, 2, 0): pass")
total = 0
for c in "12a3":
    try: total += int(c)
    except ValueError: continue
    finally: total += 100
print("try inside:", total)
for x in (lambda: (yield 1))(): print("generator", x)
for i, (k, v) in enumerate(sorted({"b": 2, "a": 1}.items())): print(i, k, v, end=" | ")
print()
for x in 1, 2, 3: print(x, end=",")
print("bare tuple")
