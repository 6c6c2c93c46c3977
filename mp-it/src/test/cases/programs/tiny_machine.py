# A stack machine with an assembler, and a compiler for it: tables of functions, labels, tracing.


class MachineError(Exception):
    pass


class Machine:
    def __init__(self, code, output):
        self.code = code
        self.output = output
        self.stack = []
        self.calls = []
        self.memory = {}
        self.ip = 0
        self.steps = 0

    def push(self, value):
        if len(self.stack) >= 50:
            raise MachineError("stack overflow")
        self.stack.append(value)

    def pop(self):
        if not self.stack:
            raise MachineError("stack underflow at %d" % (self.ip - 1))
        return self.stack.pop()

    def run(self, limit=20000):
        while True:
            if self.steps == limit:
                raise MachineError("still running after %d steps" % limit)
            self.steps += 1
            operation, argument = self.code[self.ip]
            self.ip += 1
            if operation == "halt":
                return self.stack
            if argument is None:
                OPERATIONS[operation](self)
            else:
                OPERATIONS[operation](self, argument)


def binary(function):
    def operation(machine):
        right = machine.pop()
        machine.push(function(machine.pop(), right))

    return operation


def divide(a, b):
    if b == 0:
        raise MachineError("division by zero")
    return a // b


def jump(machine, target):
    machine.ip = target


def jump_if_zero(machine, target):
    if machine.pop() == 0:
        machine.ip = target


def call(machine, target):
    machine.calls.append(machine.ip)
    machine.ip = target


def ret(machine):
    if not machine.calls:
        raise MachineError("return from nowhere")
    machine.ip = machine.calls.pop()


def swap(machine):
    a, b = machine.pop(), machine.pop()
    machine.push(a)
    machine.push(b)


OPERATIONS = {
    "push": Machine.push,
    "drop": Machine.pop,
    "dup": lambda machine: machine.stack.append(machine.stack[-1]),
    "swap": swap,
    "add": binary(lambda a, b: a + b),
    "sub": binary(lambda a, b: a - b),
    "mul": binary(lambda a, b: a * b),
    "div": binary(divide),
    "less": binary(lambda a, b: int(a < b)),
    "equal": binary(lambda a, b: int(a == b)),
    "load": lambda machine, name: machine.push(machine.memory.get(name, 0)),
    "store": lambda machine, name: machine.memory.update({name: machine.pop()}),
    "jump": jump,
    "jz": jump_if_zero,
    "call": call,
    "ret": ret,
    "print": lambda machine: machine.output.append(machine.pop()),
    "halt": None,
}


def assemble(source):
    labels, code = {}, []
    for line in source.split("\n"):
        line = line.split(";")[0].strip()
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        elif line:
            operation, _, argument = line.partition(" ")
            if operation not in OPERATIONS:
                raise SyntaxError("no operation " + operation)
            code.append((operation, argument.strip() or None))
    result = []
    for operation, argument in code:
        if operation in ("jump", "jz", "call"):
            if argument not in labels:
                raise SyntaxError("no label %s" % argument)
            argument = labels[argument]
        elif operation == "push":
            argument = int(argument)
        result.append((operation, argument))
    return result


def compile_tree(tree, code, fresh):
    """Trees are numbers, names, or tuples such as ("set", name, value)."""

    def emit(*lines):
        code.extend(lines)

    if isinstance(tree, int):
        return emit("push %d" % tree)
    if isinstance(tree, str):
        return emit("load " + tree)
    kind, *parts = tree
    if kind == "set":
        compile_tree(parts[1], code, fresh)
        emit("store " + parts[0])
    elif kind == "do":
        for part in parts:
            compile_tree(part, code, fresh)
    elif kind == "while":
        top, end = next(fresh), next(fresh)
        emit(top + ":")
        compile_tree(parts[0], code, fresh)
        emit("jz " + end)
        compile_tree(("do",) + tuple(parts[1:]), code, fresh)
        emit("jump " + top, end + ":")
    elif kind == "if":
        otherwise, end = next(fresh), next(fresh)
        compile_tree(parts[0], code, fresh)
        emit("jz " + otherwise)
        compile_tree(parts[1], code, fresh)
        emit("jump " + end, otherwise + ":")
        if len(parts) > 2:
            compile_tree(parts[2], code, fresh)
        emit(end + ":")
    else:
        for part in parts:
            compile_tree(part, code, fresh)
        emit(kind)


def labels():
    number = 0
    while True:
        number += 1
        yield "L%d" % number


def execute(title, source):
    output = []
    try:
        machine = Machine(assemble(source), output)
        stack = machine.run()
        print(title, output, stack, machine.steps, sorted(machine.memory.items()))
    except (MachineError, SyntaxError, IndexError) as error:
        print(title, output, type(error).__name__, error)


execute("sum", "push 2\npush 3\nadd\nprint\nhalt")
execute("swap", "push 2\npush 10\nswap\nsub\nhalt")
execute(
    "square",
    "push 7\ncall square\nprint\npush -3\ncall square\nprint\nhalt\nsquare:\ndup\nmul\nret",
)
execute(
    "count", "push 3\nagain:\ndup\nprint ; show\npush 1\nsub\ndup\njz end\njump again\nend:\nhalt"
)
execute("underflow", "push 1\nadd\nhalt")
execute("overflow", "top:\npush 1\njump top")
execute("endless", "top:\njump top")
execute("zero", "push 1\npush 0\ndiv\nhalt")
execute("nowhere", "ret")
execute("off the end", "push 1")
execute("bad name", "fly")
execute("bad label", "jump moon")

factorial = (
    "do",
    ("set", "r", 1),
    ("while", "n", ("set", "r", ("mul", "r", "n")), ("set", "n", ("sub", "n", 1))),
)
euclid = (
    "do",
    ("set", "a", 1071),
    ("set", "b", 462),
    (
        "while",
        "b",
        ("set", "t", ("sub", "a", ("mul", ("div", "a", "b"), "b"))),
        ("set", "a", "b"),
        ("set", "b", "t"),
    ),
    ("print", "a"),
)
collatz = (
    "do",
    ("set", "n", 27),
    (
        "while",
        ("sub", "n", 1),
        ("set", "s", ("add", "s", 1)),
        (
            "if",
            ("sub", "n", ("mul", 2, ("div", "n", 2))),
            ("set", "n", ("add", 1, ("mul", 3, "n"))),
            ("set", "n", ("div", "n", 2)),
        ),
        ("if", ("less", "m", "n"), ("set", "m", "n")),
    ),
)
for title, tree in (
    ("factorial", ("do", ("set", "n", 30), factorial)),
    ("euclid", euclid),
    ("collatz", collatz),
):
    code = []
    compile_tree(tree, code, labels())
    print(title, len(code), code[:6])
    execute(title, "\n".join(code + ["halt"]))
