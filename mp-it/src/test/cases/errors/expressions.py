# Expressions that do not compile: the error, its text and its line.
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


for source in (
    "", " ", "+", "-", "~", "not", "not not", "x +", "+ x +", "x + * y", "x ** ", "** x", "* x", "*x", "*x,", "x, *y", "(*x)", "(*x,)", "[*x]", "[x, *y]", "{*x}", "{x, *y}", "{**x}", "{**x, 'a': 1}", "x ** -y", "x ** not y", "-x ** -y", "x -- y", "x not y", "x is not", "x not is y", "x in not y", "x not in y", "not x in y", "x = y", "x == = y", "x != y", "x <> y", "x =< y", "x => y", "x <== y", "x && y", "x || y", "!x", "x ! y", "x ? y : z", "x++", "++x", "x--", "x // / y", "x / / y", "x % % y", "x @ y", "x @@ y", "x >> > y", "x >>> y", "x << < y", "x & & y", "x ^^ y", "x | | y", "~~x", "- + ~x",
    "x if y", "x if y else", "x if else y", "if y else z", "x if y else z if w else v", "(x if y) else z", "x if lambda: y else z", "lambda", "lambda:", "lambda x", "lambda x:", "lambda x y: z", "lambda x, y: z", "lambda (x, y): z", "lambda x=: y", "lambda x=1, y: z", "lambda *: x", "lambda *, x: y", "lambda *x, *y: z", "lambda **x, y: z", "lambda **x,: y", "lambda *x,: y", "lambda x,: y", "lambda x: y: z", "lambda: (yield)", "lambda: yield", "lambda x: int: y", "lambda: x := 1", "lambda: (x := 1)",
    "()", "(", ")", "(x", "x)", "(x, y", "((x)", "(x))", "(,)", "(x,,)", "(x y)", "(x for)", "(x for y)", "(x for y in)", "(x for y in z", "(x for y in z if)", "(x for y in z for)", "(x for y in z, w)", "(x, y for z in w)", "(*x for x in y)", "(x for *a, b in y)", "(x for 1 in y)", "(x for x.y in z)", "(for x in y)", "(x if y for z in w)", "(yield)", "(yield x, y)", "(yield from)", "(x := y for z in w)",
    "[]", "[", "]", "[x", "[x,", "[,]", "[x,,y]", "[x y]", "[x:y]", "[x for]", "[x for y in z, w]", "[x for y in (z, w)]", "[x, y for z in w]", "[(x, y) for z in w]", "[x for y in z if w else v]", "[x if w else v for y in z]", "[x for y in lambda: z]", "[x for y in z if lambda: w]", "[x = y]", "[x := y]", "[x := y for y in z]", "[x for y := 1 in z]", "[yield]", "[(yield)]", "[await x]",
    "{}", "{", "}", "{x", "{x:", "{x:y", "{:}", "{x:}", "{:y}", "{x, y:z}", "{x:y, z}", "{x:y, z:}", "{x:y,}", "{x,}", "{,}", "{x:y,,}", "{x y}", "{x:y for}", "{x:y for z in w}", "{x for z in w}", "{x:y, z:w for v in u}", "{x, y for z in w}", "{x:y:z}", "{x := y}", "{x: y := z}", "{(x := y): z}", "{x = y}", "{**x for x in y}", "{lambda: x}", "{x: lambda: y}",
    "x.", "x.1", "x.y.", ".x", "x..y", "x.(y)", "x.[y]", "x.None", "x.if", "x. y", "x .y", "1.x", "1 .x", "1..x", "x[", "x[]", "x[y", "x[y,", "x[y,]", "x[,]", "x[:]", "x[::]", "x[:::]", "x[y:z:w:v]", "x[y z]", "x[*y]", "x[y, *z]", "x[y:z, w]", "x[lambda: y]", "x[y := z]", "x[(y := z)]", "x[y for y in z]", "x[y=z]", "x[if]", "x[...]", "x[..]", "x[y,:,]",
    "f(", "f(x", "f(x,", "f(,)", "f(x,,y)", "f(x y)", "f(x=)", "f(=x)", "f(x=y=z)", "f(1=x)", "f(x.y=z)", "f(x[0]=y)", "f((x)=y)", "f(x+y=z)", "f(None=x)", "f(lambda: x=y)", "f(x=1, y)", "f(x=1, **y)", "f(**x, y)", "f(**x, y=1)", "f(**x, *y)", "f(**x, **y)", "f(*x, y)", "f(*x, y=1)", "f(*x, *y)", "f(*)", "f(**)", "f(*x for x in y)", "f(x for x in y)", "f(x for x in y, z)", "f(z, x for x in y)", "f(z, (x for x in y))", "f(x for x in y,)", "f(x=y for y in z)", "f(x := 1)", "f(x := 1, y)", "f(y=x := 1)", "f(y=(x := 1))", "f(x, x=1, x=2)", "f(yield)", "f((yield))", "f(x)(y)(", "f()()", "f(*x,)", "f(**x,)", "f(x if y)", "f(not)", "f(*not x)", "f(***x)",
    "x := 1", "(x := 1)", "((x) := 1)", "(x.y := 1)", "(x[0] := 1)", "(1 := 1)", "(x, y := 1)", "((x, y) := 1)", "(x := y := 1)", "(x := (y := 1))", "(x := 1, y)", "(x := *y)", "(None := 1)", "(f() := 1)", "(x := yield)", "(x := lambda: 1)", "(x := y if z else w)", "not (x := 1)", "x == y := 1", "(x == y := 1)", "(lambda: x := 1)", "...", "..", "....", ". . .", "Ellipsis.x", "....x", "None.x", "True()", "1()", "'a'()", "'a'.x", "(1).x", "await", "await + x", "print(1) if x else print 2",
):  # fmt: skip
    check(source, "eval" if source in ("", " ") else "exec")
