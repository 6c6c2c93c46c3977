print("top init", __name__)
value = "top value"
from . import sibling
from .sibling import name as sibling_name
