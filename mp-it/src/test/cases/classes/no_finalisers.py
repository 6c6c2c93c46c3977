# Instances of Python classes have no finalisers: __del__ is a method like any other.
import gc


class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


class Failing(Noisy):
    def __del__(self): raise ValueError(self.name)


class Growing(list):
    def __del__(self): print("del of", len(self))


def drop():
    for i in range(5):
        Noisy(i)
        Failing(i)
        Growing(range(i))
    ring = Noisy("ring")
    ring.self = ring


def overwrite(n):
    return [n, overwrite(n - 1)] if n else None


drop()
overwrite(30)
gc.collect()
print("collected")
noisy = Noisy("kept")
del noisy.name
noisy.name = "again"
noisy.__del__()
try:
    Failing("by hand").__del__()
except ValueError as e:
    print(e)
Growing((1, 2)).__del__()
print(hasattr(noisy, "__del__"), "__del__" in Noisy.__dict__, Noisy.__del__ is Noisy.__dict__["__del__"])
del noisy
gc.collect()
print("end")
