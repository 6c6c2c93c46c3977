# Native functions are not traced, what they call is.
import sys
def tracer(frame, event, arg):
    back = frame.f_back
    print(event, frame.f_code.co_name, frame.f_lineno, back and back.f_code.co_name)
    return tracer
@micropython.native
def native(a, f):
    x = a + 1
    return f(x)
@micropython.native
def fails(a, f):
    return f(a) // 0
@micropython.native
def gen(f):
    yield f(1)
    yield f(2)
@micropython.native
def starts(f):
    sys.settrace(tracer)
    return f(4)
def double(a):
    return a * 2
def run():
    native(3, double)
    try:
        fails(2, double)
    except ZeroDivisionError as e:
        print(repr(e))
    for i in gen(double):
        i += 1
    native(2, lambda a: native(a, double))
sys.settrace(tracer)
run()
sys.settrace(None)
def outer():
    starts(double)
    return double(1)
outer()
sys.settrace(None)
