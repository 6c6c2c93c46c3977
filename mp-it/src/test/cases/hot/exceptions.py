# Exceptions that come once a function has run many times without any.
def often(function, usual, *odd):
    for _ in range(7):
        function(*usual)
    for args in odd + (usual,):
        try:
            print(function.__name__, args, function(*args))
        except BaseException as e:
            print(function.__name__, args, type(e).__name__, e.args)


def divided(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return "by zero"
    except TypeError as e:
        return "type: " + str(e)


def rethrown(a, b):
    try:
        return a[b]
    except IndexError as e:
        raise ValueError(str(e))
    except KeyError:
        raise


def bound_name(a):
    e = "before"
    try:
        x = 1 // a
    except ZeroDivisionError as e:
        x = repr(e)
    try:
        return x, e
    except NameError as n:
        return x, str(n)


def partly(a, b, c):
    out = []
    try:
        out.append(a + 1)
        out.append(b + 1)
        out.append(c + 1)
    except TypeError:
        out.append("stopped")
    else:
        out.append("all")
    return out


def stack_kept(a, b):
    return [1, 2, guarded(a, b), 3, (4, guarded(b, a), 5)], a * 2 if a else None


def guarded(a, b):
    try:
        return a.attr, b
    except AttributeError:
        try:
            return b.attr
        except AttributeError as e:
            return len(str(e)) > 5
        finally:
            a = b = None


def in_loop(values):
    caught = 0
    total = 0
    for v in values:
        try:
            total += v
        except TypeError:
            caught += 1
            continue
        total += 100
    else:
        total += 1000
    return total, caught


def nested(level, error):
    try:
        try:
            try:
                if level == 1:
                    raise error
            except KeyError:
                return "innermost"
            if level == 2:
                raise error
        except ValueError:
            return "middle"
        if level == 3:
            raise error
        return "none"
    except LookupError:
        return "outer"


def tuple_of_classes(error):
    try:
        if error:
            raise error
    except (KeyError, (ValueError,), IndexError) as e:
        return e
    except (TypeError, AttributeError):
        return "second"
    return "fine"


def raised_class(kind, *args):
    if kind is not None:
        raise kind(*args) if args else kind
    return 0


def asserted(x, message=None):
    assert x, message
    return "held"


def deep(n, error):
    if n == 0:
        if error:
            raise error
        return 0
    return 1 + deep(n - 1, error)


def caught_deep(n, error):
    try:
        return deep(n, error)
    except Exception as e:
        return e, n


def missing_names(a):
    if a > 1:
        return undefined_here
    if a > 0:
        del a
    return a


def unpacked(pair):
    a, b = pair
    return a, b


def starred(values):
    a, *b, c = values
    return a, b, c


def called(f, *args):
    return f(*args)


often(divided, (7, 2), (7, 0), (7, "a"), ("a", 1), (7.5, 0.0), (1 << 70, 0))
often(rethrown, ([1], 0), ([1], 1), ({}, "k"), ({"k": 1}, "k"), ("a", "b"), (None, 0))
often(bound_name, (1,), (0,), ("",))
often(partly, (1, 2, 3), (1, None, 3), (None, 1, 1), (1, 2, "x"))
often(stack_kept, (1, 2), (None, 3))
often(in_loop, ([1, 2],), ([1, "a", 2, None],), ((),), (None,))
for level in (0, 1, 2, 3):
    often(nested, (0, None), (level, KeyError(level)), (level, ValueError(level)), (level, TypeError(level)))
often(tuple_of_classes, (None,), (KeyError(1),), (ValueError(2),), (IndexError(),), (TypeError(),), (OSError(2),), (StopIteration(3),))
often(raised_class, (None,), (ValueError,), (ValueError, 1, 2), (SystemExit, 3), (KeyboardInterrupt,), (OSError, 5), (int, 4))
often(asserted, (1,), (0,), (0, "text"), ([], 4))
often(caught_deep, (9, None), (9, ValueError("deep")), (0, KeyError("flat")))
often(missing_names, (0,), (1,), (2,), (None,))
often(unpacked, ((1, 2),), ((1,),), ((1, 2, 3),), ("ab",), ({1: 2, 3: 4},), (5,), (iter([1]),))
often(starred, ((1, 2, 3),), ((1, 2),), ((1,),), (range(5),), (None,), ("abcd",))
often(called, (len, "a"), (len,), (len, 1), (5, 1), (int, "x"), (int, "12"), (print,), (str.join, "a", [1]))
