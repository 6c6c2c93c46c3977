print("  init", __name__)
from . import first
from .second import answer
name = "the package"
def describe(): return __name__ + " / " + first.label
