# A small Lisp: reader, closures, tail calls, macros; nested scopes as chained dictionaries.


class LispError(Exception):
    pass


class Symbol(str):
    pass


class Scope:
    def __init__(self, names=(), values=(), outer=None):
        self.values = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope:
            if name in scope.values:
                return scope
            scope = scope.outer
        raise LispError("unknown " + name)


class Lambda:
    def __init__(self, names, body, scope, is_macro=False):
        self.names, self.body, self.scope, self.is_macro = names, body, scope, is_macro

    def bind(self, arguments):
        names = self.names
        if len(names) > 1 and names[-2] == "&":
            fixed = len(names) - 2
            arguments = arguments[:fixed] + [arguments[fixed:]]
            names = names[:fixed] + names[-1:]
        if len(names) != len(arguments):
            raise LispError("%d arguments for %d" % (len(arguments), len(names)))
        return Scope(names, arguments, self.scope)


def tokens(text):
    text = "\n".join(line.split(";")[0] for line in text.split("\n"))
    for char in "()'":
        text = text.replace(char, " %s " % char)
    return text.split()


def read(stream):
    if not stream:
        raise LispError("unexpected end")
    token = stream.pop(0)
    if token == "'":
        return ["quote", read(stream)]
    if token == "(":
        items = []
        while stream and stream[0] != ")":
            items.append(read(stream))
        if not stream:
            raise LispError("missing )")
        stream.pop(0)
        return items
    if token == ")":
        raise LispError("unexpected )")
    if token in ("#t", "#f"):
        return token == "#t"
    for convert in (int, float):
        try:
            return convert(token)
        except ValueError:
            pass
    return token


def show(value):
    if isinstance(value, bool):
        return "#t" if value else "#f"
    if isinstance(value, list):
        return "(" + " ".join(show(item) for item in value) + ")"
    if isinstance(value, Lambda) or callable(value):
        return "<procedure>"
    return str(value)


def evaluate(x, scope):
    while True:
        if isinstance(x, str):
            return scope.find(x).values[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError("empty form")
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            chosen = x[2:3] if evaluate(x[1], scope) is not False else x[3:4]
            if not chosen:
                return False
            x = chosen[0]
        elif head == "define":
            if isinstance(x[1], list):
                scope.values[x[1][0]] = Lambda(x[1][1:], x[2:], scope)
            else:
                scope.values[x[1]] = evaluate(x[2], scope)
            return "ok"
        elif head == "set!":
            value = evaluate(x[2], scope)
            scope.find(x[1]).values[x[1]] = value
            return value
        elif head == "lambda":
            return Lambda(x[1], x[2:], scope)
        elif head == "macro":
            scope.values[x[1][0]] = Lambda(x[1][1:], x[2:], scope, True)
            return "ok"
        elif head == "let":
            scope = Scope([n for n, _ in x[1]], [evaluate(v, scope) for _, v in x[1]], scope)
            x = ["begin"] + x[2:]
        elif head == "begin":
            for item in x[1:-1]:
                evaluate(item, scope)
            x = x[-1]
        else:
            function = evaluate(head, scope)
            if isinstance(function, Lambda):
                if function.is_macro:
                    x = evaluate(["begin"] + function.body, function.bind(x[1:]))
                    continue
                scope_of_call = function.bind([evaluate(item, scope) for item in x[1:]])
                x, scope = ["begin"] + function.body, scope_of_call  # a tail call does not nest
            elif callable(function):
                return function(*[evaluate(item, scope) for item in x[1:]])
            else:
                raise LispError("not a procedure: " + show(function))


def fold(function, start=None):
    def folded(*items):
        if start is None:
            result, items = items[0], items[1:]
        else:
            result = start
        for item in items:
            result = function(result, item)
        return result

    return folded


BUILTINS = {
    "+": fold(lambda a, b: a + b, 0),
    "*": fold(lambda a, b: a * b, 1),
    "-": lambda a, *rest: a - sum(rest) if rest else -a,
    "/": fold(lambda a, b: a / b),
    "quotient": lambda a, b: a // b,
    "remainder": lambda a, b: a % b,
    "=": lambda a, b: a == b,
    "<": lambda a, b: a < b,
    "not": lambda a: a is False,
    "list": lambda *items: list(items),
    "cons": lambda a, b: [a] + b,
    "car": lambda items: items[0],
    "cdr": lambda items: items[1:],
    "null?": lambda items: items == [],
    "length": len,
    "append": fold(lambda a, b: a + b, []),
}
world = Scope(BUILTINS.keys(), BUILTINS.values())


def run(text):
    stream = tokens(text)
    while stream:
        try:
            print(show(evaluate(read(stream), world)), end=" ")
        except LispError as error:
            print("LispError:", error, end=" ")
        except (TypeError, IndexError, ZeroDivisionError) as error:
            print(type(error).__name__, end=" ")
    print()


run("(+ 1 2 (* 3 4)) (- 5) (- 10 1 2) (/ 7 2) 1.5e3 #t 'word '(a (b 2.5) ()) (quote #f)")
run("(define (square x) (* x x)) (square 12) (define y 5) (set! y (+ y 1)) y square car")
run("(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 10) (fact 25)")
run("(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 3000 0) ; no nesting")
run(
    "(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))) (map square '(1 2 3)) (map car '((1 2) (3)))"
)
run(
    "(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (counter)) (c) (c) ((counter)) (c)"
)
run(
    "(define (compose & fs) (if (null? fs) (lambda (x) x) (lambda (x) (if (null? (cdr fs)) ((car fs) x) ((car fs) ((car (cdr fs)) x)))))) ((compose square -) 5) ((compose) 7) "
)
run(
    "(define (filter p l) (if (null? l) l (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))"
)
run("(define (sort l) (if (null? l) l (let ((p (car l)) (r (cdr l))) (append (sort (filter (lambda (x) (< x p)) r))"
    " (list p) (sort (filter (lambda (x) (not (< x p))) r)))))) (sort '(3 1 4 1 5 9 2 6 5 3 5))")  # fmt: skip
run(
    "(macro (unless test & body) (append (list 'if test #f) (list (cons 'begin body)))) (unless (< 2 1) 1 2) (unless #t (boom))"
)
run(
    "(define (rest a & more) more) (rest 1) (rest 1 2 3) (length (rest 1 2)) (let ((a 1) (b 2)) (define a 10) (+ a b)) (if #f 1)"
)
run("(unknown) (car '()) (1 2) () (square 1 2) (+ 'a 1) (quotient 1 0) (set! nope 1)")
run("(+ 1 2")
run(") 5 '")
