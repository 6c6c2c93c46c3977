print("  sub mod", __name__)
from .. import first, name
from ..second import answer
from . import level
def up(): return (first.label, name, answer, level)
