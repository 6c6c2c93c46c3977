# Bytes that raising and catching take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
items = [1, 2, 3]
def nothing(): pass
def args3(a, b=2, c=3): return a
def generator():
    x = 1
    yield x
def receiving():
    while True: got = yield None
def catch(f):
    try: f()
    except Exception as e: return None
def catch_all(f):
    try: f()
    except: pass
def catch_keep(f):
    try: f()
    except Exception as e: kept.append(e)
kept = [None] * 20
kept.clear()
def deep(n, f):
    if n: deep(n - 1, f)
    else: f()
def raiser(): raise ValueError
def raiser1(): raise ValueError(1)
def raisermsg(): raise ValueError("some message")
def zero(): 1 // 0
def index(): items[10]
def key(): {}["a"]
def attr(): items.foo
def name(): undefined_name
def typ(): 1 + "a"
def call(): nothing(1)
def stop(): next(iter([]))
def chain():
    try: raise ValueError
    except ValueError: raise TypeError
def reraise():
    try: raise ValueError
    except ValueError: raise
def fromexc(): raise ValueError from None
def asrt(): assert False
def asrtm(): assert False, "message"
def oserr(): raise OSError(2)
def notcall(): 5()
def unpk(): a, b = 1, 2, 3
def imp(): import nonexistent_module
def exit_(): raise KeyboardInterrupt
class Manager:
    def __enter__(self): return self
    def __exit__(self, *a): return True
class MyError(Exception): pass
class MyError2(Exception):
    def __init__(self, a): super().__init__(a); self.a = a
manager = Manager()
def with_raise():
    with manager: raise ValueError
def myerr(): raise MyError
def myerr1(): raise MyError("x")
def myerr2(): raise MyError2(5)
g = receiving()
next(g)
measure(
    "catch(raiser)", "catch(raiser1)", "catch(raisermsg)", "catch(zero)", "catch(index)", "catch(key)",
    "catch(attr)", "catch(name)", "catch(typ)", "catch(call)", "catch(stop)", "catch(chain)",
    "catch(reraise)", "catch(fromexc)", "catch(asrt)", "catch(asrtm)", "catch(oserr)", "catch(notcall)",
    "catch(unpk)", "catch(imp)", "catch_all(exit_)", "with_raise()", "catch(myerr)", "catch(myerr1)",
    "catch(myerr2)", "catch_all(raiser)", "catch_keep(raiser)", "catch(lambda: deep(1, raiser))",
    "catch(lambda: deep(5, raiser))", "catch(lambda: deep(10, raiser1))", "catch(lambda: int('x'))",
    "catch(lambda: [].pop())", "catch(lambda: {}.popitem())", "catch(lambda: float('x'))",
    "catch(lambda: chr(-1))", "catch(lambda: [].index(1))", "catch(lambda: args3())",
    "catch(lambda: args3(1, 2, 3, 4))", "catch(lambda: args3(1, d=2))", "catch(lambda: list(5))",
    "catch(lambda: len(5))", "catch(lambda: hash([]))", "catch(lambda: {[]: 1})",
    "catch(lambda: ''.join([1]))", "catch(lambda: 'abc'.index('z'))", "catch(lambda: [][0])",
    "catch(lambda: 'abc'[5])", "catch(lambda: ()[0])", "catch(lambda: 1 < 'a')", "catch(lambda: -'a')",
    "catch(lambda: max([]))", "catch(lambda: int(float('nan')))", "catch(lambda: 5 % 0)",
    "catch(lambda: 5.0 / 0)", "catch(lambda: (1 << 70) // 0)", "catch(lambda: 1 << -1)",
    "catch(lambda: bytearray(2)[5])", "catch(lambda: {}[1 << 70])",
    "catch(lambda: next(generator().__iter__()).x)", "catch(lambda: getattr(1, 'foo'))",
    "catch(lambda: setattr(1, 'foo', 2))", "catch(lambda: object().x)", "catch(lambda: super().x)")
measure(
    "Exception()", "ValueError(1)", "ValueError(1, 2)", "OSError(2, 'x')", "ValueError('message').args",
    "repr(ValueError('x'))", "str(ValueError('x'))", "str(ValueError(1, 2))", "KeyError('x')",
    "StopIteration()", "MyError()", "MyError('x')", "MyError2(1)", "OSError(2).errno",
    "StopIteration(3).value", "isinstance(ValueError(), Exception)", "str(KeyError('a'))",
    "repr(MyError(1))", "ValueError().args", "SystemExit(1)", "issubclass(MyError, Exception)")
