# Complex numbers: literals, operators, text, comparison, cmath-free functions.
values = (0j, 1j, -1j, 1 + 2j, -1.5 + 0.5j, 3 - 4j, complex(2), complex(0, -3), complex(1e10, -1e-5))
for v in values: print(v, repr(v), str(v), [v], v.real, v.imag, abs(v), -v, +v, bool(v), v == v.real)
for op in ("+", "-", "*", "/", "**"):
    f = eval("lambda a, b: a %s b" % op)
    for a in values[1:7]:
        row = []
        for b in (1j, 2 - 1j, 2, -0.5, True):
            try: row.append(f(a, b))
            except Exception as e: row.append(type(e).__name__)
        print(op, a, row)
print("reverse:", 1 + 2j, 2 - 1j, 3 * 1j, 2 / (1 + 1j), 2 ** (1j), 0.5 + 1j, True + 1j, 10 ** 20 + 1j)
print("literals:", 1J, 1.5j, 1e3j, .5j, 0j, 10_0j, 1.j)
print("constructor:", complex(), complex(1), complex(1, 2), complex(1.5, -2), complex(1j), complex(1j, 1j), complex(True), complex("1"), complex("1.5"))
for t in ("1+2j", "1-2j", "2j", "-j", "j", " 1+2j ", "1 + 2j", "1e3+1e-3j", "inf", "nan", "abc", "", "1+", "(1+2j)"):
    try: print("complex(%r):" % t, complex(t))
    except ValueError as e: print("complex(%r):" % t, "ValueError", e)
print("compare:", 1j == 1j, 1j == 1, (1 + 0j) == 1, 1 == (1 + 0j), 1.5 == (1.5 + 0j), 1j != 2j, (1 + 0j) == True, 1j == "a", 1j == None)
print("hash:", hash(1 + 0j) == hash(1.0), {1j: "a"}[1j], 1j in [1, 1j])
print("format:", "%s" % (1 + 2j), "{}".format(1j), f"{1 - 1j}", "%r" % (2j,), "{!r}".format(-1j))
inf, nan = float("inf"), float("nan")
print("specials:", complex(inf, nan), complex(-inf, 0), complex(0, inf), complex(-0.0, -0.0), complex(nan, -nan))
print("powers:", (1 + 1j) ** 2, 1j ** 2, (1 + 2j) ** 0, (2 + 0j) ** 3, (1j) ** 4)
print("conjugate by hand:", [complex(v.real, -v.imag) for v in values[3:6]], [v * complex(v.real, -v.imag) for v in values[3:6]])


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("less:", lambda: 1j < 2j)
attempt("less int:", lambda: 1 < 1j)
attempt("floor:", lambda: 1j // 1)
attempt("modulo:", lambda: 1j % 1)
attempt("zero division:", lambda: 1j / 0)
attempt("zero division complex:", lambda: 1j / 0j)
attempt("zero power:", lambda: 0j ** -1)
attempt("zero to complex:", lambda: 0j ** 1j)
attempt("int:", lambda: int(1j))
attempt("float:", lambda: float(1j))
attempt("invert:", lambda: ~1j)
attempt("index:", lambda: [1][0j])
attempt("conjugate:", lambda: (1 + 2j).conjugate())
attempt("plus str:", lambda: 1j + "a")
attempt("set real:", lambda: setattr(1j, "real", 1))
attempt("two strs:", lambda: complex("1", "2"))
attempt("None:", lambda: complex(None))
attempt("sorted:", lambda: sorted([1j, 0j]))
attempt("format f:", lambda: "{:.1f}".format(1j))
attempt("percent f:", lambda: "%f" % 1j)
attempt("sum:", lambda: sum([1j, 2, 0.5]))
attempt("max:", lambda: max(1j, 2j))
attempt("round:", lambda: round(1.5j))
attempt("divmod:", lambda: divmod(1j, 1))
def poly(z): return z * z * z - 1
z = 1 + 1j
for _ in range(12): z = z - poly(z) / (3 * z * z)
print("newton root:", round(z.real, 9), round(z.imag, 9), abs(poly(z)) < 1e-9)
print("dft:", [complex(round(w.real, 9), round(w.imag, 9)) for w in (sum(x * 1j ** (k * n) for n, x in enumerate((1, 2, 3, 4))) for k in range(4))])
