# The code of functions that have defaults, found in the code of what makes them.
def outer():
    def inner(a, b=1, *, c=2):
        return a, b, c

    def generator(n=3):
        yield n

    class C:
        def method(self, x=()):
            return x

    return inner, (lambda x=5: x), generator, C


codes = outer.__code__.co_consts
print(len(codes), codes[-1], [code.co_name for code in codes[:-1]])
make = type(outer)
inner, generator, C, unnamed = codes[:-1]
print(make(inner, {})(7, 8, c=9), make(unnamed, {})("x"), list(make(generator, {"range": range})(4)))
print([code.co_name for code in C.co_consts[:-1]], inner.co_consts)
