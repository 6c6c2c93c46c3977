# Objects where others are expected: the self of a builtin base's __init__, a method's __class__, the __dict__ of a module.
import sys


class Wrong(Exception):
    def __init__(self):
        super().__init__(1)

    def again(self):
        super(Wrong, self).__init__(2)


class Other:
    pass


for self in (5, None, "text", 1.5, Other(), Other, Wrong, Exception, ValueError(3), print, [], len):
    for method in (Wrong.__init__, Wrong.again):
        try:
            method(self)
            print(self, "was taken")
        except TypeError:
            pass


class Unsure:
    def method(self, found):
        __class__ = found
        return super().method()


for found in (5, None, "text", 1.5, Other(), print, [], len):
    try:
        Unsure().method(found)
        print(found, "has a base")
    except TypeError:
        pass

sys.modules["fake"] = fake = Other()
fake.__dict__ = 5
try:
    exec("from fake import *")
    print("a number has names")
except TypeError:
    pass

print(Wrong, Other, Wrong().args)
print("alive")
