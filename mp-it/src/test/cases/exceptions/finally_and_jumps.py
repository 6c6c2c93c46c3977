# return, break and continue in each part of a try statement, with what each part leaves behind.
def run(source, *names):
    log = []
    space = {"log": log.append}
    try:
        exec(source, space)
        log.append(("result", space["f"]()))
    except SyntaxError as e:
        log.append(("syntax", e.args[0]))
    except BaseException as e:
        log.append((type(e).__name__, e.args))
    return log


template = """
def f():
    for i in range(3):
        log(i)
        try:
            log('t')
            {0}
        except {4}:
            log('x')
            {1}
        else:
            log('e')
            {2}
        finally:
            log('f')
            {3}
        log('after')
    else:
        log('loop else')
    return 'end'
"""
actions = ("pass", "return i", "break", "continue", "raise KeyError(i)")
for body in actions + ("1 // 0",):
    for final in actions:
        print("body", body, "finally", final, run(template.format(body, "pass", "pass", final, "ZeroDivisionError")))
for handler in actions + ("raise",):
    for final in actions:
        print("handler", handler, "finally", final, run(template.format("1 // 0", handler, "pass", final, "ZeroDivisionError")))
for other in actions:
    for final in ("pass", "return 'f'", "continue"):
        print("else", other, "finally", final, run(template.format("pass", "pass", other, final, "ZeroDivisionError")))
nested = """
def f():
    while True:
        try:
            try:
                log('in')
                {0}
            finally:
                log('f1')
                {1}
            log('between')
        finally:
            log('f2')
            {2}
        log('after')
        break
    return 'end'
"""
for a in ("pass", "return 1", "break", "raise ValueError(1)"):
    for b in ("pass", "return 2", "break", "raise ValueError(2)"):
        for c in ("pass", "return 3", "break"):
            print(a, "|", b, "|", c, run(nested.format(a, b, c)))
inside = """
def f():
    for i in range(4):
        try:
            {0}
        finally:
            for j in range(3):
                try:
                    if j == 1:
                        {1}
                    log((i, j))
                finally:
                    log('f')
            else:
                log('e')
        log('a')
    return 'end'
"""
for a in ("pass", "continue", "return 'r'", "raise KeyError(i)"):
    for b in ("pass", "continue", "break", "return 'inner'"):
        print(a, "|", b, run(inside.format(a, b)))
