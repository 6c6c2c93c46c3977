# Positional arguments and defaults, given by position and by name.
def none(): pass
def one(a): return a
def three(a, b=20, c=30): return (a, b, c)
print("no return:", none())
print("one:", one(1), one(a=2))
print("defaults:", three(1), three(1, 2), three(1, 2, 3))
print("by name:", three(a=1), three(1, c=3), three(c=3, a=1), three(b=1, c=2, a=3))


def call(label, f, *args, **kw):
    try:
        print(label, f(*args, **kw))
    except TypeError as e:
        print(label, "TypeError:", e)


call("missing:", one)
call("too many:", one, 1, 2)
call("too many of none:", none, 1)
call("missing of three:", three)
call("too many of three:", three, 1, 2, 3, 4)
call("unknown name:", three, 1, d=4)
call("unknown name of one:", one, b=4)
call("name and position:", three, 1, a=1)
call("missing, others named:", three, b=1)
call("all named but one:", three, c=1, b=1)

# A default is evaluated once, when def runs.
count = 0


def tick():
    global count
    count += 1
    return count


def stamped(at=tick()): return at


print("evaluated once:", stamped(), stamped(), count)


def collect(item, into=[]):
    into.append(item)
    return into


print("shared list:", collect(1), collect(2), collect(3, []), collect(4))
start = 5
def keeps(x=start): return x
start = 6
print("value at definition:", keeps())
defs = []
for i in range(3):
    def f(n=i): return n * n
    defs.append(f)
print("one default each:", [f() for f in defs])
print("default is an expression:", (lambda x=[i for i in range(4)]: x)())
print("tuple default:", (lambda x=(1, 2), *, y={"k": 1}: (x, y))())
print("None default:", (lambda a=None: a is None)())
print("returned tuple:", (lambda: (1, 2))(), (lambda a, b: (b, a))(1, 2))
def after():
    return 1
    return 2
print("first return wins:", after())
def nothing_returned(): return
print("bare return:", nothing_returned())
