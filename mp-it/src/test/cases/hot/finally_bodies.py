# Finally bodies in functions that are hot: every way into them and out of them.
log = []


def often(function, *arguments):
    for args in arguments:
        answers = []
        for _ in range(9):
            log.clear()
            try:
                answer = function(*args)
            except Exception as e:
                answer = type(e).__name__ + str(e.args)
            answers.append((answer, "".join(map(str, log))))
        same = all(a == answers[0] for a in answers)
        print(function.__name__, args, answers[0] if same else answers)


def returned(x):
    try:
        log.append("t")
        if x == 1:
            return "try"
        if x == 2:
            raise ValueError(x)
    except ValueError:
        log.append("e")
        return "except"
    else:
        log.append("l")
        if x == 3:
            return "else"
    finally:
        log.append("f")
        if x == 4:
            return "finally"
    log.append("a")
    return "after"


def overridden(x):
    try:
        if x == 0:
            return "try"
        raise KeyError(x)
    finally:
        if x != 2:
            return "finally", x


def looped(n, leave):
    total = 0
    for i in range(n):
        try:
            if i == leave:
                break
            if i % 2:
                continue
            total += i
        finally:
            log.append(i)
            total += 100
    else:
        total = -total
    return total


def while_try(n):
    while True:
        try:
            n -= 1
            if n == 3:
                raise ValueError
            if n < 0:
                return "gone"
            if n == 0:
                break
        except ValueError:
            log.append("v")
            continue
        finally:
            log.append(n)
    return "broke"


def deep(x):
    try:
        try:
            try:
                if x == 0:
                    return "in"
                if x == 1:
                    raise KeyError
                if x == 2:
                    raise ValueError
            finally:
                log.append(1)
                if x == 3:
                    raise ValueError("from finally")
        except KeyError:
            log.append("k")
            return "key"
        finally:
            log.append(2)
    except ValueError as e:
        log.append(e.args)
        return "value"
    finally:
        log.append(3)
    return "through"


def loops_in_finally(n):
    try:
        if n < 0:
            raise IndexError
        return sum(range(n))
    finally:
        for i in range(5):
            if i == 1:
                continue
            if i == 4:
                break
            log.append(i)
        else:
            log.append("else")
        while n > 0:
            n -= 2
            log.append(n)


def break_inside(n):
    for i in range(n):
        for j in range(n):
            try:
                if j > i:
                    break
                log.append(j)
            finally:
                log.append("|")
                if i == 2:
                    break
        else:
            log.append("e")
            continue
        log.append(".")
    return i, j


def return_values(a, b):
    try:
        return a + b, log.append("v")
    except TypeError:
        return [a, b]
    finally:
        a = b = None
        log.append(a)


def raise_in_except(x):
    try:
        try:
            raise ValueError(x)
        except ValueError as e:
            if x:
                raise TypeError(x)
            raise
        finally:
            log.append("f")
    except TypeError as e:
        return "t", e.args
    except ValueError as e:
        return "v", e.args


def local_in_finally(x):
    try:
        y = 10 // x
    finally:
        try:
            log.append(y)
        except NameError:
            log.append("unbound")
    return y


def nested_returns(n):
    def inner(k):
        try:
            return k
        finally:
            log.append(k)
            if k == 2:
                return -k

    try:
        return [inner(i) for i in range(n)]
    finally:
        log.append(inner(n))


def empty(x):
    try:
        pass
    finally:
        x += 1
    try:
        x += 10
    finally:
        pass
    return x


often(returned, (0,), (1,), (2,), (3,), (4,))
often(overridden, (0,), (1,), (2,))
often(looped, (0, 9), (5, 9), (5, 2), (5, 3), (1, 0))
often(while_try, (1,), (3,), (6,), (0,), (-1,))
often(deep, (0,), (1,), (2,), (3,), (4,))
often(loops_in_finally, (0,), (3,), (-1,))
often(break_inside, (1,), (2,), (4,))
often(return_values, (1, 2), (1, "a"), ([], [3]))
often(raise_in_except, (0,), (1,))
often(local_in_finally, (1,), (0,), (4,))
often(nested_returns, (0,), (2,), (4,))
often(empty, (0,), (1.5,), ("a",))
