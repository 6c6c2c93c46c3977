# from .. import * of what is in sys.modules but no module.
import sys


class Kind:
    one = 1
    _two = 2


instance = Kind()
instance.three = 3

for entry in (print, 5, "text", None, [], {"q": 1}, 1.5, Kind, instance, len):
    sys.modules["fake"] = entry
    found = {}
    try:
        exec("from fake import *", found)
        print(type(entry), sorted(name for name in found if name[0] != "_"))
    except AttributeError as e:
        print(e)
