# The lines that tracebacks name: statements and calls over several lines, all kinds of frames.
import sys, io


def lines_of(function, *args):
    try:
        function(*args)
    except BaseException as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        frames = []
        for line in out.getvalue().split("\n"):
            if "line " in line and "File" in line:
                number, _, name = line.split("line ")[1].partition(", in ")
                frames.append((int(number) - function_start, name))
        print(getattr(function, "__name__", "?"), type(e).__name__, frames[1:])


function_start = 0


def fail(*args, **kw):
    raise ValueError


def one_line(): fail()


def multi_line_call():
    fail(
        1,
        2,
    )


def failing_argument():
    print(
        1,
        fail(),
        2,
    )


def binary():
    return (
        1
        + 2
        + None
        + 3
    )


def binary_call():
    return (1 +
            fail() +
            2)


def backslashes():
    x = 1 + \
        2 + \
        fail()
    return x


def in_list():
    return [
        1,
        fail(),
        3,
    ]


def in_dict():
    return {
        "a": 1,
        "b":
            fail(),
    }


def in_comprehension():
    return [
        fail(x)
        for x in
        range(3)
    ]


def in_condition():
    return [
        x
        for x in range(3)
        if fail()
    ]


def in_generator():
    return list(
        fail()
        for x in "ab"
    )


def condition_lines(x):
    if x == 0 or \
            fail():
        pass
    elif x == 1:
        pass


def elif_lines(x):
    if x == 5:
        pass
    elif x == 6:
        pass
    elif fail():
        pass


def while_lines():
    n = 3
    while n or fail():
        n -= 1


def for_lines():
    for x in (
        1,
        2,
    ):
        if x == 2:
            fail()


def for_iterable():
    for x in 5:
        pass


def for_target():
    for a, b in [(1, 2), 3]:
        pass


def with_lines():
    with (
        open
    ) as f:
        pass


def with_exit():
    class M:
        def __enter__(self):
            pass

        def __exit__(self, *a):
            fail()

    with M():
        x = 1
        y = 2
    return


def try_lines():
    try:
        fail()
    except KeyError:
        pass
    except TypeError:
        pass


def handler_lines():
    try:
        1 // 0
    except fail():
        pass


def finally_lines():
    try:
        fail()
    finally:
        x = 1


def raise_in_finally():
    try:
        pass
    finally:
        x = 1
        fail()


def reraised():
    try:
        fail()
    except ValueError:
        x = 1
        raise


def raised_again():
    try:
        fail()
    except ValueError as e:
        x = 1
        raise e


def default_argument():
    def inner(
        a=1,
        b=fail(),
    ):
        pass


def decorated():
    @fail
    def inner():
        pass


def decorated_twice():
    @staticmethod
    @fail(
        1
    )
    def inner():
        pass


def class_body():
    class A:
        x = 1
        y = fail()


def class_base():
    class A(
        fail(),
    ):
        pass


def lambda_line():
    f = lambda: \
        fail()
    return f()


def nested_calls():
    def a():
        b()

    def b():
        c()

    def c():
        fail()

    a()


def assertion():
    assert 1
    assert (
        0
    ), "message"


def assertion_message():
    assert 0, \
        fail()


def deletion():
    x = {}
    del x[
        "missing"
    ]


def subscripts():
    x = [1]
    return x[
        0
    ] + x[
        5
    ]


def attributes():
    x = 1
    return (
        x
        .real_part
        .other
    )


def chained_methods():
    return (
        "abc"
        .upper()
        .replace("A", "b")
        .index("z")
    )


def assignment():
    a, b = \
        1, \
        fail()


def unpacking():
    (a,
     b) = (
        1,
        2,
        3)


def augmented():
    x = 1
    x += \
        "a"


def return_lines():
    return \
        fail()


def yields():
    def g():
        yield 1
        yield \
            fail()

    for _ in g():
        pass


def delegated():
    def g():
        yield 1
        fail()

    def h():
        yield from g()

    list(h())


def thrown():
    def g():
        x = 1
        yield x
        x = 2

    it = g()
    next(it)
    it.throw(KeyError)


def string_lines():
    x = """a
    b
    c""" + fail()


def formatted():
    return "%s" % (
        1,
        2)


def format_string():
    return f"""{1}
    {fail()}
    """


def global_statement():
    global nothing_here
    nothing_here


def import_lines():
    import sys
    from sys import (
        path,
        no_such_name,
    )


def semicolons():
    x = 1; y = 2; fail(); z = 3


def after_docstring():
    """Doc
    string.
    """
    fail()


def after_comment():
    # one
    # two

    fail()


def exec_lines():
    exec("x = 1\n\nfail()\n", {"fail": fail})


def eval_lines():
    eval("1 +\\\n fail()", {"fail": fail})


def sorted_key():
    sorted(
        [1, 2],
        key=lambda x:
            fail(),
    )


def in_method():
    class A:
        def __len__(self):
            return fail()

    return len(A())


def in_getattr():
    class A:
        def __getattr__(self, name):
            fail()

    return A().x


def in_init():
    class A:
        def __init__(self):
            self.x = 1
            fail()

    A()


def star_arguments():
    print(
        *[1],
        *5,
    )


def conditional():
    return (
        1
        if 0
        else fail()
    )


def comparison():
    return (
        1
        < 2
        < "a"
    )


def long_line():
    x = [                                                                                           fail()]


def many_lines():
    x = 1




















































































































    fail()


tests = [f for name, f in sorted(globals().items()) if callable(f) and name not in ("lines_of", "fail")]
for test in tests:
    lines_of(test, *((9,) if test in (condition_lines, elif_lines) else ()))
