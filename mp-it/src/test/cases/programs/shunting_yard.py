# A tokenizer and the shunting-yard algorithm: strings by index, tuples in tables, stacks.

# operator: (binds how strongly, groups to the right, function)
BINARY = {
    "or": (1, False, lambda a, b: a or b),
    "and": (2, False, lambda a, b: a and b),
    "<": (3, False, lambda a, b: int(a < b)),
    ">": (3, False, lambda a, b: int(a > b)),
    "==": (3, False, lambda a, b: int(a == b)),
    "+": (4, False, lambda a, b: a + b),
    "-": (4, False, lambda a, b: a - b),
    "*": (5, False, lambda a, b: a * b),
    "/": (5, False, lambda a, b: a // b),
    "^": (7, True, lambda a, b: a**b),
}
UNARY = {"-": ("neg", 6, lambda a: -a), "not": ("not", 6, lambda a: int(not a))}


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        j = i + 1
        if c.isspace():
            i = j
            continue
        if c.isdigit():
            while j < len(text) and text[j].isdigit():
                j += 1
            yield "number", int(text[i:j])
        elif c.isalpha():
            while j < len(text) and (text[j].isalpha() or text[j].isdigit()):
                j += 1
            word = text[i:j]
            yield ("operator" if word in BINARY or word in UNARY else "name"), word
        elif text[i : i + 2] == "==":
            j = i + 2
            yield "operator", "=="
        elif c in "()":
            yield c, c
        elif c in BINARY:
            yield "operator", c
        else:
            raise SyntaxError("bad character %r at %d" % (c, i))
        i = j


def to_rpn(text):
    output, stack = [], []
    operand_expected = True
    for kind, value in tokenize(text):
        if kind in ("number", "name"):
            if not operand_expected:
                raise SyntaxError("operator expected before %s" % value)
            output.append(value)
            operand_expected = False
        elif kind == "(":
            stack.append(("(", 0))
            operand_expected = True
        elif kind == ")":
            while stack and stack[-1][0] != "(":
                output.append(stack.pop()[0])
            if not stack:
                raise SyntaxError("unmatched )")
            stack.pop()
            operand_expected = False
        elif operand_expected:
            if value not in UNARY:
                raise SyntaxError("operand expected before %s" % value)
            name, strength, _ = UNARY[value]
            stack.append((name, strength))
        else:
            strength, right, _ = BINARY[value]
            while stack and (stack[-1][1] > strength or stack[-1][1] == strength and not right):
                output.append(stack.pop()[0])
            stack.append((value, strength))
            operand_expected = True
    if operand_expected:
        raise SyntaxError("operand expected at the end")
    while stack:
        symbol, _ = stack.pop()
        if symbol == "(":
            raise SyntaxError("unmatched (")
        output.append(symbol)
    return output


def run(rpn, variables):
    stack = []
    unary = {name: function for name, _, function in UNARY.values()}
    for symbol in rpn:
        if isinstance(symbol, int):
            stack.append(symbol)
        elif symbol in unary:
            stack.append(unary[symbol](stack.pop()))
        elif symbol in BINARY:
            right = stack.pop()
            stack.append(BINARY[symbol][2](stack.pop(), right))
        else:
            stack.append(variables[symbol])
    (result,) = stack
    return result


variables = {"x": 5, "y2": -3}
for text in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "2 ^ 3 ^ 2",
    "(2 ^ 3) ^ 2",
    "-x + 1",
    "-(x + 1) * --y2",
    "10 - 4 - 3",
    "100 / 7 / 2",
    "x > 4 and y2 < 0",
    "not x == 5 or y2",
    "x*x*x-y2*2",
    "((((7))))",
    "1 +",
    "* 3",
    "(1 + 2",
    "1 + 2)",
    "1 2",
    "a $ b",
    "unknown + 1",
    "1 / (x - 5)",
    "",
):
    try:
        rpn = to_rpn(text)
        print("%-18s %s = %d" % (text, " ".join(str(s) for s in rpn), run(rpn, variables)))
    except SyntaxError as error:
        print("%-18s SyntaxError: %s" % (text, error))
    except (KeyError, ZeroDivisionError) as error:
        print("%-18s %s: %s" % (text, type(error).__name__, error))
print(list(tokenize("if1==(a<22)")))
