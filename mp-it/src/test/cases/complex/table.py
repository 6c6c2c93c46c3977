# Arithmetic and comparison of complex with every number; conversion from text; errors.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
values = (0j, 1j, -1j, 1 + 2j, 3 - 4j, -0.5 + 0j, complex(2, 0))
others = (1, -2, 0.5, True, 2 ** 40, 1j, 2 - 1j)
for op in "+-*/":
    for v in values:
        row = []
        for o in others:
            row.append(eval("v %s o" % op, {"v": v, "o": o}))
            try: row.append(eval("o %s v" % op, {"v": v, "o": o}))
            except Exception as e: row.append(type(e).__name__)
        print(op, v, row)
check("""
[v == w for v in values for w in (0, 2, 2.0, -0.5, 1j)]
complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex(True, False), complex(1j), complex(1j, 1), complex(1, 1j), complex(1j, 1j)
complex("1"), complex("1.5"), complex("-2"), complex("1j"), complex("-1j"), complex("1+2j"), complex("1.5-2.5j")
complex("j")
complex("1+j")
complex("")
complex("a")
complex("1+2")
complex(" 1+2j ")
complex("1", "2")
complex(None)
complex([])
complex(1, 2, 3)
complex(real=1)
complex(1 + 2j).real, (1 + 2j).imag, (5j).real, abs(3 + 4j), abs(-1j), abs(0j)
(1 + 2j).conjugate()
-(1 + 2j), +(1 + 2j), not 0j, not 1j, bool(0j), bool(1e-300j)
~1j
1j < 1
1j >= 1j
1j // 1
1j % 1
1j & 1
1j / 0
1j / 0j
1 / 0j
0j ** 0, 1j ** 2, 1j ** 0, (1 + 1j) ** 2, 2 ** (0 + 0j), (2 + 0j) ** 2
0j ** -1
0j ** 1j
int(1j)
float(1j)
round(1j)
[1, 2][1j]
"a" * 1j
divmod(1j, 1)
max(1j, 2j)
sorted([1j])
hash(1j) == hash(1j), {1j: 1}[1j], 1j in [1j], (1 + 0j) in [1], {1: "x"}.get(1 + 0j)
repr(1j), str(-1j), repr(1 + 0j), repr(0.5 - 0.25j), repr(complex(-0.0, 1)), repr(complex(1, -0.0)), repr(1e100 + 1e-100j)
"%s" % 1j, "{}".format(1 + 2j), f"{1j}"
"%d" % 1j
"%f" % 1j
"{:.2f}".format(1j)
1j == 1j, 1j != 1j, 1j == "1j", 1j == None, 1j is 1j
type(1j + 1).__name__, type(1j - 1j).__name__, isinstance(1j, complex), isinstance(1, complex)
sum([1j, 2, 0.5]), sum([1j] * 3), 1j + True, True * 1j
(1j).__class__, complex.__name__
setattr(1j, "real", 0)
1j + "a"
"a" + 1j
1j * [1]
1j + None
""")
