print("two start")
from .one import first as seen
from ring import one
try:
    from .one import not_yet
except ImportError as e:
    print("two:", e)
second = "second after " + seen
print("two end")
