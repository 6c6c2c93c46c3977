print("ring start")
from .one import first
from . import two
print("ring end", first, two.second)
