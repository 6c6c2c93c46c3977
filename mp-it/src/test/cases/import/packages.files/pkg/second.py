print("  second", __name__)
from .first import label
from . import first as f
answer = label + "!" + f.label
def late():
    from .sub import mod
    return mod.up()
