# A JSON encoder and parser written in Python, checked against the module.
import json
def encode(v):
    if v is None: return "null"
    if v is True: return "true"
    if v is False: return "false"
    if isinstance(v, str): return '"' + "".join(escape(c) for c in v) + '"'
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, (list, tuple)): return "[" + ", ".join(encode(x) for x in v) + "]"
    if isinstance(v, dict): return "{" + ", ".join(encode(str(k)) + ": " + encode(x) for k, x in v.items()) + "}"
    raise TypeError("cannot encode " + type(v).__name__)
def escape(c): return {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(c) or (c if ord(c) >= 32 else "\\u%04x" % ord(c))
class Parser:
    def __init__(self, text): self.text, self.at = text, 0
    def fail(self, why): raise ValueError("%s at %d" % (why, self.at))
    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n": self.at += 1
    def peek(self): return self.text[self.at] if self.at < len(self.text) else ""
    def expect(self, c):
        if self.peek() != c: self.fail("expected " + c)
        self.at += 1
    def value(self):
        self.space()
        c = self.peek()
        if c == "{": return self.object()
        if c == "[": return self.array()
        if c == '"': return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return v
        return self.number()
    def object(self):
        out = {}
        self.expect("{")
        self.space()
        while self.peek() != "}":
            if out: self.expect(",")
            self.space()
            k = self.string()
            self.space()
            self.expect(":")
            out[k] = self.value()
            self.space()
        self.expect("}")
        return out
    def array(self):
        out = []
        self.expect("[")
        self.space()
        while self.peek() != "]":
            if out: self.expect(",")
            out.append(self.value())
            self.space()
        self.expect("]")
        return out
    def string(self):
        self.expect('"')
        out = []
        while self.peek() != '"':
            c = self.peek()
            if not c: self.fail("unterminated")
            self.at += 1
            if c == "\\":
                c = self.peek()
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else: c = {"n": "\n", "t": "\t", "r": "\r"}.get(c, c)
            out.append(c)
        self.expect('"')
        return "".join(out)
    def number(self):
        start = self.at
        while self.peek() and self.peek() in "+-0123456789.eE": self.at += 1
        text = self.text[start:self.at]
        if not text: self.fail("no value")
        return float(text) if any(c in ".eE" for c in text) else int(text)
    def document(self):
        v = self.value()
        self.space()
        if self.peek(): self.fail("trailing text")
        return v
samples = (None, [], {}, [1, -2, 3.5], {"a": [True, False, None]}, "text \"quoted\" \\ \n\t", [[[]], {"x": {}}], {"n": 10 ** 15, "f": 0.125}, ["", "é", "\x01"])
for s in samples:
    t = encode(s)
    print(t, Parser(t).document() == s, json.loads(t) == s)
for t in ("[1, 2", "{\"a\" 1}", "[1,,2]", "\"abc", "nope", "[] x", "{\"a\":}", ""):
    try: print(repr(t), Parser(t).document())
    except ValueError as e: print(repr(t), "ValueError", e)
try: encode({"s": {1, 2}})
except TypeError as e: print(e)
doc = {"rows": [{"i": i, "square": i * i, "even": i % 2 == 0, "name": "row " + str(i)} for i in range(12)]}
print(len(encode(doc)), Parser(encode(doc)).document() == doc, encode(doc) == json.dumps(doc), Parser(json.dumps(doc)).document()["rows"][11])
def pretty(v, pad=""):
    if isinstance(v, dict) and v: return "{\n" + ",\n".join(pad + "  " + encode(k) + ": " + pretty(x, pad + "  ") for k, x in v.items()) + "\n" + pad + "}"
    if isinstance(v, list) and v: return "[\n" + ",\n".join(pad + "  " + pretty(x, pad + "  ") for x in v) + "\n" + pad + "]"
    return encode(v)
print(pretty({"name": "tree", "kids": [{"name": "leaf"}, []], "n": 1}))
def path(v, p):
    for part in p.split("/"): v = v[int(part)] if isinstance(v, list) else v[part]
    return v
print(path(doc, "rows/3/square"), path(doc, "rows/-1/name"))
def merge(a, b): return {k: merge(a[k], b[k]) if k in a and k in b and isinstance(a[k], dict) and isinstance(b[k], dict) else b.get(k, a.get(k)) for k in sorted(set(a) | set(b))}
print(encode(merge({"a": 1, "n": {"x": 1, "y": 2}}, {"b": 2, "n": {"y": 3}})))
