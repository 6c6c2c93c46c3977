# An instance can have a __class__ of its own, which its attribute access finds, but nothing else.
class Plain:
    pass


class Text(str):
    pass


class Any:
    def __getattr__(self, name):
        return name


def attributes(v):
    v.__class__ = 5
    v.__dict__ = 6
    return v.__class__, v.__dict__, getattr(v, "__class__"), isinstance(v, Plain)


for kind in Plain, Text, Any:
    for i in range(7):
        print(attributes(kind()))
    v = kind()
    print(v.__class__, hasattr(v, "__class__"))
