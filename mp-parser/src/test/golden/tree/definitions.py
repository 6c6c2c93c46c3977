def f(): pass
def f(a, b: c, d=1, e: f = 2, *g: h, i, **j: k) -> l:
    pass
def f(*, a): pass
class A: pass
class A(B, *c, d=e): pass

@a
@b.c(d, e=f)
def f(): pass
@a
async def f(): pass
@a
class A: pass

async def f():
    await a
    await a.b(c)
    async with a as b: pass
    async for a in b: pass
    else: pass
