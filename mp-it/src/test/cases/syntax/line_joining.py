# Lines joined by brackets and backslashes, comments between, statements that share a line.
a = (1 +
     2
     # comment
     + 3

     + 4)
b = [
    1,  # one
    2,

    3,
]
c = {
    "k":
        "v",
    "l": (
        "w"
        "x"
    ),
}
d = {1,
     2,
     }
e = 1 + \
    2 + \
    3
f = "a" \
    "b" \
    'c'
print(a, b, sorted(c.items()), d == {1, 2}, e, f)
if a > 1 and \
        b:
    print("continued if")
if (a > 1
        and b
    ):
    print("bracketed if")
while e > 5 \
        and f:
    e -= 1
    print("continued while")
for i in \
        range(2): \
    print("continued for", i)
for i in [
    1,
    2
]:
    print("listed", i)


def function(x,
             y=2,  # default
             *args,
             k=(
                 3
             ),
             **kw
             ):
    return (x,
            y,
            args, k,
            sorted(kw))


print(function(1), function(
    1,
    *[2,
      3],
    k=4,
    **{
        "z": 5,
    }
))
print(function
      (9),
      [1, 2, 3]
      [1],
      "abc"
      .upper(),
      (1 if a
       else 2))
x = function(1)[
    0
]; y = function \
    (2) \
    [0]
print(x, y)
assert x == 1, \
    "message"
assert (
    y == 2
), (
    "message"
)
del x, \
    y
import sys, \
    io
from sys import (
    path,
    modules as
    m,
)
from sys \
    import \
    argv
lam = lambda p, \
    q=2: \
    p + \
    q
print(lam(1), (lambda:
               5)(), (lambda p,
                      q:
                      p)(6, 7))
class A(
    object,
):
    x = 1; y = 2; \
    z = 3
    def f(self): return self.x; pass
print(A.x, A.y, A.z, A().f())
try: print("try"); 1 // 0
except (
    ValueError,
    ZeroDivisionError
) as err: print(err)
finally: print("finally"); print("more");
with io.StringIO() as s: s.write("w"); print(s.getvalue())
@ \
    staticmethod
def g(): return "g"
print(callable(g))
g = (yield_ for
     yield_ in
     (1,
      2)
     if yield_
     > 1)
print(list(g))
print([
    (p, q)
    for p in range(2)
    # comment in a comprehension
    for q in range(2)
    if p != q
], {
    p:
    q
    for p,
    q in [(1, 2)]
})
s = ("%s-%s" %
     (1,
      2))
t = """a
b""" """c
d""" \
"e"
u = 1; v = 2; w = u + \
v; print(s, t.split("\n"), w)
if 1: pass; print("same line"); x = 1
if 0: pass; print("not seen")
for i in 1, 2: print(i); continue
while True: print("once"); break
n = 0
while n < 2: n += 1; print(n)
else: print("else")
x = \
\
1
print(x)
# a comment ends with a backslash \
print("after it")
""" a string
statement """; print("after a string")
()
[]
{}
(
)
1; 2; "3"; None; ...
pass; pass
print(1, end=""
      ""); print(
    2)
print((1,
       ), (
    ), [[
        ]], {
}, {"a": {
    "b": [
        (1)]}})
print(1 if 1 else
      2) if (
    0) else print(
    3)
x, \
    y = \
    1, \
    2
(x,
 y) = (
    y,
    x)
[x,
 *y] = [
    1,
    2,
    3]
print(x, y)
x = y = \
    z = 5
x += \
    1
x -= (
    2)
print(x, y, z)
global gg; gg = 1
print(gg if \
      gg else \
      0)
print("%d" \
      % 5, not \
      0, - \
      1, 1 \
      < 2 \
      < 3, 1 \
      in \
      [1], 1 \
      is \
      not \
      2, 1 \
      not \
      in [
    2])
