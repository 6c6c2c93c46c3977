# Arguments, identities, results and ends of threads.
import _thread
import time

done = _thread.allocate_lock()


def run(function, *args):
    def entry(*args, **kwargs):
        try:
            function(*args, **kwargs)
        finally:
            done.release()

    done.acquire()
    identity = _thread.start_new_thread(entry, *args)
    with done:
        return identity


def show(*args, **kwargs):
    print(args, sorted(kwargs.items()))


run(show, ())
run(show, (1, "two", [3]))
run(show, [1, 2])
run(show, (1,), {"a": 2, "b": None})
run(show, (), {})

main = _thread.get_ident()
seen = []
identity = run(lambda: seen.append(_thread.get_ident()), ())
print(seen == [identity], identity != main, _thread.get_ident() == main, type(main))


def attempt(*args):
    try:
        print(_thread.start_new_thread(*args))
    except TypeError as e:
        print(type(e), e)


attempt(show)
attempt(show, 1)
attempt(show, {})
attempt(show, (), [])
attempt(show, (), (("a", 1),))
attempt(show, (), {}, 1)

# A generator is run by one thread at a time; a closure is shared.
def counter():
    n = 0

    def add():
        nonlocal n
        for i in range(1000):
            n += 1
        return n

    return add


add = counter()
for i in range(3):
    run(add, ())
print(add())


def naturals():
    n = 0
    while True:
        yield n
        n += 1


numbers = naturals()
for i in range(3):
    run(lambda: print(next(numbers)), ())
print(next(numbers))

# exit() ends the thread alone; what it leaves behind is cleaned up.
def leave():
    try:
        _thread.exit()
    except SystemExit as e:
        print(repr(e))
        raise
    finally:
        print("finally")


def quiet():
    try:
        leave()
    except SystemExit:
        print("left")


run(quiet, ())
try:
    _thread.exit()
except SystemExit as e:
    print(repr(e))

# Each thread has its own depth.
def depth(n):
    return n if n == 0 else 1 + depth(n - 1)


def endless():
    return endless()


def overflow():
    try:
        endless()
    except RuntimeError as e:
        print(e)
    print(depth(20))


run(overflow, ())
print(depth(50))

# A stack size is kept until the next question.
print(_thread.stack_size(), _thread.stack_size(65536), _thread.stack_size(16384))
run(lambda: print(depth(5)), ())
print(_thread.stack_size(), _thread.stack_size())
