# What JSON does not know: exceptions are written as the list of their arguments, keys of bytes as text.
import json


class Own(ValueError):
    pass


for v in (
    OSError(),
    OSError(2),
    ValueError(1, "a"),
    KeyError("a", (1, None)),
    Own(),
    Own(True, b"x"),
    {b"k": 1},
    {b'"': ValueError("é")},
    {1: Own(1.5), None: [StopIteration()], (1, 2): 3},
):
    print(json.dumps(v))

# What has no JSON form is printed as repr, with the separators of that.
from collections import namedtuple

Pair = namedtuple("Pair", "x y")
print(json.dumps([Pair({1: 2, 3: 4}, [5, 6]), {7: {8, }, "a": (Pair((), (9, 0)),)}], separators=(";", "=")))
