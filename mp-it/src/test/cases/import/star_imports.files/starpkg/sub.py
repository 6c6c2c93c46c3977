from .inside import *
name = __name__
