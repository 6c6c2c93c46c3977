from .. import low
from ..other import *
from . import low_value
from .missing import x
