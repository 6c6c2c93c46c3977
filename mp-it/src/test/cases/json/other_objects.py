# Exceptions are written as the list of their arguments, keys of bytes as text.
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
