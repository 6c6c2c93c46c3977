# Arguments of range that are no integers: the first of them is told, before a step of zero.
def attempt(*args):
    try:
        print(range(*args))
    except Exception as e:
        print(type(e).__name__, e)

for args in (
    ("a", b"", None), (1, {}, None), (1, 2, None), (1, 2, 0), ({}, 2, 0), (1, (), 0), ([], 2), (1, []), ([],), (1.5,),
    (True, 5, True), (), (1, 2, 3, 4), (10**30,), (1, 10**30), (1, 2, -10**30),
):
    attempt(*args)
