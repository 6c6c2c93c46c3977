# Indentation, line joining, comments, blank lines, semicolons, one-line suites.
a = 1; b = 2; c = 3;
print("semicolons:", a, b, c); print("again:", a + b)
if a: print("one line if"); print("same suite")
else: print("never")
for i in 1, 2: print("one line for", i, end=" "); continue
print()
while a: a = 0; print("one line while")
def f(): return 5
class C: x = 1; y = 2
try: 1 // 0
except ZeroDivisionError: print("one line try")
finally: print("one line finally")
with open("with_one_line.txt", "w") as out: out.write("x")
print("with:", open("with_one_line.txt").read(), f(), C.x + C.y)
import os; os.remove("with_one_line.txt")
if True:
        print("eight spaces")
        if True:
         print("one more space")
if True:
	print("tab")
	if True:
		print("two tabs")
joined = 1 + \
    2 + \
  3
print("backslash:", joined)
text = "a\
b"
print("in string:", text)
value = (1 +
    2
      + 3)
print("parentheses:", value)
items = [
    1,
        2,  # comment inside

    # a whole line of comment
  3,
]
table = {
    "a": 1,
    "b": [2,
3],
}
print("brackets:", items, table["b"])
def long_call(a,
              b=2,
    *rest,
        **kw):
    return a, b, rest, sorted(kw)
print("call:", long_call(
    1,
    *[2, 3],
    k=4,
))
# comment at column zero
    # comment deeper
def g():
    # comment first
    x = 1
# comment to the left of the suite
    y = 2

    return x + y  # trailing
        # deeper comment
print("comments:", g())
if a == 0:

    print("blank line before")


    print("blank lines between")

else:
    pass
def nested():
    if True:
        for i in range(1):
            while True:
                try:
                    break
                finally:
                    pass
    return "dedent by many"
print(nested())
x = 5 if True \
    else 6
print("conditional over lines:", x)
if (a == 0 and
    b == 2): print("condition over lines")
assert a == 0, \
    "never"
for i in [1,
          2]: pass
print("""triple
  keeps indentation
""" "and joins")
class Empty:
    pass
class Doc:
    """Doc string"""
    def method(self):
        """Another"""
print("doc:", Doc().method())
def only_string(): "just a string"
print("only string:", only_string())
lam = lambda: (
    1,
    2
)
print("lambda over lines:", lam())
if 1:
    if 0: pass
    else: print("dangling else")
if 1:
    if 0: print("never")
else: print("never")
result = [
    x * y
    for x in range(3)
    if x
    for y in range(3)
]
print("comprehension over lines:", result)
print("form feed and spaces:", 1 	+	2)
del a, b; a, b = 7, 8; print("swap", a, b)
for suite in ("if 1:\n    a\n  b", "if 1:\n\tx = 1\n        y = 2", "  x", "if 1:\nx", "def f():\n", "if 1: if 2: pass", "if 1: for x in y: pass", "x = (1,\n", "x = 1\\", "class A:", "while 1:\n# c\n", "if 1:\n  pass\n else:\n  pass"):
    try:
        exec(suite)
        print(repr(suite), "ok")
    except SyntaxError as e: print(repr(suite), type(e).__name__, e)
    except NameError as e: print(repr(suite), "NameError")
