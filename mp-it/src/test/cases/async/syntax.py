# Where await, async for and async with may stand.
import sys, io


def check(source, mode="exec"):
    try:
        compile(source, "case", mode)
        print(repr(source), "compiles")
    except Exception as e:
        trace = io.StringIO()
        sys.print_exception(e, trace)
        lines = [line.split("line ")[1].split(",")[0] for line in trace.getvalue().split("\n") if '"case"' in line]
        print(repr(source), "line", " ".join(lines), type(e).__name__, e)


bodies = ("await x", "y = await x", "return await x", "await x + await y", "(await x)", "[await x]", "{await x: await y}", "f(await x)", "f(*await x)", "f(**await x)", "f(a=await x)", "(await x).y", "(await x)[0]", "(await x)()", "await x.y", "await x[0]", "await x()", "await x ** 2", "-await x", "await -x", "await not x", "not await x", "await (x, y)", "await x, y", "await x if y else z", "x if await y else z", "await x or y", "await lambda: x", "lambda: await x", "await await x", "await (await x)", "await yield x", "await (yield x)", "yield await x", "await", "await *x", "await x = 1", "(await x).y = 1", "(await x)[0] = 1", "x[await y] = 1", "x = y = await z", "x += await y", "x: int = await y", "x: await y", "del await x", "del (await x).y", "del x[await y]", "assert await x", "raise await x", "raise await x from await y", "if await x: pass", "while await x: pass", "for y in await x: pass", "for await x in y: pass", "for (await x).y in z: pass", "with await x: pass", "with await x as y: pass", "try: pass\n  except await x: pass", "import await", "global await", "[y for y in await x]", "[await y for y in x]", "[y for y in x if await y]", "(await y for y in x)", "{await y for y in x}", "{y: await y for y in x}", "[y async for y in x]", "(y async for y in x)", "{y async for y in x}", "{y: 1 async for y in x}", "[y for a in b async for y in x]", "async for y in x: pass", "async for y in x: pass\n  else: pass", "async for y in x:\n   break\n  else: pass", "async for y in x:\n   continue", "async for y, z in x: pass", "async for y.z in x: pass", "async for y in await x: pass", "async for y in x, z: pass", "async for 1 in x: pass", "async for y x: pass", "async for y in x", "async with x: pass", "async with x as y: pass", "async with x, y: pass", "async with x as y, z as w: pass", "async with (x as y): pass", "async with await x: pass", "async with x as 1: pass", "async with x", "async def g(): await x", "async def g(a=await x): pass", "async def g(): yield await x", "async def g(): return 1", "def g(): await x", "def g(): async with x: pass", "def g(): yield", "class A:\n   await x", "class A:\n   x = [await y]", "class A:\n   async def g(): await x", "@await x\n  def g(): pass", "@x\n  async def g(): pass", "def g(a=await x): pass", "class A(await x): pass", "async x", "async while x: pass", "async if x: pass", "async class A: pass", "async lambda: x", "async try: pass", "async import x", "async = 1", "await = 1", "async.x", "x.async", "x.await", "f(async=1)", "f(await=1)", "f'{await x}'", "f'{x:{await y}}'", "yield from await x", "yield from x", "x = yield from x", "return", "return 1", "yield", "yield x\n  return 1", "await x; await y", "await x; pass", "if x: await y\n  else: await z", "while x: await y", "try: await x\n  except: await y\n  finally: await z", "with x: await y", "print(await x)", "print(await)", "await(x)", "await[x]", "await{x}", "await 1", "await 'a'", "await None", "await ...", "await x y", "x await y", "x await", "super().f(await x)", "nonlocal x", "global x\n  x = await y")  # fmt: skip
for body in bodies:
    answers = []
    for head in ("async def f():\n  ", "def f():\n  ", ""):
        source = head + (body if head else body.replace("\n  ", "\n"))
        try:
            compile(source, "case", "exec")
            answers.append("ok")
        except Exception as e:
            answers.append(str(e))
    print(repr(body), answers)
check("async def f():\n  x = 1\n\n  await\n")
check("def f():\n  x\n\n  await y\n")
check("async def f():\n  async for x in y:\n    await z\n  async with\n")
check("async\n")
check("await x")
check("x = 1\nasync for x in y: pass")
check("def f():\n\n  async with x:\n    pass")
check("async  def f(): pass\nasync\tdef g(): pass")
check("async \\\ndef f(): pass")
check("async def f(): pass\nawait f()")
check("async def f(): await x\n  await y")
