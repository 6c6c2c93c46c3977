# compile, exec, eval with all kinds of source and name spaces.
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


c = compile("x = 1\ny = x + 1", "file.py", "exec")
g = {}
exec(c, g)
print("exec mode:", g["x"], g["y"], type(c).__name__)
exec(c)
print("in module:", x, y)
e = compile("x * 10", "file.py", "eval")
print("eval mode:", eval(e), eval(e, {"x": 5}), eval(e, {}, {"x": 7}), exec(e))
s = compile("x", "file.py", "single")
print("single mode:")
exec(s)
exec(compile("x = 5", "f", "single"))
exec(compile("[1, 2]", "f", "single"))
exec(compile("None", "f", "single"))
exec(compile("if x: 'shown'\n", "f", "single"))
print("changed:", x)
print("bytes source:", eval(b"1 + 1"), eval(bytearray(b"2 + 2")))
exec(b"z = 9")
print("exec bytes:", z)
def scopes():
    local = 5
    try:
        return eval("local")
    except NameError as err:
        return "NameError " + str(err)
print("locals of functions:", scopes())
def write():
    exec("w = 1")
    return "w" in globals()
print("exec in function writes:", write())
class Space(dict): pass
g = {"base": 2}
exec("""
def square(n):
    return n ** base
class C:
    k = square(3)
    def get(self):
        return self.k + base
result = [square(i) for i in range(4)], C().get()
""", g)
print("definitions:", g["result"], g["square"](5), g["C"].k)
g["base"] = 3
print("globals are live:", g["square"](2))
print("separate:", "square" in globals())
l = {}
exec("a = 1\nb = a + q", {"q": 10}, l)
print("two dicts:", sorted(l.items()))
exec("import sys\ndel a", {}, l)
print("del in locals:", sorted(l)[0], "a" in l)
attempt("read only globals first:", lambda: eval("a", {"a": 1}, {"a": 2}))
attempt("builtins in empty space:", lambda: eval("len('abc')", {}))
attempt("missing:", lambda: eval("nope", {}))
attempt("raises:", lambda: exec("raise ValueError('inside')"))
attempt("syntax:", lambda: compile("a b", "f", "exec"))
attempt("eval of statement:", lambda: compile("a = 1", "f", "eval"))
attempt("bad mode:", lambda: compile("1", "f", "run"))
attempt("source int:", lambda: compile(5, "f", "exec"))
attempt("globals not dict:", lambda: exec("1", []))
attempt("eval code with statement:", lambda: eval(compile("q = 1", "f", "exec")))
attempt("whitespace:", lambda: (eval("  1"), eval("1  "), eval("1\n")))
attempt("return:", lambda: exec("return 1"))
attempt("yield:", lambda: exec("yield 1"))
attempt("indented:", lambda: exec("  a = 1"))
attempt("empty:", lambda: (exec(""), exec("\n\n"), exec("# only\n"), exec("pass")))
attempt("crlf:", lambda: exec("n1 = 1\r\nn2 = 2\r\nprint('crlf', n1 + n2)"))
attempt("tabs:", lambda: exec("if 1:\n\tprint('tab')\n\tprint('tab again')"))
attempt("no newline at end:", lambda: exec("if 1:\n  print('end')"))
attempt("long:", lambda: exec("\n".join("n%d = %d" % (i, i) for i in range(200)) + "\nprint('long', n199)"))
attempt("nested:", lambda: eval("eval('eval(\"1 + 1\")')"))
attempt("lambda:", lambda: eval("lambda a, b=2: a + b")(1))
attempt("generator:", lambda: list(eval("(i for i in range(3))")))
attempt("deep parentheses:", lambda: eval("(" * 30 + "1" + ")" * 30))
attempt("long expression:", lambda: eval("+".join(["1"] * 300)))
attempt("function in loop:", lambda: [eval(str(i) + "+1") for i in range(3)])
def make(name, body): 
    space = {}
    exec("def %s(x): return %s" % (name, body), space)
    return space[name]
print("generated:", make("f", "x + 1")(2), make("g", "x * x")(5), make("h", "x").__name__)
