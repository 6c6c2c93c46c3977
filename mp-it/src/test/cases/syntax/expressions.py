# Precedence and evaluation order of all operators, shown by tracing operands.
log = []
class T:
    def __init__(self, n): self.n = n
    def __repr__(self): return self.n
def t(n):
    log.append(n)
    return T(n)
def show(label, value):
    print(label, value, "order:", " ".join(log))
    log.clear()
for op, name in (("+", "add"), ("-", "sub"), ("*", "mul"), ("/", "truediv"), ("//", "floordiv"), ("%", "mod"), ("**", "pow"), ("<<", "lshift"), (">>", "rshift"), ("&", "and"), ("|", "or"), ("^", "xor"), ("@", "matmul")):
    def method(self, o, op=op): return T("(" + self.n + op + o.n + ")")
    setattr(T, "__%s__" % name, method)
for op, name in (("-", "neg"), ("+", "pos"), ("~", "invert")):
    def method(self, op=op): return T("(" + op + self.n + ")")
    setattr(T, "__%s__" % name, method)
for op, name in (("<", "lt"), (">", "gt"), ("<=", "le"), (">=", "ge")):
    def method(self, o, op=op):
        log.append(op)
        return True
    setattr(T, "__%s__" % name, method)
a, b, c, d = T("a"), T("b"), T("c"), T("d")
binary = ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@")
for p in binary: print(p, [eval("a %s b %s c" % (p, q)) for q in binary])
for u in ("-", "+", "~"): print(u, [eval("%sa %s b" % (u, q)) for q in binary], [eval("a %s %sb" % (q, u)) for q in binary])
print("double:", - -a, ~-a, -~+a, -a ** b, a ** -b, a ** -b ** c, -a ** -b, a ** b ** c ** d)
show("left to right:", t("a") + t("b") * t("c") - t("d"))
show("power:", t("a") ** t("b") ** t("c"))
show("call:", (lambda *x: len(x))(t("a"), t("b"), *[t("c")]))
show("keywords:", (lambda **k: sorted(k))(x=t("a"), y=t("b"), **{"z": t("c")}))
show("tuple:", (t("a"), t("b"), [t("c"), t("d")]))
show("dict:", {str(t("a")): t("b"), str(t("c")): t("d")})
show("set:", len({str(t("a")), str(t("b"))}))
show("subscript:", {"k": [5]}[str(t("k"))][len([t("i")]) - 1])
show("slice:", list(range(9))[len([t("a")]):len([t("b")] * 5):len([t("c")])])
show("comparison chain:", t("a") < t("b") <= t("c") > t("d"))
show("and:", bool(t("a") and t("b") and None and t("c")))
show("or:", str(None or t("a") or t("b")))
show("conditional:", str(t("a") if t("b") else t("c")))
show("conditional else:", str(t("a") if [] else t("c")))
show("not:", not t("a"))
show("in:", 5 in [t("a"), t("b")])
show("is:", t("a") is t("b"))
show("attribute:", t("a").n + t("b").n)
show("method:", "-".join([t("a").n, t("b").n]))
show("lambda body later:", callable(lambda: t("never")))
show("lambda default now:", callable(lambda x=t("now"): x))
show("nested call:", (lambda x, y: y)(t("a"), (lambda z: z)(t("b"))))
show("comprehension:", [t("v" + str(i)) for i in range(2) if t("c" + str(i))])
show("format:", "%s %s" % (t("a"), t("b")))
show("f-string:", f"{t('a')}{t('b')}")
def target():
    log.append("target")
    return [0, 0]
def index():
    log.append("index")
    return 1
target()[index()] = t("value")
show("assignment:", "done")
target()[index()] += 5
show("augmented:", "done")
x, target()[index()] = t("a"), t("b")
show("tuple assignment:", x)
y = target()[index()] = t("v")
show("chain assignment:", y)
del target()[index()]
show("del:", "done")
assert t("cond"), t("message")
show("assert true:", "done")
try: assert not t("cond"), t("message").n
except AssertionError as e: show("assert false:", e)
def r():
    return t("a"), t("b")
show("return:", r())
for i in (t("x"), t("y")): log.append("body")
show("for:", i)
print("mixed types:", 1 + 2.5 * 2 - 3 // 2, 7 // 2 * 2.0, True + 2 * 3 ** 2 % 5, "a" + "b" * 2, [1] + [2] * 2, (1,) + (2,) * 2, not 1 + 1, -2 ** 2, 2 ** -1, 1 << 2 + 3, 6 & 5 | 8 ^ 3, 1 < 2 < 3 != 4, 1 in [1] == True)
print("bool operators:", 1 or 0 and 0, not 0 or 1, not (0 or 1), 1 and 2 or 3, 0 and 2 or 3, None or [] or {}, "" and 1 or 0)
print("is and in:", None is None, 1 not in [2], not 1 in [2], [] is not [], "a" in "abc" in ["abc"])
