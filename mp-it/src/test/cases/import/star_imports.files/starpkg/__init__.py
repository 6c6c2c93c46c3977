from .inside import *
__all__ = ["exported", "sub"]
from . import sub
hidden = 1
