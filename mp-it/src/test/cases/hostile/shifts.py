# Shifts by as much as fits into an int, and more: no memory is that large.


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__)


for count in (2**31 - 1, 2**31 - 2, 2**31 - 16, 2**31 - 17, 2**30, 2**40):
    for value in (1, 7, -1, 2**40, 0):
        attempt("left:", lambda: value << count)
        attempt("right:", lambda: value >> count)
