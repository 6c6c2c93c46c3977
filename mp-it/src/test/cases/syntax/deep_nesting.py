# Texts that nest deep: brackets, calls, operators, blocks, functions.


def nest(opening, inner, closing, n):
    return opening * n + inner + closing * n


def depth(x):
    n = 0
    while isinstance(x, (list, tuple, dict)) and x:
        x = x[0] if not isinstance(x, dict) else x.popitem()[1]
        n += 1
    return n


def increased(x):
    return x + 1


for n in (100, 149, 150, 151, 200, 299, 300, 301, 450):
    print(
        n,
        eval(nest("(", "7", ")", n)),
        depth(eval(nest("[", "", "]", n))),
        depth(eval(nest("(", "x", ",)", n), {"x": 1})),
        depth(eval(nest("{1:", "{}", "}", n))),
        eval(nest("increased(", "0", ")", n)),
        eval("-" * n + "x", {"x": 1}),
        eval("not " * n + "x", {"x": 1}),
        eval(nest("1+(", "0", ")", n)),
        eval(nest("x or (y and ", "8", ")", n), {"x": 0, "y": 1}),
        eval("1 if x else " * n + "9", {"x": 0}),
        eval(nest("[a for a in ", "'q'", "]", n // 10)),
        eval(nest("(a := ", "3", ")", n), {}),
    )

for n in (50, 150, 250):
    f = eval("lambda: " * n + "5")
    for i in range(n):
        f = f()
    print(n, f)

for head in ("if x:", "while x:", "for i in x:"):
    for n in (90, 260):
        text = "".join(" " * i + head + "\n" for i in range(n))
        x = [1]
        count = 0
        exec(text + " " * n + "count += 1; x.clear()\n")
        print(head, n, count, x)

n = 120
x = "".join(" " * i + "def f():\n" for i in range(n))
exec(x + " " * n + "return 'inner'\n" + "".join(" " * i + "return f\n" for i in range(n - 1, 0, -1)))
for i in range(n):
    f = f()
print(f)

del x, n
exec("(" * 200 + "x" + ",)" * 200 + "=" + "[" * 200 + "'unpacked'" + "]" * 200)
print(x)
exec("del " + "(" * 200 + "x" + ",)" * 200)
print("x" in globals())

for text in ("(" * 400, "(" * 400 + "]", "[" * 300 + "1 2" + "]" * 300, "f(" * 300 + "a=1, 2" + ")" * 300,
             "\n" * 5 + "if 1:\n x = " + "(" * 200 + "\n" * 7 + "yield" + ")" * 200):
    try:
        exec(text)
    except SyntaxError as e:
        print(len(text), e)
