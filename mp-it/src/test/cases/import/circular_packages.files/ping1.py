print("ping1 start")
x = "ping x"
import pong1
y = "ping y"
print("ping1 end", pong1.seen)
