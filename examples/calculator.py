"""A calculator: a recursive-descent parser, run by a loop that reads lines from stdin.

    statement = [NAME "="] sum
    sum       = product {("+" | "-") product}
    product   = sign {("*" | "/" | "//" | "%") sign}
    sign      = {"+" | "-"} power
    power     = atom ["**" sign]
    atom      = NUMBER | NAME | NAME "(" [sum {"," sum}] ")" | "(" sum ")"

Stresses string handling, exceptions and method calls. Usage: calculator.py, to type formulas
until "quit", or calculator.py ROUNDS, to evaluate some formulas that often.
"""

import math
import sys

FUNCTIONS = {
    "abs": abs,
    "cos": math.cos,
    "exp": math.exp,
    "log": math.log,
    "max": max,
    "min": min,
    "round": round,
    "sin": math.sin,
    "sqrt": math.sqrt,
}
OPERATORS = ("**", "//", "+", "-", "*", "/", "%", "(", ")", ",", "=")
NUMBER, NAME, OPERATOR, END = "number", "name", "operator", "end"


class FormulaError(Exception):
    """What is wrong with a formula, and in which column."""

    def __init__(self, message, column):
        super().__init__(message)
        self.column = column


class Token:
    def __init__(self, kind, text, column):
        self.kind = kind
        self.text = text
        self.column = column


def tokens(text):
    """Generate the tokens of a formula; the last one is an END."""
    at = 0
    while at < len(text):
        start = at
        char = text[at]
        if char.isspace():
            at += 1
        elif char.isdigit() or char == ".":
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            yield Token(NUMBER, text[start:at], start)
        elif char.isalpha() or char == "_":
            while at < len(text) and (text[at].isalpha() or text[at].isdigit() or text[at] == "_"):
                at += 1
            yield Token(NAME, text[start:at], start)
        else:
            for operator in OPERATORS:
                if text.startswith(operator, at):
                    at += len(operator)
                    yield Token(OPERATOR, operator, start)
                    break
            else:
                raise FormulaError("strange character", at)
    yield Token(END, "", at)


class Calculator:
    def __init__(self):
        self.variables = {"pi": math.pi, "e": math.e}

    def evaluate(self, text):
        """The value of a formula; a formula like "x = 1 + 2" sets the variable, too."""
        self.tokens = list(tokens(text))
        self.at = 0
        target = None
        if self.tokens[0].kind == NAME and self.tokens[1].text == "=":
            target = self.tokens[0].text
            self.at = 2
        value = self.sum()
        if self.token().kind != END:
            raise FormulaError("cannot go on here", self.token().column)
        if target:
            self.variables[target] = value
        return value

    def token(self):
        return self.tokens[self.at]

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def accept(self, *operators):
        """The next operator's text, if it is one of these."""
        token = self.tokens[self.at]
        if token.kind == OPERATOR and token.text in operators:
            self.at += 1
            return token.text
        return None

    def sum(self):
        value = self.product()
        while True:
            operator = self.accept("+", "-")
            if operator == "+":
                value += self.product()
            elif operator == "-":
                value -= self.product()
            else:
                return value

    def product(self):
        value = self.sign()
        while True:
            column = self.token().column
            operator = self.accept("*", "/", "//", "%")
            if not operator:
                return value
            right = self.sign()
            try:
                if operator == "*":
                    value *= right
                elif operator == "/":
                    value /= right
                elif operator == "//":
                    value //= right
                else:
                    value %= right
            except ZeroDivisionError:
                raise FormulaError("division by zero", column)

    def sign(self):
        operator = self.accept("+", "-")
        if operator:
            value = self.sign()
            return -value if operator == "-" else value
        return self.power()

    def power(self):
        base = self.atom()
        if self.accept("**"):
            return base ** self.sign()
        return base

    def atom(self):
        token = self.take()
        if token.kind == NUMBER:
            try:
                return float(token.text) if "." in token.text else int(token.text)
            except ValueError:
                raise FormulaError("not a number", token.column)
        if token.kind == NAME:
            if self.accept("("):
                return self.call(token)
            if token.text in self.variables:
                return self.variables[token.text]
            raise FormulaError("unknown name " + token.text, token.column)
        if token.text == "(":
            value = self.sum()
            self.expect(")")
            return value
        raise FormulaError("a value is missing", token.column)

    def call(self, name):
        if name.text not in FUNCTIONS:
            raise FormulaError("unknown function " + name.text, name.column)
        arguments = []
        if not self.accept(")"):
            arguments.append(self.sum())
            while self.accept(","):
                arguments.append(self.sum())
            self.expect(")")
        try:
            return FUNCTIONS[name.text](*arguments)
        except (TypeError, ValueError) as error:
            raise FormulaError(str(error), name.column)

    def expect(self, operator):
        if not self.accept(operator):
            raise FormulaError(operator + " is missing", self.token().column)


def shown(value):
    return "%.10g" % value if isinstance(value, float) else str(value)


def read_eval_print(lines, write):
    """Answer line by line until there are no more or one says quit."""
    calculator = Calculator()
    prompt = "> "
    write(prompt)
    for line in lines:
        line = line.rstrip()
        if line == "quit":
            break
        if line:
            try:
                write(shown(calculator.evaluate(line)) + "\n")
            except FormulaError as error:
                write(" " * (len(prompt) + error.column) + "^\n")
                write("%s\n" % error)
        write(prompt)
    write("bye\n")


FORMULAS = (
    "x = 7 * (3 + 4) - 12 // 5",
    "y = -x ** 2 + 3 * x - 1",
    "z = (x + y) / 8 + 0.125",
    "w = max(x, y, z) - min(x, y, z)",
    "((((((1 + 2) * 3) - 4) * 5) % 6) + 7) * w",
)


def main(rounds=5000):
    calculator = Calculator()
    total = 0
    for _ in range(rounds):
        for formula in FORMULAS:
            total += calculator.evaluate(formula)
    return "%d formulas give %s" % (rounds * len(FORMULAS), shown(total))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(main(int(sys.argv[1])))
    else:
        read_eval_print(sys.stdin, sys.stdout.write)
