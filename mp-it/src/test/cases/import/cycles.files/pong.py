print("  pong starts")
import ping
seen = hasattr(ping, "value")
value = "pong value"
def ask(): return ping.value
print("  pong ends")
