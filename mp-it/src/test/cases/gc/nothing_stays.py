# What a collection leaves of what is no longer needed: nothing, whatever touched it last.
import gc
class A: pass
def big(): return [0] * 1000
def t_list():
    x = big(); del x
def t_exc():
    try: raise ValueError(big())
    except ValueError as e: pass
def t_exc2():
    try: raise ValueError(big())
    except ValueError: pass
def gen():
    x = big()
    yield x
    yield 1
def t_gen():
    for i in gen(): pass
def t_gen_half():
    g = gen(); next(g)
def t_yieldfrom():
    def g(): yield from gen()
    list(g())
def t_method():
    x = big(); x.append(1); x.pop()
def t_obj():
    a = A(); a.x = big(); a.y = a
def t_closure():
    x = big()
    return (lambda: x)()[0]
def t_sort():
    x = [big(), big()]; sorted(x, key=len)
def t_dict():
    d = {1: big()}; d.pop(1); d[2] = big(); d.clear()
def t_set():
    s = {1, (1, 2)}; s.pop(); s.clear()
def t_nested():
    def f(n):
        x = big()
        if n: f(n - 1)
    f(5)
def t_deep_exc():
    def f(n):
        x = big()
        if n: f(n - 1)
        else: raise ValueError(x)
    try: f(5)
    except ValueError: pass
def t_star():
    def f(*a, **k): return None
    f(*big(), **{"a": big()})
def t_map(): list(map(lambda v: [v], big()))
def t_str(): "".join(["x" * 1000, "y" * 1000]).upper()
def t_format(): "%s %s" % (big(), "x" * 1000)
def t_finally():
    try:
        try: raise ValueError(big())
        finally: x = big()
    except ValueError: pass
def t_with():
    class C:
        def __enter__(self): return big()
        def __exit__(self, *a): return True
    with C() as c: raise ValueError(big())
def t_attr_error():
    try: big().foo
    except AttributeError: pass
def t_index():
    try: big()[5000]
    except IndexError: pass
def t_memory():
    try: x = []
    except MemoryError: pass
    try:
        while True: x.append([0] * 1000)
    except MemoryError: pass
def t_getattr():
    class B:
        def __getattr__(self, n): return big()
    b = B(); b.x; b.y
def t_property():
    class B:
        @property
        def p(self): return big()
    B().p
def t_iter():
    it = iter(big()); next(it)
    for x in [big(), big()]: break
def t_eval(): eval("[0] * 1000")
def t_unpack(): a, *b = big()
def t_bigint(): (1 << 20000) * 3 % 7
def t_reduce():
    x = sum([big()], [])
    max([big()], [big()])
def t_namedtuple():
    from collections import namedtuple, deque, OrderedDict
    d = deque((), 5); d.append(big()); d.popleft()
    o = OrderedDict(); o["a"] = big(); o.popitem()
def t_io():
    import io, json
    s = io.StringIO(); s.write("x" * 2000); json.loads(json.dumps(big()))
def t_chain():
    try:
        try: raise ValueError(big())
        except ValueError: raise KeyError(big())
    except KeyError: pass
def t_throw():
    def g():
        try: yield big()
        except ValueError: yield big()
    x = g(); next(x); x.throw(ValueError(big())); x.close()
def t_super():
    class B:
        def f(self): return big()
    class C(B):
        def f(self): return super().f()
    C().f()
def t_slice():
    b = bytearray(4000); b[1:3000]; memoryview(b)[2:]; b[0:1] = b"xyz"
def t_compare(): big() == big(); (big(), 1) < (big(), 2)
tests = (
    t_list, t_exc, t_exc2, t_gen, t_gen_half, t_yieldfrom, t_method, t_obj, t_closure, t_sort, t_dict,
    t_set, t_nested, t_deep_exc, t_star, t_map, t_str, t_format, t_finally, t_with, t_attr_error, t_index,
    t_memory, t_getattr, t_property, t_iter, t_eval, t_unpack, t_bigint, t_reduce, t_namedtuple,
    t_io, t_chain, t_throw, t_super, t_slice, t_compare)
for t in tests: t() # what is made once for all
def left(t):
    gc.collect()
    before = gc.mem_alloc()
    t()
    gc.collect()
    return gc.mem_alloc() - before
for t in tests: print(t.__name__[2:], left(t))
