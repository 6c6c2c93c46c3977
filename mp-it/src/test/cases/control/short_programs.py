# Small complete programs that mix control flow.
def sieve(n):
    marks = bytearray(n + 1)
    primes = []
    for i in range(2, n + 1):
        if marks[i]: continue
        primes.append(i)
        for j in range(i * i, n + 1, i): marks[j] = 1
    return primes
print("sieve:", sieve(60))
def bubble(xs):
    xs = list(xs)
    rounds = 0
    while True:
        rounds += 1
        swapped = False
        for i in range(len(xs) - 1):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
                swapped = True
        if not swapped: return xs, rounds
print("bubble:", bubble([5, 3, 8, 1, 9, 2]))
def quick(xs): return xs if len(xs) < 2 else quick([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quick([x for x in xs[1:] if x >= xs[0]])
print("quick:", quick([3, 6, 1, 8, 2, 9, 2]))
def merge_sort(xs):
    if len(xs) < 2: return xs
    m = len(xs) // 2
    a, b, out = merge_sort(xs[:m]), merge_sort(xs[m:]), []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
print("merge:", merge_sort([5, 2, 9, 1, 5, 6]))
def binary_search(xs, x):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < x: lo = mid + 1
        else: hi = mid
    return lo if lo < len(xs) and xs[lo] == x else None
print("binary:", [binary_search([1, 3, 5, 7], x) for x in range(9)])
def roman(n):
    out = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            out += s
            n -= v
    return out
print("roman:", [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026)])
def caesar(s, k):
    out = []
    for c in s:
        if "a" <= c <= "z": out.append(chr((ord(c) - 97 + k) % 26 + 97))
        elif "A" <= c <= "Z": out.append(chr((ord(c) - 65 + k) % 26 + 65))
        else: out.append(c)
    return "".join(out)
print("caesar:", caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
def fizz(n): return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i for i in range(1, n + 1)]
print("fizz:", fizz(15))
def pascal(n):
    row, rows = [1], []
    for _ in range(n):
        rows.append(row)
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return rows
print("pascal:", pascal(6))
def life(cells, n):
    for _ in range(n):
        near = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy: near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in near.items() if k == 3 or (k == 2 and c in cells)}
    return sorted(cells)
print("life:", life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 4))
def words(s):
    count = {}
    for w in s.lower().split():
        w = w.strip(".,!?")
        count[w] = count.get(w, 0) + 1
    return sorted(count.items(), key=lambda i: (-i[1], i[0]))
print("words:", words("The cat and the dog. The end, and the start!")[:3])
def dijkstra(graph, start):
    dist, todo = {start: 0}, [start]
    while todo:
        todo.sort(key=lambda n: dist[n])
        n = todo.pop(0)
        for m, d in graph.get(n, ()):
            if dist[n] + d < dist.get(m, 1e9):
                dist[m] = dist[n] + d
                todo.append(m)
    return sorted(dist.items())
print("paths:", dijkstra({"a": [("b", 7), ("c", 3)], "c": [("b", 1), ("d", 8)], "b": [("d", 2)]}, "a"))
def brainf(code, text=""):
    tape, at, out, i, stack, jump = [0] * 30, 0, "", 0, [], {}
    for k, c in enumerate(code):
        if c == "[": stack.append(k)
        elif c == "]":
            j = stack.pop()
            jump[j], jump[k] = k, j
    while i < len(code):
        c = code[i]
        if c == ">": at += 1
        elif c == "<": at -= 1
        elif c == "+": tape[at] = (tape[at] + 1) % 256
        elif c == "-": tape[at] = (tape[at] - 1) % 256
        elif c == ".": out += chr(tape[at])
        elif c == "[" and not tape[at]: i = jump[i]
        elif c == "]" and tape[at]: i = jump[i]
        i += 1
    return out
print("brain:", brainf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."))
def spiral(n):
    grid, x, y, dx, dy = [[0] * n for _ in range(n)], 0, 0, 1, 0
    for k in range(1, n * n + 1):
        grid[y][x] = k
        if not (0 <= x + dx < n and 0 <= y + dy < n and grid[y + dy][x + dx] == 0): dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return grid
print("spiral:", spiral(4))
def rpn(s):
    st = []
    for t in s.split():
        if t in "+-*/":
            b, a = st.pop(), st.pop()
            st.append({"+": a + b, "-": a - b, "*": a * b}.get(t) if t != "/" else a / b)
        else: st.append(int(t))
    return st.pop()
print("rpn:", rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("7 2 /"))
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
print("lcs:", lcs("abcbdab", "bdcaba"))
print("perfect:", [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print("change:", (lambda c: [c.append((lambda n: sum(c[n - k] for k in (1, 5, 10) if n >= k))(len(c))) for _ in range(15)] and c)([1]))
