# A binary heap with a key function and changeable priorities, and a shop simulated with it.


class PriorityQueue:
    def __init__(self, items=(), key=lambda item: item):
        self.key = key
        self.heap = list(items)
        for i in range(len(self.heap) // 2 - 1, -1, -1):
            self.sink(i)

    def __len__(self):
        return len(self.heap)

    def __bool__(self):
        return bool(self.heap)

    def push(self, item):
        self.heap.append(item)
        self.rise(len(self.heap) - 1)

    def pop(self):
        if not self.heap:
            raise IndexError("pop from an empty queue")
        self.swap(0, -1)
        item = self.heap.pop()
        if self.heap:
            self.sink(0)
        return item

    def peek(self):
        return self.heap[0]

    def swap(self, i, j):
        heap = self.heap
        heap[i], heap[j] = heap[j], heap[i]

    def rise(self, i):
        key, heap = self.key, self.heap
        while i:
            parent = (i - 1) >> 1
            if key(heap[parent]) <= key(heap[i]):
                break
            self.swap(i, parent)
            i = parent

    def sink(self, i):
        key, heap = self.key, self.heap
        size = len(heap)
        while True:
            child = 2 * i + 1
            if child >= size:
                return
            if child + 1 < size and key(heap[child + 1]) < key(heap[child]):
                child += 1
            if key(heap[i]) <= key(heap[child]):
                return
            self.swap(i, child)
            i = child

    def drain(self):
        while self:
            yield self.pop()


queue = PriorityQueue([5, 2, 9, 1, 5, 6])
print("peek", queue.peek(), len(queue))
queue.push(0)
queue.push(7)
print("drained", list(queue.drain()), bool(queue))
try:
    queue.pop()
except IndexError as error:
    print("IndexError", error)

words = PriorityQueue("the quick brown fox jumps".split(), key=lambda word: (-len(word), word))
print("by length", list(words.drain()))

state = 12345
numbers = []
for _ in range(300):
    state = (state * 1103 + 12849) % 65536
    numbers.append(state)
print("sorted", list(PriorityQueue(numbers).drain()) == sorted(numbers))
reverse = PriorityQueue(numbers, key=lambda n: -n)
print("largest", [reverse.pop() for _ in range(5)])


class Shop:
    """Customers arrive, queue at the shortest till and leave; everything is an event in time."""

    def __init__(self, tills):
        self.events = PriorityQueue(key=lambda event: event[:2])
        self.tills = [[] for _ in range(tills)]
        self.number = 0
        self.served = 0
        self.waited = 0
        self.longest = 0

    def at(self, time, action, *args):
        self.number += 1  # keeps simultaneous events in order
        self.events.push((time, self.number, action, args))

    def arrive(self, time, name, items):
        till = min(range(len(self.tills)), key=lambda i: len(self.tills[i]))
        self.tills[till].append((name, items, time))
        self.longest = max(self.longest, len(self.tills[till]))
        if len(self.tills[till]) == 1:
            self.at(time + items, self.leave, till)

    def leave(self, time, till):
        name, items, since = self.tills[till].pop(0)
        self.served += 1
        self.waited += time - since - items
        if self.served <= 6:
            print("%4d %s leaves till %d" % (time, name, till))
        if self.tills[till]:
            self.at(time + self.tills[till][0][1], self.leave, till)

    def run(self):
        time = 0
        while self.events:
            time, _, action, args = self.events.pop()
            action(time, *args)
        return time


for tills in (1, 2, 3):
    shop = Shop(tills)
    state, time = 7, 0
    for i in range(40):
        state = state * 75 % 65537
        time += state % 9
        shop.at(time, shop.arrive, "customer%d" % i, 3 + state % 13)
    end = shop.run()
    print(
        tills,
        "tills: closed at",
        end,
        "served",
        shop.served,
        "waited",
        shop.waited,
        "queue",
        shop.longest,
    )
