# Chained comparisons, and/or/not and conditional expressions: values, and what is not evaluated.
log = []


def v(x):
    log.append(x)
    return x


def show(source):
    log.clear()
    try:
        value = eval(source)
    except Exception as e:
        value = type(e).__name__, str(e)
    print(source, "=", value, log)


for source in (
    "v(1) < v(2) < v(3)", "v(1) < v(0) < v(1 // 1)", "v(1) < v(2) > v(1) < v(5)", "v(1) == v(1) == v(1)", "v(1) == v(2) == v(1)", "v(1) != v(2) != v(1)", "v(1) is v(1) is v(1)", "v(1) in v([1]) in v([[1]])", "v(1) in v([1]) == v([1])", "v(2) > v(1) > v(0) > v(-1) > v(5) > v(4)", "v(1) < v('a') < v(2)", "v(2) < v(1) < v('a')", "v(1) <= v(1) >= v(1)", "not v(1) < v(2) < v(3)", "not (v(1) < v(2)) < v(3)", "v(1) < (v(2) < v(3))", "(v(1) < v(2)) < v(3)", "v(1) not in v([2]) not in v([3])", "v(None) is v(None) is not v(1)", "v(1) < v(2) and v(3) < v(4)", "v(1) > v(2) or v(3) < v(4) < v(5)", "[v(x) for x in (1, 2, 3) if 1 < x < 3]", "v(1) < v(2) if v(3) < v(4) < v(5) else v(6)", "-v(1) < v(0) < +v(1)", "v(0) < v(1) + v(1) < v(5) * v(2)", "v('a') < v('b') < v('c')", "v([1]) < v([1, 2]) < v([2])", "v(1.5) < v(2) < v(2.5)", "v(True) == v(1) == v(1.0)", "v(float('nan')) == v(0) == v(1)", "v(1) < v(1 << 40) < v(1 << 80)",
    "v(0) and v(1)", "v(1) and v(0)", "v('') or v([])", "v([]) or v('')", "v(0) or v(None) or v(())", "v(1) and v(2) and v(3)", "v(1) and v(0) and v(3)", "v(0) or v(2) or v(3)", "v(0) and v(1) or v(2)", "v(1) and v(0) or v(2)", "v(1) or v(2) and v(3)", "v(0) or v(2) and v(3)", "(v(0) or v(2)) and v(3)", "v(0) and (v(1) or v(2))", "not v(0) and v(1)", "not (v(0) and v(1))", "not v(0) or not v(1)", "not not v([])", "not not v('a')", "v(0) or 1 // v(0)", "v(1) and 1 // v(0)", "v(None) and v(None).x", "v({}) or v({1: 2})", "v(0.0) or v(0j) or v('0')", "v(1) and (v(2), v(0))", "[] and v(1)", "1 or v(1)", "0 or v(1)", "1 and v(1)", "None and v(1)", "'' or v(1)", "() or v(1)", "(1,) and v(1)", "not 0 and v(1)", "True and False or v(1)", "0 and v(1) and v(2)", "1 or v(1) or v(2)", "v(1) or 0 or 1", "v(0) and 0 and 1", "v(0) or 0", "v(1) and 1",
    "v(1) if v(2) else v(3)", "v(1) if v(0) else v(3)", "v(1) if not v(0) else v(3)", "v(1) if v(0) and v(1) else v(3)", "v(1) if v(0) or v(1) else v(3)", "v(1) if v(0) else v(2) if v(0) else v(3)", "(v(1) if v(0) else v(2)) if v(1) else v(3)", "v(1) if (v(0) if v(0) else v(1)) else v(3)", "[v(1) if x else v(2) for x in (0, 1)]", "[v(x) for x in (0, 1, 2) if x if x > 1]", "(v(1) if 1 else v(2))", "(v(1) if 0 else v(2))", "(v(1) if None else v(2))", "(v(1) if '' else v(2))", "(v(1) if 'a' else v(2))", "(v(1) if not 0 else v(2))", "v(1) if v([]) else v({}) or v('end')", "(lambda x: v(1) if x else v(2))(v(0))", "v('a' if v(0) else 'b')", "v(1) + (v(2) if v(0) else v(3))", "v(1) if v(1) == v(1) else v(2)", "v(1) if v(1) in v([2]) else v(2)", "v(1) if v(None) is None else v(2)", "(v(1), v(2)) if v(0) else (v(3), v(4))", "{v(1): v(2)} if v(1) else v(3)", "v(1)if v(1)else v(2)", "v(1) if (y := v(5)) > 3 else v(y)", "v(1) if (y := v(2)) > 3 else v(y)", "(y := v(0)) or (y := v(7)), y",
):  # fmt: skip
    show(source)


