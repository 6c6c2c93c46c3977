# OrderedDict of a display keeps the display's order, however often its function runs.
from collections import OrderedDict


def plain():
    return OrderedDict({"z": 1, "b": (1, 2), "a": {"y": 3, "x": OrderedDict({"q": 4})}})


def computed(n):
    return OrderedDict({n: n + 1, -n: [n], "last": OrderedDict({})})


def chosen(flag):
    return OrderedDict({3: "c", 1: "a"} if flag else {2: "b"})


def replaced(n):
    return OrderedDict({"k": n, "other": 0, "k": n * n})


def failing(n):
    try:
        return OrderedDict({"a": 1, "b": 10 // n})
    except ZeroDivisionError as e:
        return repr(e)


for i in range(9):
    if i in (0, 1, 8):
        print(plain(), list(plain()))
        print(computed(i))
        print(len(chosen(i & 1)), replaced(i), failing(i - 1))
    else:
        plain(), computed(i), chosen(i & 1), replaced(i), failing(i)

total = []
for i in range(20):
    total.append(list(OrderedDict({i % 3: 1, "x": 2, i % 5: 3})))
print(total)
