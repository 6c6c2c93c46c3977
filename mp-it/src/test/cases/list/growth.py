# Lists under many operations: stacks, queues, insertion, deletion while large.
x = []
for i in range(1000): x.append(i)
print("append 1000:", len(x), x[0], x[500], x[-1], sum(x))
while len(x) > 10: x.pop()
print("pop to ten:", x)
for i in range(300): x.insert(0, -i)
print("insert 300 in front:", len(x), x[:3], x[298:303], x[-1])
for i in range(300): x.pop(0)
print("pop from front:", x)
x.extend(range(100, 200))
del x[5:105]
print("extend and cut:", x)
q, out = [], []
for i in range(50):
    q.append(i)
    if i % 3 == 2: out.append(q.pop(0))
print("queue:", out, len(q))
s, out = [], []
for c in "((a+b)*[c-d])":
    if c in "([": s.append(c)
    elif c in ")]": out.append(s.pop() + c)
print("stack:", out, s)
m = [[i * j for j in range(20)] for i in range(20)]
print("matrix:", sum(map(sum, m)), m[19][19], [row[3] for row in m][:6])
t = [list(col) for col in zip(*m)]
print("transposed:", t == m, t[3][:4])
a = list(range(10))
while a: a = a[1:-1]
print("shrinking slices:", a)
a = [1]
for _ in range(10): a += a
print("doubling:", len(a), sum(a))
a = [0] * 100
for i in range(100): a[(i * 37) % 100] = i
print("scatter:", a[:10], sorted(a) == list(range(100)))
primes = list(range(2, 200))
i = 0
while i < len(primes):
    primes = primes[:i + 1] + [p for p in primes[i + 1:] if p % primes[i]]
    i += 1
print("sieve:", len(primes), primes[-5:])
a = [5, 3, 8, 1, 9, 2]
for i in range(1, len(a)):
    j = i
    while j and a[j - 1] > a[j]:
        a[j - 1], a[j] = a[j], a[j - 1]
        j -= 1
print("insertion sort:", a)
heap = []
def push(v):
    heap.append(v)
    i = len(heap) - 1
    while i and heap[(i - 1) // 2] > heap[i]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2
def pop():
    top, last = heap[0], heap.pop()
    if heap:
        heap[0], i = last, 0
        while 2 * i + 1 < len(heap):
            c = 2 * i + 1
            if c + 1 < len(heap) and heap[c + 1] < heap[c]: c += 1
            if heap[i] <= heap[c]: break
            heap[i], heap[c], i = heap[c], heap[i], c
    return top
for v in (5, 2, 9, 1, 7, 3, 8): push(v)
print("heap:", [pop() for _ in range(7)])
ring = list(range(1, 42))
at = 0
while len(ring) > 1:
    at = (at + 2) % len(ring)
    ring.pop(at)
print("josephus:", ring)
rot = list("abcdef")
for _ in range(2): rot.append(rot.pop(0))
print("rotate:", "".join(rot))
deep = []
for _ in range(50): deep = [deep]
n = 0
while deep: deep, n = deep[0], n + 1
print("nesting:", n)
a = [[]] * 3 + [[] for _ in range(3)]
a[0].append(1)
a[4].append(2)
print("aliases:", a)
a = list(range(10))
for i in range(len(a) - 1, -1, -1):
    if a[i] % 2: del a[i]
print("delete backwards:", a)
a[len(a):len(a)] = [1, 2]
a[:0] = a
print("prepend itself:", a)
b = a[:]
b.reverse()
print("palindrome:", a + b == (a + b)[::-1])
acc = [0]
for i in range(1, 15): acc.append(acc[-1] + i)
print("prefix sums:", acc)
hist = [0] * 5
for v in (1, 3, 3, 0, 4, 1, 3): hist[v] += 1
print("histogram:", hist)
