print("pong1 start", __name__)
import ping1
seen = hasattr(ping1, "x"), hasattr(ping1, "y")
from ping1 import x
try:
    from ping1 import y
except ImportError as e:
    print("pong1:", e)
def late():
    from ping1 import y
    return y
