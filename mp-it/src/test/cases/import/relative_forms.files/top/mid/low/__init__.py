print("low init", __name__)
from ..other import other_value
from ...sibling import name, up
from ... import value, mid
low_value = other_value, name, value
