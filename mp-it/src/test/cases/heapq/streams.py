# heapq at work: merging, the largest and smallest, a running median, events in order, k-way sorting.
import heapq


def merge(*streams):
    heap = []
    for i, stream in enumerate(streams):
        it = iter(stream)
        for first in it:
            heap.append((first, i, it))
            break
    heapq.heapify(heap)
    while heap:
        value, i, it = heapq.heappop(heap)
        yield value
        for following in it:
            heapq.heappush(heap, (following, i, it))
            break


for streams in (([1, 4, 7], [2, 5, 8], [3, 6, 9]), ([], [1], []), ("ace", "bdf", "zz"), (range(0, 20, 5), range(0, 20, 4)), ()):
    print(list(merge(*streams)))


def smallest(n, values):
    heap = list(values)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(min(n, len(heap)))]


def largest(n, values):
    heap = []
    for v in values:
        heapq.heappush(heap, v)
        if len(heap) > n:
            heapq.heappop(heap)
    return sorted(heap, reverse=True)


data = [(i * 7919) % 1009 for i in range(60)]
for n in (0, 1, 3, 5):
    print(n, smallest(n, data), largest(n, data), smallest(n, data) == sorted(data)[:n], largest(n, data) == sorted(data)[::-1][:n])


class Median:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, v):
        heapq.heappush(self.low, -v)
        heapq.heappush(self.high, -heapq.heappop(self.low))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))
        if len(self.low) > len(self.high):
            return -self.low[0]
        return (self.high[0] - self.low[0]) / 2


m = Median()
print([m.add(v) for v in (5, 15, 1, 3, 8, 7, 9, 2, 10, 6)])


class Events:
    def __init__(self):
        self.heap, self.number, self.log = [], 0, []

    def at(self, time, what, *arguments):
        self.number += 1
        heapq.heappush(self.heap, (time, self.number, what, arguments))

    def run(self):
        while self.heap:
            time, _, what, arguments = heapq.heappop(self.heap)
            what(time, *arguments)


e = Events()


def bounce(time, name, left):
    e.log.append((time, name))
    if left:
        e.at(time + left, bounce, name, left - 1)


e.at(3, bounce, "b", 2)
e.at(1, bounce, "a", 3)
e.at(3, bounce, "c", 0)
e.run()
print(e.log)


def heap_sort(values):
    heap = list(values)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]


for values in ([], [1], [2, 1], [3, 3, 3], list(range(30, 0, -1)), ["b", "a", "c"], [1.5, 1, 0.5, -1]):
    print(heap_sort(values), heap_sort(values) == sorted(values))


def connect(ropes):
    heap, cost = list(ropes), 0
    heapq.heapify(heap)
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost


print(connect([4, 3, 2, 6]), connect([1]), connect([]), connect(range(1, 20)))
ugly, seen, out = [1], {1}, []
while len(out) < 15:
    n = heapq.heappop(ugly)
    out.append(n)
    for f in (2, 3, 5):
        if n * f not in seen:
            seen.add(n * f)
            heapq.heappush(ugly, n * f)
print(out)
