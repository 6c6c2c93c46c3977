# *args in definitions and in calls.
def star(*args): return args
def head(a, *rest): return (a, rest)
def dflt(a, b=2, *rest): return (a, b, rest)


def call(label, f, *args, **kw):
    try:
        print(label, f(*args, **kw))
    except TypeError as e:
        print(label, "TypeError:", e)


print("empty:", star())
print("some:", star(1), star(1, 2), star(*[1, 2, 3]))
print("type:", type(star(1)))
print("head:", head(1), head(1, 2), head(1, 2, 3))
print("default first:", dflt(1), dflt(1, 9), dflt(1, 9, 8, 7))
call("head missing:", head)
call("head by name:", head, a=5)
call("star takes no names:", star, a=1)
print("list:", star(*[1, 2]), "tuple:", star(*(3, 4)), "str:", star(*"ab"))
print("range:", star(*range(4)), "empty:", star(*[]), star(*()), star(*""))
print("dict keys:", star(*{"k": 1}))
print("set:", star(*{7}))
print("generator:", star(*(i * i for i in range(5))))
print("map:", star(*map(str, [1, 2])))
print("mixed:", star(0, *[1, 2], 3))
print("two stars:", star(*[1, 2], *[3]), star(*"ab", *"cd", 5))
print("star then name:", head(*[1, 2], 3), dflt(*[1], b=3))
print("deep:", star(*[star(*[1]), star(*[2])]))
call("not iterable:", lambda: star(*5))
call("None:", lambda: star(*None))
nums = [1, 2, 3]
t = star(*nums)
nums.append(4)
print("copied:", t)
def add(a, b, c): return a + b + c
print("fills parameters:", add(*[1, 2, 3]), add(1, *[2, 3]), add(*[1, 2], 3))
call("too few:", lambda: add(*[1, 2]))
call("too many:", lambda: add(*[1, 2, 3, 4]))
call("position and star clash:", lambda: add(*[1, 2, 3], a=1))
print("max:", max(*[3, 9, 2]), "print with star:", end=" ")
print(*[1, 2, 3], sep="-")
print(*[], end="nothing\n")
def forward(f, *args): return f(*args)
print("forwarded:", forward(add, 1, 2, 3), forward(forward, add, 4, 5, 6))
print("many:", len(star(*range(200))), sum(star(*range(200))))
