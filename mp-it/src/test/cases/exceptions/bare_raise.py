# A bare raise, with and without something to raise again; its line is in no traceback.
import sys

def traceback(f):
    print(f.__name__)
    try:
        f()
    except BaseException as e:
        sys.print_exception(e, sys.stdout)

def nothing():
    raise

def after_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise

def in_finally():
    try:
        pass
    finally:
        raise

def in_handler():
    try:
        {}["key"]
    except KeyError:
        raise

def in_called():
    def reraise():
        raise
    try:
        {}["key"]
    except KeyError:
        reraise()

def in_loop():
    for i in range(2):
        try:
            [][i]
        except IndexError:
            if i:
                raise

def in_generator():
    def gen():
        try:
            yield
        except ValueError:
            yield "caught"
            raise
    g = gen()
    next(g)
    print(g.throw(ValueError("v")))
    next(g)

for f in nothing, after_handler, in_finally, in_handler, in_called, in_loop, in_generator:
    traceback(f)

# What except may name: the first that is no exception class is told.
def caught(classes):
    try:
        1 / 0
    except classes:
        return "caught"

class Classes(tuple): pass

for classes in (
    ZeroDivisionError, (ValueError, ZeroDivisionError), (ZeroDivisionError, 5), (5, ZeroDivisionError),
    (ValueError, int), ((ZeroDivisionError,),), (), [ZeroDivisionError], 5, None, int, object,
    Classes((ZeroDivisionError,)),
):
    try:
        print(caught(classes))
    except Exception as e:
        print(type(e).__name__, e)
