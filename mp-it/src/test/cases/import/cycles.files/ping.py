print("  ping starts")
import pong
value = "ping value"
def ask(): return pong.value
print("  ping ends", pong.seen)
