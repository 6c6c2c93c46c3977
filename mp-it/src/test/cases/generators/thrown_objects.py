# what throw() passes on as it is, and what leaves a generator
class Inner:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, thrown):
        print("inner got", thrown)
        raise StopIteration(99)


def outer(inner):
    print("result", (yield from inner))
    yield "end"


g = outer(Inner())
print(next(g), g.throw(123))
g = outer(Inner())
print(next(g), g.throw(ValueError))
for thrown in (StopIteration, ValueError, 7):
    g = outer(range(2))
    next(g)
    try:
        g.throw(thrown)
    except Exception as e:
        print(thrown, repr(e))
