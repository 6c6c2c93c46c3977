# Methods that call super().__init__ of a builtin base, with a self that is no instance of theirs.


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

print(Wrong, Other, Wrong().args)
print("alive")
