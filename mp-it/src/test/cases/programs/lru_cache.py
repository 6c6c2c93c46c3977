# A cache with a doubly linked list of nodes, used directly and as a decorator.


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = self.after = self


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # ring.after was used last, ring.before longest ago
        self.hits = self.misses = 0

    def __len__(self):
        return len(self.nodes)

    def __contains__(self, key):
        return key in self.nodes

    def __iter__(self):
        node = self.ring.after
        while node is not self.ring:
            yield node.key
            node = node.after

    def __getitem__(self, key):
        try:
            node = self.nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self.unlink(node)
        self.link_first(node)
        return node.value

    def __setitem__(self, key, value):
        node = self.nodes.get(key)
        if node:
            node.value = value
            self.unlink(node)
        else:
            if len(self.nodes) >= self.capacity:
                oldest = self.ring.before
                self.unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self.link_first(node)

    def __delitem__(self, key):
        self.unlink(self.nodes.pop(key))

    @staticmethod
    def unlink(node):
        node.before.after = node.after
        node.after.before = node.before

    def link_first(self, node):
        node.before, node.after = self.ring, self.ring.after
        node.after.before = node
        self.ring.after = node


def cached(capacity):
    def decorate(function):
        cache = LruCache(capacity)

        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                result = cache[args] = function(*args)
                return result

        wrapper_info[function.__name__] = cache
        return wrapper

    return decorate


wrapper_info = {}

cache = LruCache(3)
for key in "abc":
    cache[key] = ord(key)
print("filled", list(cache), len(cache))
print("read a", cache["a"], list(cache))
cache["d"] = 100
print("b fell out", list(cache), "b" in cache, "a" in cache)
cache["c"] = 0
print("rewritten c", list(cache), cache["c"])
del cache["a"]
print("deleted a", list(cache))
for key in ("a", "zz"):
    try:
        cache[key]
    except KeyError as error:
        print("KeyError", error)
try:
    del cache["nothing"]
except KeyError as error:
    print("KeyError", error)
print("hits", cache.hits, "misses", cache.misses)

calls = 0


@cached(20)
def fibonacci(n):
    global calls
    calls += 1
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print("fib", fibonacci(24), "calls", calls)
print("again", fibonacci(20), "calls", calls, "kept", len(wrapper_info["fibonacci"]))


@cached(2)
def describe(*parts):
    print("  computing", parts)
    return "-".join(map(str, parts))


for parts in ((1, 2), (3,), (1, 2), (), (3,), (1, 2)):
    print(describe(*parts))
info = wrapper_info["describe"]
print("order", list(info), info.hits, info.misses)

big = LruCache(100)
state = 1
for _ in range(5000):
    state = state * 171 % 30269
    key = state % 150
    if key in big:
        big[key] += 1
    else:
        big[key] = 1
total = sum(big[key] for key in list(big))
print("kept", len(big), "counted", total, "first", list(big)[:5])
