# Attributes that change their place while the code that reads them is hot.
class A:
    kind = "A"

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x, self.kind

    def own(self):
        return "A.own"


class B(A):
    def own(self):
        return "B.own", super().own()


class Dynamic:
    def __getattr__(self, name):
        return "dynamic " + name


def read(o):
    return o.x


def kind(o):
    return o.kind


def call(o):
    return o.get()


def own(o):
    return o.own()


def write(o, v):
    o.x = v
    return o.x


def bump(o):
    o.x += 1
    return o.x


def each(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a, b, d = A(1), B(2), Dynamic()
for _ in range(9):
    read(a), kind(a), call(a), own(a), write(a, 1)
print("warm", read(a), kind(a), call(a), own(a))
print("subclass", read(b), kind(b), call(b), own(b))
print("dynamic", read(d), kind(d), each(call, d), each(own, d))
a.kind = "own kind"
print("shadowed", kind(a), kind(A(0)), kind(b))
del a.kind
print("uncovered", kind(a))
A.kind = "changed"
print("class changed", kind(a), kind(b))
B.kind = "B now"
print("subclass first", kind(a), kind(b))
del B.kind
print("and back", kind(b))
a.get = lambda: "instance get"
print("instance method", call(a), call(A(5)))
del a.get
print("method again", call(a))
A.get = lambda self: ("new", self.x)
print("method replaced", call(a), call(b))
B.own = A.own
print("own", own(b), own(a))
A.own = lambda self: "A.new"
print("own", own(b), own(a))
del A.own
print("own gone", each(own, a), own(b))
del B.own
print("own gone", each(own, b))
for o in (a, b):
    del o.x
print("x gone", each(read, a), each(read, b), each(bump, a))
A.x = "class x"
print("x of the class", read(a), read(b), each(bump, a), write(b, 5), read(b), read(a))


def stranger(o):
    return each(read, o), each(kind, o), each(write, o, 1), each(own, o)


for o in (None, 1, "s", [], (), {}, len, int, A, stranger, range(3), 1.5, (i for i in ())):
    answer = stranger(o)
    print(answer if o is not A else answer[1])
A.x = 0


class Prop(A):
    def __init__(self):
        self.log = []

    @property
    def x(self):
        self.log.append("get")
        return len(self.log)

    @x.setter
    def x(self, v):
        self.log.append(v)


p = Prop()
for _ in range(6):
    r = read(p), bump(p), write(p, "w")
print("property", r, p.log[-6:])


class Slow:
    def __getattr__(self, name):
        if name == "x":
            return 40
        raise AttributeError("no " + name)

    def __setattr__(self, name, v):
        object.__setattr__(self, name, v * 2) if v != 3 else None


s = Slow()
print("hooks", read(s), bump(s), bump(s), write(s, 3), each(kind, s))


def swap_class(n):
    out = []
    for i in range(n):
        o = (A, B, Dynamic, Prop)[i % 4](*((i,) if i % 4 < 2 else ()))
        out.append(read(o))
        out.append(kind(o))
    return out


print(swap_class(12))


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def length(node):
    n = 0
    while node is not None:
        n += node.value
        node = node.next
    return n


chain = None
for i in range(50):
    chain = Node(i, chain)
print(length(chain), each(length, Node(1, Node("a"))), each(length, Node(1, 5)))

grown = A(0)
for i in range(40):
    setattr(grown, "attr%d" % i, i)
    assert read(grown) == 0
    if i % 3 == 0:
        delattr(grown, "attr%d" % i)
print(len(grown.__dict__), sum(grown.__dict__.values()))


def module_attributes():
    import sys

    return sys.maxsize > 100, sys.__name__, each(lambda: sys.nothing)


for _ in range(8):
    result = module_attributes()
print(result)


class Meta:
    count = 0

    def hit(self):
        Meta.count += 1
        self.count += 10
        return Meta.count, self.count


m = Meta()
for _ in range(8):
    result = m.hit()
print(result, m.__dict__)

methods = [str.upper, "abc".upper, [3, 1].sort, A(7).get, len]
for _ in range(6):
    result = [each(f, *args) for f, args in zip(methods, (("x",), (), (), (), ("abcd",)))]
print(result)
text = "a,b"
for _ in range(6):
    split = text.split
    result = split(","), "".join(split(",")), getattr(text, "upper")(), hasattr(text, "nope")
print(result)
