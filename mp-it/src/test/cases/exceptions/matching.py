# Which except clause catches, in which order they are asked, and what their names hold.
log = []


def seen(x, label=""):
    log.append(label or getattr(x, "__name__", x))
    return x


def run(label, source):
    log.clear()
    space = {"seen": seen, "log": log}
    space.update(names)
    try:
        exec(source, space)
        print(label, log, space.get("e", "unbound"))
    except BaseException as e:
        print(label, log, "escaped", type(e).__name__, e.args)


class A(Exception):
    pass


class B(A):
    pass


class NotException:
    pass


names = {"A": A, "B": B, "NotException": NotException}
template = "e = 'before'\ntry:\n    %s\nexcept %s as e:\n    log.append(('first', e))\nexcept %s as e:\n    log.append(('second', e))\n"
for raised in ("raise A(1)", "raise B(2)", "raise ValueError(3)", "raise KeyError(4)", "raise SystemExit(5)", "pass", "1 // 0", "[][0]", "undefined", "None.x", "int('x')", "raise GeneratorExit"):
    for first, second in (("A", "B"), ("B", "A"), ("Exception", "BaseException"), ("(ValueError, A)", "LookupError"), ("()", "ArithmeticError"), ("(KeyError, (IndexError,))", "(A, ((ValueError,),))")):
        run("%s: %s, %s" % (raised, first, second), template % (raised, first, second))
for clause in ("1", "None", "'text'", "[]", "[ValueError]", "{ValueError}", "(ValueError, 1)", "(1, ValueError)", "int", "object", "type", "NotException", "NotException()", "ValueError()", "lambda: ValueError", "undefined", "(undefined, ValueError)", "A.missing", "1 // 0", "True", "...", "ValueError or KeyError", "KeyError and ValueError", "(ValueError if 1 else KeyError)", "[KeyError, ValueError][1]", "{'k': ValueError}['k']", "tuple([ValueError])", "(KeyError,) + (ValueError,)", "(ValueError,) * 2", "dict", "BaseException"):
    run("except " + clause, "try:\n    raise ValueError('v')\nexcept %s:\n    log.append('caught')\nexcept ValueError:\n    log.append('second')\n" % clause)
run("order", "try:\n    raise ValueError(1)\nexcept seen(KeyError):\n    pass\nexcept seen(IndexError):\n    pass\nexcept seen(ValueError):\n    log.append('here')\nexcept seen(Exception):\n    pass\n")
run("not asked", "try:\n    pass\nexcept seen(KeyError):\n    pass\nelse:\n    log.append('else')\n")
run("tuple order", "try:\n    raise ValueError(1)\nexcept (seen(KeyError), seen(ValueError), seen(A)):\n    log.append('here')\n")
run("raise while asking", "try:\n    raise ValueError(1)\nexcept seen(KeyError):\n    pass\nexcept (seen(1 // 0)):\n    pass\n")
run("error in handler", "try:\n    try:\n        raise A\n    except A as e:\n        raise KeyError('new')\n    except KeyError:\n        log.append('not this one')\nexcept KeyError as e2:\n    log.append(('outer', e2))\n")
run("name deleted", "try:\n    raise A\nexcept A as e:\n    pass\ntry:\n    e\nexcept NameError:\n    log.append('gone')\n")
run("name deleted in handler", "try:\n    raise A\nexcept A as e:\n    del e\nlog.append('fine')\n")
run("name rebound", "try:\n    raise A\nexcept A as e:\n    e = 5\nlog.append('fine')\n")
run("name kept", "try:\n    raise A('k')\nexcept A as e:\n    kept = e\nlog.append(kept.args)\n")
run("name on break", "for i in range(2):\n    try:\n        raise A\n    except A as e:\n        break\ntry:\n    e\nexcept NameError:\n    log.append('gone')\n")
run("name on continue", "for i in range(2):\n    try:\n        raise A(i)\n    except A as e:\n        continue\ntry:\n    e\nexcept NameError:\n    log.append('gone')\n")
run("name on raise", "try:\n    try:\n        raise A\n    except A as e:\n        raise\nexcept A:\n    try:\n        e\n    except NameError:\n        log.append('gone')\n")
run("nested same name", "try:\n    raise A(1)\nexcept A as e:\n    try:\n        raise B(2)\n    except B as e:\n        log.append(e.args)\n    try:\n        e\n    except NameError:\n        log.append('both gone')\n")
run("bare last", "try:\n    raise GeneratorExit\nexcept Exception:\n    log.append('no')\nexcept:\n    log.append('bare')\n")
run("bare only", "try:\n    raise KeyboardInterrupt\nexcept:\n    log.append('bare')\nelse:\n    log.append('else')\nfinally:\n    log.append('finally')\n")
run("else not guarded", "try:\n    try:\n        pass\n    except A:\n        log.append('no')\n    else:\n        raise A\nexcept A:\n    log.append('outer')\n")
run("handler in loop", "for k in (A, B, KeyError, None):\n    try:\n        if k:\n            raise k\n    except (A, B) as e:\n        log.append(type(e).__name__)\n    except LookupError:\n        log.append('lookup')\n    else:\n        log.append('nothing')\n")
run("assert", "try:\n    assert seen(0), seen('m')\nexcept AssertionError as e:\n    log.append(e.args)\n")
run("assert true", "assert seen(1), seen('never')\n")
run("class of instance", "x = B(1)\ntry:\n    raise x\nexcept type(x) as e:\n    log.append(e is x)\n")
run("shadowed", "ValueError = KeyError\ntry:\n    int('x')\nexcept ValueError:\n    log.append('no')\n")
run("exception group syntax", "try:\n    pass\nexcept* A:\n    pass\n")
