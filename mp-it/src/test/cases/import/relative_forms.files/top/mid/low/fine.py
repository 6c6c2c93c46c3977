def lazy():
    from ... import sibling
    from ..other import two
    from . import low_value
    return sibling.name, two, low_value

class InClass:
    from ..other import two
    from ... import value as renamed

local = [__name__ for _ in range(1)]
