# namedtuple as a base class, deque as a ring, heapq with objects that compare themselves
from collections import namedtuple, deque, OrderedDict
import heapq


def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(label, type(e).__name__, e)


Point = namedtuple("Point", "x y")


class Pixel(Point):
    def area(self):
        return self.x * self.y


p = Pixel(3, y=4)
print("derived", p.x, p[1], tuple(p), p.area(), len(p), isinstance(p, tuple))
print("equal", p == Point(3, 4), Point(3, 4) == (3, 4), hash(Point(1, 2)) == hash((1, 2)))
print("bases", Point.__bases__, issubclass(Point, tuple))
attempt("count", lambda: Point(1, 2).count)
attempt("few", lambda: Point(1))
attempt("twice", lambda: Point(1, x=2))
attempt("unknown", lambda: Point(1, z=2))
attempt("range", lambda: Point(1, 2)[5])
attempt("fields", lambda: namedtuple("T", 1))
attempt("set", lambda: setattr(Point(1, 2), "x", 3))

ring = deque((1, 2, 3, 4), 3)
ring.appendleft(0)
print("ring", list(ring), len(ring), ring[-1], ring.pop(), ring.popleft(), list(ring))
strict = deque((), 1, 1)
strict.append(1)
attempt("full", lambda: strict.append(2))
attempt("full left", lambda: strict.appendleft(2))
strict.pop()
attempt("empty", strict.popleft)
attempt("index", lambda: ring[7])
attempt("negative", lambda: deque((), -1))

heap = []
for word in "the quick brown fox jumps over it".split():
    heapq.heappush(heap, (len(word), word))
print("heap", [heapq.heappop(heap) for i in range(len(heap))])
attempt("no list", lambda: heapq.heappush((), 1))
attempt("no item", lambda: heapq.heappop([]))

names = OrderedDict()
names[:"a"] = 1
print("slice key", list(names.keys()), {"a": 1}.get([]), [] in {})
