# Assignments of every form in hot functions: what lands where when values are swapped and shared.
def often(label, function):
    answers = []
    for _ in range(8):
        try:
            answer = function()
        except Exception as e:
            answer = type(e).__name__ + ": " + str(e)
        answers.append(answer)
    same = all(repr(a) == repr(answers[0]) for a in answers)
    print(label, answers[0] if same else answers)



bodies = (
    "a, b = b, a", "a, b, c = c, a, b", "a = b = c", "a = b, b = c, 5", "(a, b), c = (c, a), b", "[a, *b], c = 'xyz', a", "a, b = a + 1, a", "a = (b := c) + 1", "a, b = (c := 9), c", "d = [a, b]; d[0], d[1] = d[1], d[0]", "d = [0, 0]; a, d[a] = 1, 'set'", "d = {}; d['x'], a = a, d", "a += b; b -= a; c *= a", "a = a + b if a else b", "a, b = b, a; a, b = b, a", "a = [a]; b = a; b.append(c)", "a = c; c = b; b = a", "a = a; b = b", "a, a = b, c", "a = b; b = c; c = a; a, b, c = b, c, a", "d = e = [a]; e += [b]", "d = (a,); e = d; d += (b,)", "a = a and b or c", "a = not a; b = -b", "a, b, c = range(3)", "a, b, c = 'pqr'", "*a, b = c, c", "a, *b, c = 1, 2, 3, 4", "for a in (b, c): b = a", "for a, b in ((1, 2), (3, 4)): c += b", "for a in range(b): pass", "while a < 5: a, b = a + 1, a", "del a; a = b", "del a, b; a = b = c", "a = lambda: b; c = a()", "a = [b for b in (a, b)]", "a = [c := k for k in (a, b)]", "a = {b: c}; b = a[b]", "a: int = b", "a = b if c else a; c = a", "a = b == c; b = a is c", "a = (a, (b, (c, (a, b)))); ((b), c) = a", "try: a = 1 // 0\n  except ZeroDivisionError as b: c = 'caught'", "try: a, b = 1,\n  except ValueError: c = a", "with M() as a, M() as b: c = a", "global g; g = a; c = g", "a = b = c = []; a.append(1)", "a = b[0] = [5]" , "b = [1, 2]; b[0], b = 9, b[1]", "a = a.__class__; b = a(7)", "exec('a = 5'); b = 6", "import sys as a; a = a.__name__", "def a(): return b\n  c = a()", "class a: x = b\n  c = a.x", "assert a, b; a = c", "a = f'{a}{b}'; b = a[::1]", "a = 5; a **= 2; a //= 3; a <<= 2; a |= 1; a ^= 7; a &= 30; a %= 9; a >>= 1", "a = 1.5; a *= 2; a -= b; a /= 2", "a = 'x'; a += 'y'; a *= 3", "a = [1]; a += (2,); a *= 2; b = a", "a = 0x3fffffff; a += 1; b = a - 1", "a = -0x40000000; a -= 1; b = -a",
)


class M:
    def __enter__(self):
        return "m"

    def __exit__(self, *args):
        pass


for body in bodies:
    space = {"M": M}
    exec("def f(a, b, c):\n  d = e = None\n  %s\n  return a, b, c, d, e" % body, space)
    for args in ((1, 2, 3), (0, 5.5, "s")):
        often("%r %s" % (body, args), lambda: [x if not callable(x) else "callable" for x in space["f"](*args)])
