a = 1

b = [
    1,
    f(2),

    g(
        3,
        h(4)
    ),
]
c = (a +
     b +
     c(1)
     .d(2)
     .e)




























































d = """
many
lines
"""; e = d; f = e
x = {
    1:
    2,
    "a":
    f(1),
}
def g(
    a,
    b=
    1,
    *,
    c=2
): return (
    a,
    b
)
if (a and
    b or
    c):
    d = \
        1
y = lambda: (
    1 +
    z
)
z = [
    i
    for i
    in b
    if i
]
w = (
    i
    for i in b
)
@decorator(
    1
)
class A(
    B
):

    x = (
        1,
        2,
        3
    )
    (
        "a",
    )
try:

    pass
except (
    A,
    B
) as e:

    pass
for x \
        in y:
    pass
