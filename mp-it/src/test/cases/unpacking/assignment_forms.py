# Assignment: tuple, list and starred targets, chains, swaps, evaluation order.
a, b = 1, 2
print("pair:", a, b)
a, b = b, a
print("swap:", a, b)
[a, b] = "xy"
(c, d) = [3, 4]
print("list and tuple targets:", a, b, c, d)
a, (b, c), [d, (e,)] = 1, (2, 3), [4, (5,)]
print("nested:", a, b, c, d, e)
(a,) = [9]
[b] = "z"
a1, = (7,)
print("single:", a, b, a1)
a = b = c = []
a.append(1)
print("chain shares:", b, c is a)
a, b = c, d = 1, 2
print("chain of tuples:", a, b, c, d)
a, *b = [1, 2, 3]
*c, d = "abc"
e, *f, g = range(6)
print("star:", a, b, c, d, e, f, g)
*a, = (1, 2)
[*b] = {5}
a2, *b2 = (1,)
*c2, d2 = [1]
e2, *f2, g2 = (1, 2)
print("star edges:", a, b, a2, b2, c2, d2, e2, f2, g2)
(a, *b), c = (1, 2, 3), 4
print("star in nested:", a, b, c)
for a, *b in ((1, 2, 3), [4], "xyz"): print("star in for:", a, b)
xs = [0] * 5
xs[0], xs[1] = 10, 11
i = 0
i, xs[i] = 2, "at 2"
print("left to right:", i, xs)
xs[1:3], q = ["a", "b"], 1
print("slice target:", xs, q)
class O: pass
o = O()
o.a, o.b = 1, (2, 3)
o.b, o.a = o.a, o.b
print("attributes:", o.a, o.b)
d = {}
d["x"], d["y"] = 1, 2
d["x"], d["y"] = d["y"], d["x"]
print("items:", d["x"], d["y"])
log = []
def at(n):
    log.append(n)
    return n
ys = [0, 0, 0]
ys[at(0)], ys[at(1)] = at(5), at(6)
print("evaluation order:", log, ys)
log.clear()
ys[at(2)] = at(7)
print("value first:", log)
log.clear()
ys[at(0)] += at(1)
print("augmented:", log, ys)


def attempt(label, code):
    try:
        exec(code)
        print(label, "ok")
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("too few:", "a, b = 1,")
attempt("too many:", "a, b = 1, 2, 3")
attempt("too few str:", "a, b = 'x'")
attempt("too many list:", "a, b = [1, 2, 3]")
attempt("too many generator:", "a, b = (x for x in range(3))")
attempt("too few generator:", "a, b, c = (x for x in range(2))")
attempt("int:", "a, b = 5")
attempt("None:", "a, b = None")
attempt("star too few:", "a, *b, c = [1]")
attempt("star not iterable:", "*a, b = 5")
attempt("nested too few:", "a, (b, c) = 1, (2,)")
attempt("empty:", "() = ()")
attempt("empty list:", "[] = []")
attempt("dict:", "a, b = {'k': 1, 'j': 2}")
x = 5
x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x |= 5; x ^= 1; x &= 60; x >>= 1
print("augmented chain:", x)
x = 7
x /= 2
print("true division:", x)
s = "a"; s += "b"; s *= 2
t = (1,); t += (2,); t *= 2
print("immutable:", s, t)
u = v = [1]
u += [2]
u *= 2
print("in place on lists:", v, u is v)
u = u + [9]
print("new list:", v, u)
first, second = second, first = 1, 2
print("assigned twice:", first, second)
m, n = [m for m in (1, 2)]
print("comprehension source:", m, n)
k: int = 5
j: "text"
print("annotated:", k)
if (p := 3) and (q := p + 1): print("walrus:", p, q)
