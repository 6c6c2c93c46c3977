# A pretty printer of nested values within a width, and a parser that takes its output back.


class Printer:
    def __init__(self, width=40, indent=2):
        self.width, self.indent = width, indent

    def short(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join("%r: %s" % (k, self.short(v)) for k, v in sorted(value.items())) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.short(v) for v in value) + "]"
        if isinstance(value, tuple):
            inner = ", ".join(self.short(v) for v in value)
            return "(" + inner + ("," if len(value) == 1 else "") + ")"
        return repr(value)

    def lines(self, value, depth=0, before="", after=""):
        pad = " " * (depth * self.indent)
        text = before + self.short(value) + after
        if len(pad) + len(text) <= self.width or not isinstance(value, (dict, list, tuple)) or not value:
            yield pad + text
            return
        brackets = "{}" if isinstance(value, dict) else "[]" if isinstance(value, list) else "()"
        yield pad + before + brackets[0]
        if isinstance(value, dict):
            for k in sorted(value):
                yield from self.lines(value[k], depth + 1, "%r: " % (k,), ",")
        else:
            for v in value:
                yield from self.lines(v, depth + 1, "", ",")
        yield pad + brackets[1] + after

    def __call__(self, value):
        return "\n".join(self.lines(value))


class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, c):
        if self.peek() != c:
            raise ValueError("%r expected at %d, not %r" % (c, self.at, self.peek()))
        self.at += 1

    def sequence(self, close):
        items = []
        comma = False
        while self.peek() != close:
            items.append(self.value())
            comma = False
            if self.peek() != close:
                self.take(",")
                comma = True
        self.take(close)
        return items, comma

    def value(self):
        c = self.peek()
        if c == "[":
            self.take("[")
            return self.sequence("]")[0]
        if c == "(":
            self.take("(")
            items, comma = self.sequence(")")
            return items[0] if len(items) == 1 and not comma else tuple(items)
        if c == "{":
            self.take("{")
            out = {}
            while self.peek() != "}":
                key = self.value()
                self.take(":")
                out[key] = self.value()
                if self.peek() != "}":
                    self.take(",")
            self.take("}")
            return out
        start = self.at
        if c in "'\"":
            self.at += 1
            while self.text[self.at] != c:
                self.at += 2 if self.text[self.at] == "\\" else 1
            self.at += 1
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",:]})\n ":
                self.at += 1
        return eval(self.text[start : self.at])


CONFIG = {"name": "server", "ports": [80, 443, 8080], "limits": {"memory": 1.5, "users": None, "paths": ["/a/rather/long/path/indeed", "/b"]}, "flags": (True, False), "empty": [], "nothing": {}, "deep": [[[[1, 2], [3]], []], ((4,),)], "text": "quotes ' and \" and \\ newline\n"}
for width in (200, 60, 30, 10):
    text = Printer(width)(CONFIG)
    print("width", width, "lines", text.count("\n") + 1, "longest", max(len(line) for line in text.split("\n")))
    assert Reader(text).value() == CONFIG
print(Printer(40)(CONFIG))
print(Printer(20, 4)([1, [2, 3, [4, 5, 6, 7, 8, 9]], {"key": "value", "k2": [1, 2]}]))
print(Printer(5)((1,)), Printer(1)([]), Printer(1)({}), Printer(3)("a long text"))
for bad in ("[1, 2", "{1 2}", "[1 2]", "(1, ]", "", "{", "[,]", "foo"):
    try:
        print(repr(bad), Reader(bad).value())
    except (ValueError, IndexError, SyntaxError, NameError) as e:
        print(repr(bad), type(e).__name__, e)