class Truth:
    def __init__(self, name, *answers):
        self.name, self.answers = name, list(answers)

    def __bool__(self):
        log.append(self.name)
        return self.answers.pop(0)

    def __repr__(self):
        return self.name


class Compare:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __lt__(self, other):
        log.append("%s<%s" % (self.name, other))
        return self.answer

    def __repr__(self):
        return self.name


def flow(name, source, **names):
    log.clear()
    try:
        exec(source, dict(names, log=log, v=v))
    except Exception as e:
        log.append((type(e).__name__, str(e)))
    print(name, log)


t, f = lambda n: Truth(n, True), lambda n: Truth(n, False)
for name, source in (
    ("and", "x = a and b and c"), ("or", "x = a or b or c"), ("not", "x = not a, not b"), ("mixed", "x = a and not b or c"), ("if and", "if a and b and c: log.append('then')\nelse: log.append('else')"), ("if or", "if b or a or c: log.append('then')\nelse: log.append('else')"), ("if not", "if not a: log.append('then')\nelif not b: log.append('elif')\nelse: log.append('else')"), ("if not and", "if not (a and b): log.append('then')\nelse: log.append('else')"), ("if not or", "if not (b or c): log.append('then')\nelse: log.append('else')"), ("while and", "while a and b: log.append('body')\nelse: log.append('else')"), ("nested", "if (a or b) and (b or c): log.append('then')\nelse: log.append('else')"), ("conditional", "x = 'then' if a and b else 'else'\nlog.append(x)"), ("conditional not", "x = 'then' if not a or not b else 'else'\nlog.append(x)"), ("assert", "assert a and b, 'failed'"), ("comprehension", "x = [k for k in (1,) if a if b if c]\nlog.append(x)"), ("value", "x = b or 'default'\nlog.append(x)"), ("value and", "x = a and 'second'\nlog.append(x)"), ("lambda", "x = (lambda: a and b or c)()"), ("compare", "x = a is b or b is not c and c is c\nlog.append(x)"), ("return", "def g():\n  return a and b\nx = g()\nlog.append(x)"), ("if const", "if 1 and a: log.append('then')"), ("if const or", "if 0 or a: log.append('then')"), ("if const false", "if 0 and a: log.append('then')\nelse: log.append('else')"), ("if const true", "if 1 or a: log.append('then')"), ("while const", "while 1:\n  if a: break\n  log.append('body')"), ("not not", "x = not not b\nlog.append(x)"), ("any", "log.append(any([b, a, c]))"), ("all", "log.append(all([a, b, c]))"), ("filter", "log.append(list(filter(None, [a, b])))"), ("bool", "log.append(bool(a) and bool(b))"),
):  # fmt: skip
    flow(name, source, a=t("a"), b=f("b"), c=f("c"))
for answers in ((True, True), (True, False), (False, True), ("", 1), ([1], 0)):
    p, q, r = Compare("p", answers[0]), Compare("q", answers[1]), Compare("r", None)
    flow("chain %s" % (answers,), "x = p < q < r\nlog.append(x)", p=p, q=q, r=r)
    flow("if chain", "if p < q < r: log.append('then')\nelse: log.append('else')", p=p, q=q, r=r)
    flow("not chain", "log.append(not p < q < r)", p=p, q=q, r=r)
    flow("side effects", "x = p < (y := q) < v(r)\nlog.append(y)", p=p, q=q, r=r)
    flow("while chain", "while p < q < r:\n  break\nelse:\n  log.append('else')", p=p, q=q, r=r)
