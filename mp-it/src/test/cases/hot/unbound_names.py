# Locals that are not bound, or no longer, in functions that ran often with them bound.
def often(function, *arguments):
    for args in arguments + arguments[:1]:
        answers = []
        for _ in range(9):
            try:
                answer = function(*args)
            except Exception as e:
                answer = type(e).__name__ + ": " + str(e)
            answers.append(answer)
        same = all(a == answers[0] for a in answers)
        print(function.__name__, args, answers[0] if same else answers)


def branch(x):
    if x > 1:
        y = x
    return y


def loop(values):
    for v in values:
        last = v
    return v, last


def loop_else(values):
    for v in values:
        if v:
            found = v
            break
    else:
        missing = "none"
    try:
        return found
    except NameError:
        return missing


def deleted(x):
    y = x
    if x:
        del y
    return y


def deleted_twice(x):
    del x
    del x


def deleted_argument(a, b):
    del a
    a = b
    del b
    return a, b


def deleted_in_loop(n):
    for i in range(n):
        x = i
        if i == 2:
            del x
    return x


def rebound(x):
    try:
        for _ in range(3):
            del x
            x = 5
        del x
        x += 1
    except NameError as e:
        return str(e), "x" in dir()
    return x


def augmented(x):
    if x:
        n = 1
    n += 1
    return n


def exception_name(x):
    try:
        int(x)
    except ValueError as e:
        pass
    return e


def exception_name_bound(x):
    e = "kept"
    try:
        int(x)
    except ValueError as e:
        e = None
    return e


def with_name(x):
    class M:
        def __enter__(self):
            if x:
                raise KeyError(x)
            return 1

        def __exit__(self, *a):
            return True

    try:
        with M() as m:
            pass
    except KeyError:
        pass
    return m


def cell(x):
    def get():
        return y

    if x:
        y = x
    return get()


def cell_deleted(x):
    y = x

    def get():
        return y

    def drop():
        nonlocal y
        del y

    out = [get()]
    if x:
        drop()
    try:
        out.append(get())
    except NameError:
        out.append("no name")
    if x > 1:
        drop()
    return out


def import_name(x):
    if x:
        import sys
    return sys.__name__


def nested_function(x):
    if x:

        def inner():
            return x

    return inner()


def class_name(x):
    if x:

        class Inner:
            value = x

    return Inner.value


def unpacked(values):
    try:
        a, b = values
    except ValueError:
        pass
    return a, b


def comprehension(x):
    if x:
        k = 3
    return [k for _ in range(2)]


def own_name_in_comprehension(x):
    squares = [v * v for v in range(x)]
    return v


def global_unbound(x):
    global made
    if x:
        made = x
    out = made
    del made
    return out


def global_deleted_twice(x):
    global made
    made = x
    del made
    del made


def star(*args):
    del args
    return args


def keywords(**kw):
    del kw
    kw = 1
    return kw


def default(a, b=[]):
    b.append(a)
    c = b
    del b
    return len(c) > 0, a


often(branch, (2,), (1,), (1.5,), ("a",))
often(loop, ([1],), ([],), ((),), ("ab",))
often(loop_else, ([0, 1],), ([0],), ([],))
often(deleted, (0,), (1,))
often(deleted_twice, (0,))
often(deleted_argument, (1, 2))
often(deleted_in_loop, (2,), (3,), (4,), (0,))
often(rebound, (1,))
often(augmented, (1,), (0,))
often(exception_name, ("1",), ("a",))
often(exception_name_bound, ("1",), ("a",))
often(with_name, (0,), (1,))
often(cell, (1,), (0,))
often(cell_deleted, (0,), (1,), (2,))
often(import_name, (1,), (0,))
often(nested_function, (1,), (0,))
often(class_name, (1,), (0,))
often(unpacked, ((1, 2),), ((1,),))
often(comprehension, (1,), (0,))
often(own_name_in_comprehension, (3,))
often(global_unbound, (1,), (0,))
often(global_deleted_twice, (1,))
often(star, (1, 2), ())
often(keywords, ())
often(default, (1,))
