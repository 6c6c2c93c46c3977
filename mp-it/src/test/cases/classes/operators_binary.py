# Binary operators, their reverse and in-place forms.
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return "V(%s)" % self.n
    def __add__(self, o): return ("add", o)
    def __sub__(self, o): return ("sub", o)
    def __mul__(self, o): return ("mul", o)
    def __truediv__(self, o): return ("truediv", o)
    def __floordiv__(self, o): return ("floordiv", o)
    def __mod__(self, o): return ("mod", o)
    def __pow__(self, o): return ("pow", o)
    def __lshift__(self, o): return ("lshift", o)
    def __rshift__(self, o): return ("rshift", o)
    def __and__(self, o): return ("and", o)
    def __or__(self, o): return ("or", o)
    def __xor__(self, o): return ("xor", o)
    def __matmul__(self, o): return ("matmul", o)
v = V(1)
print("forward:", v + 1, v - 2, v * 3, v / 4, v // 5, v % 6, v ** 7)
print("bits:", v << 1, v >> 2, v & 3, v | 4, v ^ 5, v @ 6)
print("with own kind:", v + V(2), v * V(3))


class R:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rpow__(self, o): return ("rpow", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
    def __rand__(self, o): return ("rand", o)
    def __ror__(self, o): return ("ror", o)
    def __rxor__(self, o): return ("rxor", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
r = R()
print("reverse:", 1 + r, 2 - r, 3 * r, 4 / r, 5 // r, 6 % r, 7 ** r)
print("reverse bits:", 1 << r, 2 >> r, 3 & r, 4 | r, 5 ^ r, 6 @ r)
print("reverse of others:", "s" + r, [1] + r, None - r, 1.5 * r, (1,) + r)
print("forward wins:", (v + r)[0])


class I:
    def __init__(self): self.log = []
    def note(self, name, o):
        self.log.append((name, o))
        return self
    def __iadd__(self, o): return self.note("iadd", o)
    def __isub__(self, o): return self.note("isub", o)
i = I()
keep = i
i += 1
i -= 2
print("in place:", i is keep, i.log)
w = V(1)
w += 5
print("in place falls back:", w)
w = 5
w += R()
print("in place falls back to reverse:", w)


def attempt(label, run):
    try:
        print(label, run())
    except TypeError as e:
        print(label, "TypeError:", e)


class N:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
class None_:
    pass
attempt("not implemented:", lambda: N() + 1)
attempt("reverse not implemented:", lambda: 1 + N())
attempt("falls to reverse of other:", lambda: (N() + r)[0])
attempt("compare not implemented:", lambda: N() < 1)
attempt("no operator:", lambda: None_() + 1)
attempt("no operator, reverse:", lambda: 1 + None_())
attempt("no in place:", lambda: exec("x = None_()\nx += 1", {"None_": None_}))
attempt("own kinds:", lambda: None_() * None_())
class Sub(V):
    def __radd__(self, o): return ("sub radd", o)
print("subclass:", (v + Sub(2))[0], (Sub(1) + v)[0])
class Raises:
    def __add__(self, o): raise ValueError("from add")
try:
    Raises() + 1
except ValueError as e:
    print("raises:", e)
