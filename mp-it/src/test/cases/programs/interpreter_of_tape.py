# An interpreter of a language with eight commands, with a compiler that folds runs and finds loops.


class ProgramError(Exception):
    pass


def compile_program(source):
    code, open_brackets = [], []
    for c in source:
        if c in "+-<>":
            op, step = ("add" if c in "+-" else "move"), (1 if c in "+>" else -1)
            if code and code[-1][0] == op:
                code[-1][1] += step
                if code[-1][1] == 0:
                    code.pop()
            else:
                code.append([op, step])
        elif c == ".":
            code.append(["out", 0])
        elif c == ",":
            code.append(["in", 0])
        elif c == "[":
            open_brackets.append(len(code))
            code.append(["jump", 0])
        elif c == "]":
            if not open_brackets:
                raise ProgramError("] without [ at %d" % len(code))
            at = open_brackets.pop()
            if code[at + 1 :] == [["add", -1]]:
                del code[at:]
                code.append(["clear", 0])
            else:
                code[at][1] = len(code)
                code.append(["back", at])
    if open_brackets:
        raise ProgramError("%d [ are open" % len(open_brackets))
    return code


def run(code, given=b"", limit=200000):
    tape, at, pc, steps = bytearray(64), 0, 0, 0
    given = iter(given)
    out = bytearray()
    while pc < len(code):
        steps += 1
        if steps > limit:
            raise ProgramError("out of steps")
        op, argument = code[pc]
        if op == "add":
            tape[at] = tape[at] + argument & 255
        elif op == "move":
            at += argument
            if at < 0:
                raise ProgramError("left of the tape")
            while at >= len(tape):
                tape.extend(bytes(64))
        elif op == "out":
            out.append(tape[at])
        elif op == "in":
            tape[at] = next(given, 0)
        elif op == "clear":
            tape[at] = 0
        elif op == "jump":
            if not tape[at]:
                pc = argument
        elif tape[at]:
            pc = argument
        pc += 1
    return bytes(out), steps, len(tape)


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
PROGRAMS = {
    "hello": (HELLO, b""),
    "echo": (",[.,]", b"echo this"),
    "reversed": (">,[>,]<[.<]", b"abc"),
    "upper": (",[--------------------------------.,]", b"shout"),
    "add": (",>,<[->+<]>.", b"\x21\x21"),
    "multiply": (",>,<[->[->+>+<<]>>[-<<+>>]<<<]>>.", b"\x06\x0b"),
    "squares": ("++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<+>]<-]>>-]<<<-]" if False else "+.", b""),
    "wide": (">" * 100 + "+" * 65 + ".", b""),
    "nothing": ("", b""),
    "comments": ("say +++ twice [ - ] done", b""),
}
for name, (source, given) in sorted(PROGRAMS.items()):
    code = compile_program(source)
    print(name, len(source), "->", len(code), run(code, given))
print(compile_program("++--+>><-[-]"), compile_program("[[-]]"), compile_program("+[>+<-]"))
for bad in ("[", "]", "[[]", "[]]"):
    try:
        print(bad, compile_program(bad))
    except ProgramError as e:
        print(bad, e)
for bad in ("<", "+[]", "+[>+]"):
    try:
        print(bad, run(compile_program(bad), limit=5000))
    except ProgramError as e:
        print(bad, e)
