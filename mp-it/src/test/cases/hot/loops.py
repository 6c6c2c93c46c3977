# Nested loops with break, continue and else, hot while they run.
def grid(n, stop, skip):
    out = []
    for i in range(n):
        for j in range(n):
            if (i, j) == stop:
                break
            if j == skip:
                continue
            out.append(i * 10 + j)
        else:
            out.append("e%d" % i)
            continue
        out.append("b%d" % i)
    else:
        out.append("E")
    return out


def whiles(a, b):
    out = []
    while a:
        a -= 1
        k = b
        while k:
            k -= 1
            if k == a:
                break
            if k & 1:
                continue
            out.append((a, k))
        else:
            out.append("-")
    else:
        out.append("done")
    return out


def ranges(start, stop, step):
    out = []
    for i in range(start, stop, step):
        out.append(i)
        if len(out) > 6:
            break
    else:
        i = "else"
    return out, i


def changed_variable(n):
    out = []
    for i in range(n):
        out.append(i)
        i = i * 100
        out.append(i)
    return out


def grown(items):
    for x in items:
        if len(items) < 9:
            items.append(x + 1)
    return items


def shrunk(items):
    seen = []
    for x in items:
        seen.append(x)
        items.remove(x)
    return seen, items


def over_dict(d):
    out = []
    for k in d:
        if k == "b":
            continue
        out.append(k)
    for k, v in d.items():
        out.append((k, v))
    for v in d.values():
        if v == 2:
            break
    else:
        out.append("no two")
    return out


def pairs(values):
    out = []
    for i, (a, b) in enumerate(values):
        for x, y in zip((a, b), (b, a)):
            out.append((i, x, y))
    return out


def many_levels(n):
    count = 0
    for a in range(n):
        for b in range(a, n):
            for c in range(b, n):
                for d in range(c, n):
                    for e in (1, 2, 3):
                        if e == 2:
                            break
                        count += a + b + c + d
                    else:
                        count += 1000
                    if d == 3:
                        break
                if c == 2 and b == 2:
                    continue
                count += 1
    return count


def first_prime_pair(limit):
    for n in range(3, limit, 2):
        for m in (n, n + 2):
            for d in range(3, m, 2):
                if m % d == 0:
                    break
            else:
                continue
            break
        else:
            if n > 20:
                return n, n + 2
    return None


def collatz(n):
    steps = 0
    while n != 1:
        if n & 1:
            n = 3 * n + 1
        else:
            n >>= 1
        steps += 1
    return steps


def digits(n):
    out = ""
    while True:
        n, d = divmod(n, 10)
        out = str(d) + out
        if not n:
            break
    return out


def zero_step(step):
    for i in range(0, 3, step):
        return i
    return "none"


def empty_else(values):
    for v in values:
        pass
    else:
        pass
    while values:
        values = values[1:]
    else:
        values = "x"
    return values


def stop_iteration(n):
    def leaking():
        yield 1
        if n:
            raise StopIteration
        yield 2

    return [v for v in leaking()]


def float_bounds():
    for i in range(2.0):
        return i


def overflow():
    total = 0x3FFFFF00
    for i in range(600):
        total += 1
    return total


def big_range():
    out = []
    for i in range(1 << 29, (1 << 29) + 3):
        out.append(i)
    for i in range(-3, 0):
        out.append(i)
    return out


def often(function, *arguments):
    for args in arguments:
        answers = []
        for _ in range(7):
            try:
                answer = function(*[list(a) if isinstance(a, list) else a for a in args])
            except Exception as e:
                answer = type(e).__name__ + str(e.args)
            answers.append(answer)
        same = all(a == answers[0] for a in answers)
        print(function.__name__, args, answers[0] if same else answers)


often(grid, (3, (1, 1), 0), (3, None, 9), (2, (0, 0), 1), (0, None, 0))
often(whiles, (3, 4), (0, 1), (2, 0), (5, 2))
often(ranges, (0, 5, 1), (5, 0, -1), (0, 5, -1), (0, 100, 7), (3, 3, 1), (-5, 5, 3), (0, 4, 0))
often(changed_variable, (3,), (0,))
often(grown, ([1],), ([1, 5],), ([],))
often(shrunk, ([1, 2, 3, 4],), ([1],))
often(over_dict, ({"a": 1, "b": 2},), ({},), ({"b": 1},))
often(pairs, ([(1, 2), "ab"],), ([],), ([(1, 2), 3],), ([(1,)],))
often(many_levels, (1,), (4,), (6,))
often(first_prime_pair, (100,), (5,))
often(collatz, (27,), (97,), (837799,))
often(digits, (0,), (1234567890123456789,), (907,))
often(zero_step, (1,), (0,), (-1,))
often(empty_else, ("abc",), ([],))
often(stop_iteration, (0,), (1,))
often(float_bounds, ())
often(overflow, ())
often(big_range, ())
