# Where errors in parameters are said to be: at the first statement of a long body.
import sys

HEADS = (
    "def f(**a, b):",
    "def f(**a, b=1):",
    "def f(**a, a):",
    "def f(a, a):",
    "def f(a,\n  b, a):",
    "def f(a,\n  a=1):",
    "def f(*a, *b):",
    "def f(*, *b):",
    "def f(*a, *a):",
    "def f(*a,\n **a):",
    "def f(a: 1, a: 2):",
    "def f(a=1, b):",
    "async def f(a, a):",
)
BODIES = (
    " pass",
    "\n pass",
    "\n pass\n pass",
    "\n\n 1\n a() = 1",
    " x; a() = 1",
    "\n nonlocal a",
    "\n if a:\n  b",
    "\n # text\n a\n return",
)


def check(text):
    try:
        compile(text, "parameters", "exec")
    except SyntaxError as e:
        sys.print_exception(e, sys.stdout)


for head in HEADS:
    for body in BODIES:
        print(repr(head + body))
        check(head + body)
for text in (
    "x = lambda a, a: 1",
    "x = (\nlambda **a, b: 1)",
    "class A:\n def f(a, a):\n  1\n  2",
    "def g():\n def f(a, a):\n  1\n  2",
    "def g():\n return lambda a, a: 1",
):
    print(repr(text))
    check(text)
