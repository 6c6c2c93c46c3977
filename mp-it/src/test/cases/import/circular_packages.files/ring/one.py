print("one start")
import ring
first = "first"
from . import two
print("one end", hasattr(ring, "first"), hasattr(two, "second"))
def late(): return ring.two.second, ring.first
