# A tokenizer with positions, and a parser of declarations on top of it.

KEYWORDS = {"let", "fn", "if", "else", "return"}
PAIRS = {"==", "!=", "<=", ">=", "->", "&&", "||"}
SINGLES = set("+-*/%=<>!(){}[],;:")


class LexError(Exception):
    def __init__(self, line, column, what):
        super().__init__("%d:%d: %s" % (line, column, what))
        self.position = line, column


class Token:
    __slots__ = ("kind", "text", "line", "column")

    def __init__(self, kind, text, line, column):
        self.kind, self.text, self.line, self.column = kind, text, line, column

    def __repr__(self):
        return "%s(%s)@%d:%d" % (self.kind, self.text, self.line, self.column)


def tokens(source):
    i, line, start = 0, 1, 0
    while i < len(source):
        c = source[i]
        column = i - start + 1
        begin = i
        if c == "\n":
            line += 1
            start = i + 1
            i += 1
            continue
        if c.isspace():
            i += 1
            continue
        if source[i : i + 2] == "//":
            while i < len(source) and source[i] != "\n":
                i += 1
            continue
        if c.isalpha() or c == "_":
            while i < len(source) and (source[i].isalpha() or source[i].isdigit() or source[i] == "_"):
                i += 1
            text = source[begin:i]
            yield Token("key" if text in KEYWORDS else "name", text, line, column)
        elif c.isdigit():
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            text = source[begin:i]
            if text.count(".") > 1:
                raise LexError(line, column, "bad number " + text)
            yield Token("float" if "." in text else "int", text, line, column)
        elif c == '"':
            i += 1
            out = []
            while i < len(source) and source[i] != '"':
                if source[i] == "\n":
                    raise LexError(line, column, "newline in string")
                if source[i] == "\\":
                    i += 1
                    out.append({"n": "\n", "t": "\t"}.get(source[i], source[i]))
                else:
                    out.append(source[i])
                i += 1
            if i == len(source):
                raise LexError(line, column, "unclosed string")
            i += 1
            yield Token("text", repr("".join(out)), line, column)
        elif source[i : i + 2] in PAIRS:
            i += 2
            yield Token("op", source[begin:i], line, column)
        elif c in SINGLES:
            i += 1
            yield Token("op", c, line, column)
        else:
            raise LexError(line, column, "unexpected %r" % c)


SOURCE = """// a small program
let x = 3.14;
fn area(r: float) -> float {
    return x * r * r; // pi r^2
}
let name_2 = "two\\twords \\"quoted\\"";
if x >= 2 && name_2 != "" { let y = area(10) } else { let y = -1 % 2 }
"""
found = list(tokens(SOURCE))
print(len(found))
for token in found:
    print(token)
kinds = {}
for token in found:
    kinds[token.kind] = kinds.get(token.kind, 0) + 1
print(sorted(kinds.items()))
print(max(t.line for t in found), sorted(set(t.text for t in found if t.kind == "name")))


def declarations(stream):
    stream = list(stream)
    for i, token in enumerate(stream):
        if token.kind == "key" and token.text in ("let", "fn"):
            yield token.text, stream[i + 1].text, token.line


print(list(declarations(found)))
for bad in ("let a = 1.2.3", 'let s = "open', 'let s = "two\nlines"', "a\n  b $ c", "x ? y", "", "   \n\n  ", "// only"):
    try:
        print(repr(bad), [t.text for t in tokens(bad)])
    except LexError as e:
        print(repr(bad), e, e.position)
