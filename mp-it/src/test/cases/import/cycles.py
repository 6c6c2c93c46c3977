# Modules that import each other or themselves, and state shared between importers.
import ping
print("ping:", ping.value, ping.ask(), ping.pong.ask(), ping.pong.seen)
import pong
print("pong:", pong is ping.pong, pong.ask(), pong.ping is ping)
import early
print("early:", early.name, early.late.problem)
import me
print("me:", me.same, me.me is me, me.count, me.me.me.count)
import user_a, user_b
print("shared counter:", user_a.ids, user_b.ids, user_b.seen, user_b.now)
import counter
print("counter:", counter.n, counter.next(), counter.n)
counter.n = 100
print("set:", user_a.next(), user_b.counter.n)
import plugins
print("plugins:", sorted(plugins.registry))
for name in ("plug_one",): __import__(name)
print("plugins:", sorted(plugins.registry), plugins.registry["uno"]())
import sys
print("loaded:", [n for n in ("counter", "cycles", "early", "late", "me", "ping", "plug_one", "plugins", "pong", "user_a") if n in sys.modules])
def importer(name): return __import__(name)
print("same everywhere:", importer("counter") is counter, importer("ping").pong is pong)
module = type(sys)
try: print("type of module:", module.__name__, isinstance(counter, module))
except Exception as e: print(e)
class Holder: mod = counter
print("in class:", Holder.mod.n, Holder().mod is counter)
print("as value:", [m.__name__ for m in (ping, pong, me)], {counter: "key"}[counter], max((counter, "z")[1:]))
f = counter.next
print("function keeps its module:", f(), counter.n, f.__globals__["n"])
counter.next = lambda: "patched"
print("patched:", counter.next(), user_a.next())
del counter.n
try: f()
except NameError as e: print("global deleted:", e)
counter.n = 7
print("global restored:", f())
