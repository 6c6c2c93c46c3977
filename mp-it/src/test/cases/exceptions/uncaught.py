# The last thing this does is raise: the case ends in a traceback.
class Problem(Exception):
    def __str__(self): return "own str"
class Guard:
    def __enter__(self): print("enter")
    def __exit__(self, t, v, tb): print("exit", t.__name__, v.args)
def level3(x):
    with Guard():
        raise Problem("deep", x)
def level2(x):
    try:
        level3(x + 1)
    except KeyError:
        print("never")
    finally:
        print("finally", x)
def level1():
    for i in range(3):
        if i == 2:
            level2(i)
        print("round", i)
print("before")
try:
    level1()
except Problem as e:
    print("caught once:", e.args, str(e))
run = lambda f: f()
print("again")
run(level1)
print("never")
