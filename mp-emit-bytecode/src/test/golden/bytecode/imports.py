import a
import a.b.c
import a as b
import a.b.c as d, e, f.g
from a import b
from a.b import c as d, e
from a import (b, c as d,)
from a import *
from . import a
from .. import a as b
from .a.b import c
from ...a import b
from .... import a


def inside():
    import a.b
    import c as d
    from e import f, g as h
    return a, d, f, h
