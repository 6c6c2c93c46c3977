# Arithmetic that crosses the limits of small ints and machine words, step by step.
def steps(start, count, op):
    out, x = [], start
    for _ in range(count):
        x = op(x)
        out.append(x)
    return out
for edge in (2 ** 30, 2 ** 31, 2 ** 32, 2 ** 62, 2 ** 63, 2 ** 64):
    for near in (edge - 2, -edge - 2):
        print(near, steps(near, 4, lambda x: x + 1), steps(near + 3, 4, lambda x: x - 1))
        print([x * 1 for x in steps(near, 3, lambda x: x + 1)], [-x for x in steps(near, 3, lambda x: x + 1)], [~x for x in steps(near, 3, lambda x: x + 1)], [abs(x) for x in steps(near, 3, lambda x: x + 1)])
print(steps(1, 34, lambda x: x * 2)[-6:], steps(-1, 34, lambda x: x * 2)[-6:], steps(2 ** 34, 34, lambda x: x // 2)[:6], steps(-2 ** 34, 34, lambda x: x // 2)[:6])
print(steps(3, 20, lambda x: x * 3)[-4:], steps(1, 30, lambda x: x * -7)[-3:], steps(10 ** 20, 22, lambda x: x // 10)[-4:])
for a in (2 ** 15, 2 ** 16, 46340, 46341, 32768, 65535):
    print(a, a * a, -a * a, a * -a, a * a - 1, (a * a) // a == a, a * a * a * a)
pairs = [(2 ** 30 - 1, 1), (-2 ** 30, -1), (2 ** 30 - 1, 2 ** 30 - 1), (-2 ** 30, -2 ** 30), (2 ** 30, -2 ** 30), (2 ** 29, 2 ** 29), (2 ** 31 - 1, 2 ** 31 - 1), (-2 ** 31, 2 ** 31)]
for a, b in pairs: print(a, b, a + b, a - b, b - a, a * b, a // b, a % b, a & b, a | b, a ^ b, a == b, a < b, divmod(a, b))
x = 2 ** 30 - 3
for i in range(6): x += 1; print(x, end=" ")
for i in range(6): x -= 1; print(x, end=" ")
print()
total = 0
for i in range(0, 2 ** 30, 2 ** 26): total += i
print(total, sum(range(0, 2 ** 30, 2 ** 26)) == total, sum([2 ** 30] * 8), sum([-2 ** 30] * 8), sum([2 ** 62, -2 ** 62, 1]))
print([int(2.0 ** n) for n in (29, 30, 31, 32, 52, 53, 62, 63, 64, 70)], [int(-2.0 ** n) for n in (29, 30, 31, 63)], [float(2 ** n) for n in (30, 31, 53, 64)])
print(hash(2 ** 30), hash(-2 ** 30 - 1), hash(2 ** 30 - 1), hash(-1), hash(True), 2 ** 30 in {2 ** 30: 1}, {2 ** 40, 2 ** 40 + 0})
print(-(-2 ** 30), -(-2 ** 31), abs(-2 ** 30), abs(-2 ** 31), +(2 ** 31), ~(2 ** 30 - 1), ~(-2 ** 30), -(2 ** 30))
print(range(2 ** 30 - 6, 2 ** 30 - 2)[-1], list(range(2 ** 30 - 4, 2 ** 30 - 1)), [2 ** 30 - 1 + i for i in range(3)])
