# heapq: order of pushes and pops, ties, keys that compare in Python, errors.
import heapq


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def is_heap(heap):
    return all(not heap[i] < heap[(i - 1) // 2] for i in range(1, len(heap)))


data = [17, 3, 44, 3, 8, 25, 1, 99, -4, 8, 0, 62]
heap = []
for n in data:
    heapq.heappush(heap, n)
    assert is_heap(heap)
print("pushed", heap)
print("popped", [heapq.heappop(heap) for _ in data], heap)
heap = data[:]
print("heapify", heapq.heapify(heap), heap, is_heap(heap))
for n in (5, -10, 100):
    heapq.heappush(heap, n)
    print("push", n, heap[0], len(heap))
print("drained", [heapq.heappop(heap) for _ in range(len(heap))])
for sample in ([], [1], [2, 1], [1, 2, 3], [3, 2, 1], list(range(20, 0, -1)), [1] * 5):
    heap = sample[:]
    heapq.heapify(heap)
    print("made of", len(sample), heap)
attempt("pop of nothing", lambda: heapq.heappop([]))
attempt("tuple", lambda: heapq.heapify((3, 1)))
attempt("push to a tuple", lambda: heapq.heappush((), 1))
attempt("None", lambda: heapq.heappop(None))
attempt("str", lambda: heapq.heapify("abc"))
attempt("mixed kinds", lambda: heapq.heapify([1, "a", 2]))
attempt("no argument", lambda: heapq.heappush([]))
attempt("three arguments", lambda: heapq.heappush([], 1, 2))

words = "the quick brown fox jumps over the lazy dog".split()
heap = []
for word in words:
    heapq.heappush(heap, (len(word), word))
print("words", [heapq.heappop(heap)[1] for _ in words])


class Task:
    compared = 0

    def __init__(self, urgency, name):
        self.urgency = urgency
        self.name = name

    def __lt__(self, other):
        Task.compared += 1
        return self.urgency < other.urgency


tasks = [Task(u, n) for u, n in ((3, "c"), (1, "a"), (2, "b"), (1, "d"), (0, "e"))]
heap = tasks[:]
heapq.heapify(heap)
print("tasks", "".join(heapq.heappop(heap).name for _ in tasks), Task.compared)


class Refusing:
    def __lt__(self, other):
        raise ValueError("incomparable")


attempt("raises", lambda: heapq.heapify([Refusing(), Refusing()]))


class MyList(list):
    pass


mine = MyList([3, 1, 2])
attempt("subclass", lambda: (heapq.heapify(mine), heapq.heappop(mine), list(mine)))
floats = [2.5, 1, -0.5, 1e3, float("inf"), 0]
heapq.heapify(floats)
print("floats", [heapq.heappop(floats) for _ in range(6)])
print("merged", (lambda h: (heapq.heapify(h), [heapq.heappop(h) for _ in range(6)])[1])([5, 1, 3] + [4, 2, 6]))
