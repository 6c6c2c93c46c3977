# Functions with more locals, jumps, constants and arguments than fit a byte or a short jump.
def build(name, lines, parameters=""):
    namespace = {}
    exec("def %s(%s):\n%s" % (name, parameters, "".join(" " + line + "\n" for line in lines)), namespace)
    return namespace[name]


def often(label, function, *args):
    answers = []
    for _ in range(6):
        try:
            answer = function(*args)
        except Exception as e:
            answer = type(e).__name__ + str(e.args)
        answers.append(answer)
    same = all(a == answers[0] for a in answers)
    print(label, answers[0] if same else answers)


for count in (10, 17, 128, 255, 256, 300):
    names = ["v%d" % i for i in range(count)]
    lines = ["%s = %d" % (n, i) for i, n in enumerate(names)] + ["v0 += v%d" % (count - 1), "return v0 + " + " + ".join(names[-9:])]
    often("locals %d" % count, build("f", lines))
    lines = ["%s = k" % n for n in names] + ["del v%d" % (count - 1), "return v%d" % (count - 2) if count & 1 else "return v%d" % (count - 1)]
    often("deleted %d" % count, build("f", lines, "k"), count)

for count in (1, 16, 64, 200):
    names = ["a%d" % i for i in range(count)]
    f = build("f", ["a0 = a%d" % (count - 1), "return a0, a%d, %s" % (count // 2, "+".join(names))], ", ".join(names))
    often("arguments %d" % count, lambda: f(*range(count)))
    often("too few", lambda: f(*range(count - 1)))
    often("too many", lambda: f(*range(count + 1)))
    f = build("f", ["return a0, a%d" % (count - 1)], ", ".join("%s=%d" % (n, i) for i, n in enumerate(names)))
    often("defaults %d" % count, lambda: f(5, **{"a%d" % (count - 1): "last"} if count > 1 else {}))
    f = build("f", ["return a0, a%d" % (count - 1)], "*, " + ", ".join("%s=%d" % (n, i) for i, n in enumerate(names)))
    often("keyword only %d" % count, lambda: f(a0=-1))

for count in (5, 40, 100):
    lines = ["n = 0"]
    for i in range(count):
        lines += ["if k == %d:" % i, " n += %d" % (i * i), "elif k > %d:" % (i + 1), " n -= 1"]
    f = build("f", lines + ["return n"], "k")
    often("branches %d" % count, lambda: [f(k) for k in (0, 1, count // 2, count - 1, count, count + 9)])
    lines = ["n = 0", "while True:"]
    for i in range(count):
        lines += ["  if n == %d: n += 2; continue" % (i * 3)]
    f = build("f", lines + ["  n += 1", "  if n > k: break", "else:", "  n = -1", "return n"], "k")
    often("long loop %d" % count, lambda: [f(k) for k in (0, 10, 3 * count)])
    lines = ["out = []", "for i in range(k):", "  try:"]
    for i in range(count):
        lines += ["    if i == %d: out.append('c%d'); continue" % (i, i) if i % 3 else "    if i == %d: raise ValueError(i)" % i]
    f = build("f", lines + ["  except ValueError as e:", "    out.append(e.args[0])", "  finally:", "    out.append('f')", "else:", "  return out[-6:]"], "k")
    often("long try %d" % count, lambda: [f(k) for k in (0, 3, count, count + 2)])

for depth in (1, 5, 19):
    lines, pad = [], ""
    for i in range(depth):
        lines.append(pad + "for i%d in range(%d):" % (i, 2 if i < 8 else 1))
        pad += " "
        lines.append(pad + "if i%d == k: continue" % i)
    lines = ["n = 0"] + lines + [pad + "n += 1", "return n"]
    f = build("f", lines, "k")
    often("for depth %d" % depth, lambda: (f(1), f(0), f(-1)))
    lines, pad = [], ""
    for i in range(depth):
        lines += [pad + "try:"]
        pad += " "
    lines.append(pad + "return 10 // k")
    for i in range(depth):
        pad = pad[:-1]
        lines += [pad + ("finally:" if i % 2 else "except (TypeError, KeyError):"), pad + " n.append(%d)" % i]
    f = build("f", lines, "k, n")
    log = []
    often("try depth %d" % depth, f, 5, log)
    often("try depth %d" % depth, f, 0, log)
    often("try depth %d" % depth, f, "a", log)
    print(len(log), sum(log))
    f = build("f", ["return " + "(" * depth + "k" + " + 1)" * depth], "k")
    often("parentheses %d" % depth, f, 1)
    f = build("f", ["return " + "[" * depth + "k" + "]" * depth], "k")
    often("lists %d" % depth, f, 1)
    f = build("f", ["return " + "k(" * depth + "1" + ")" * depth], "k")
    often("calls %d" % depth, f, lambda x: x + 1)
    f = build("f", ["return " + "k if k else " * depth + "-1"], "k")
    often("conditionals %d" % depth, f, 0)

for count in (16, 260):
    f = build("f", ["x = [%s]" % ", ".join("k + %d" % i for i in range(count)), "return len(x), sum(x)"], "k")
    often("list %d" % count, f, 1)
    f = build("f", ["x = (%s)" % ", ".join("%d, k" % i for i in range(count)), "return len(x)"], "k")
    often("tuple %d" % count, f, 1)
    f = build("f", ["x = {%s}" % ", ".join("%d: k" % i for i in range(count)), "return len(x), x[%d]" % (count - 1)], "k")
    often("dict %d" % count, f, 1)
    f = build("f", ["x = k", "return x " + " ".join("+ x" if i % 2 else "* 1" for i in range(count))], "k")
    often("chain %d" % count, f, 1)
    f = build("f", ["return " + " and ".join("k > %d" % i for i in range(count))], "k")
    often("and %d" % count, lambda: (f(0), f(count), f(count // 2)))
    f = build("f", ["return " + " < ".join(["-1"] + ["k"] + ["k + %d" % (i + 1) for i in range(count)])], "k")
    often("chained comparison %d" % count, f, 0)
    f = build("f", ["%s = k" % ", ".join("x%d" % i for i in range(count)), "return x0, x%d" % (count - 1)], "k")
    often("unpack %d" % count, f, range(count))
    often("unpack %d" % count, f, range(count + 1))
    f = build("f", [" = ".join("x%d" % i for i in range(count)) + " = k", "return x0 + x%d" % (count - 1)], "k")
    often("assignments %d" % count, f, 4)
