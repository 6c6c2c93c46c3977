# A template engine: text with {{ expressions }}, {% for %}, {% if %}, filters and blocks within blocks.


class TemplateError(Exception):
    pass


def pieces(source):
    while source:
        at = source.find("{")
        if at < 0:
            yield "text", source
            return
        kind = source[at : at + 2]
        if kind not in ("{{", "{%"):
            yield "text", source[: at + 1]
            source = source[at + 1 :]
            continue
        if at:
            yield "text", source[:at]
        close = "}}" if kind == "{{" else "%}"
        end = source.find(close, at)
        if end < 0:
            raise TemplateError("no %s for %s" % (close, kind))
        yield ("value" if kind == "{{" else "tag"), source[at + 2 : end].strip()
        source = source[end + 2 :]


class Text:
    def __init__(self, text):
        self.text = text

    def render(self, names, out):
        out.append(self.text)


class Value:
    FILTERS = {
        "upper": lambda v: str(v).upper(),
        "title": lambda v: " ".join(w[0].upper() + w[1:] for w in str(v).split()),
        "length": len,
        "join": lambda v: ", ".join(str(i) for i in v),
        "round": lambda v: "%.2f" % v,
        "escape": lambda v: str(v).replace("&", "&amp;").replace("<", "&lt;"),
    }

    def __init__(self, expression):
        parts = [p.strip() for p in expression.split("|")]
        self.expression = parts[0]
        self.filters = parts[1:]

    def value(self, names):
        value = eval(self.expression, dict(names))
        for name in self.filters:
            if name not in self.FILTERS:
                raise TemplateError("no filter " + name)
            value = self.FILTERS[name](value)
        return value

    def render(self, names, out):
        out.append(str(self.value(names)))


class Block:
    def __init__(self):
        self.children = []

    def render(self, names, out):
        for child in self.children:
            child.render(names, out)


class For(Block):
    def __init__(self, head):
        super().__init__()
        self.name, expression = [p.strip() for p in head.split(" in ")]
        self.items = Value(expression)

    def render(self, names, out):
        items = list(self.items.value(names))
        for i, item in enumerate(items):
            inner = dict(names)
            inner[self.name] = item
            inner["index"], inner["last"] = i + 1, i + 1 == len(items)
            super().render(inner, out)


class If(Block):
    def __init__(self, head):
        super().__init__()
        self.condition = Value(head)
        self.otherwise = None

    def render(self, names, out):
        if self.condition.value(names):
            super().render(names, out)
        elif self.otherwise:
            self.otherwise.render(names, out)


def parse(source):
    stack = [Block()]
    for kind, text in pieces(source):
        if kind == "text":
            stack[-1].children.append(Text(text))
        elif kind == "value":
            stack[-1].children.append(Value(text))
        else:
            word, _, rest = text.partition(" ")
            if word in ("for", "if"):
                block = For(rest) if word == "for" else If(rest)
                stack[-1].children.append(block)
                stack.append(block)
            elif word == "else":
                other = Block()
                stack[-1].otherwise = other
                stack[-1] = other
            elif word == "end":
                if len(stack) == 1:
                    raise TemplateError("end of nothing")
                stack.pop()
            else:
                raise TemplateError("unknown tag " + word)
    if len(stack) > 1:
        raise TemplateError("%d blocks are not ended" % (len(stack) - 1))
    return stack[0]


def render(source, **names):
    out = []
    parse(source).render(names, out)
    return "".join(out)


print(render("Hello, {{ name }}! {{ name | upper }} {{ name|length }}", name="world"))
print(render("{% for x in items %}{{ index }}:{{ x }}{% if not last %}, {% end %}{% end %}.", items=["a", "b", "c"]))
print(render("{% if n > 10 %}big{% else %}small{% end %} {{ n * 2 + 1 }} {{ n / 3 | round }}", n=7))
print(render("{ braces } {x} {{ '{}'.format(5) }} {{ {1: 2}[1] }}"))
ORDER = """Order for {{ customer.name | title }}
{% for item in customer.items %}{% if item[1] %}  {{ item[0] }} x{{ item[1] }} = {{ item[1] * item[2] | round }}
{% end %}{% end %}Total: {{ sum(i[1] * i[2] for i in customer.items) | round }} {% for t in tags %}<{{ t | escape }}>{% end %}"""


class Customer:
    name = "jane doe"
    items = [("pen", 3, 1.25), ("ghost", 0, 99), ("ink", 1, 7.5)]


print(render(ORDER, customer=Customer, tags=["new", "a&b", "x<y"]))
print(render("{% for row in rows %}{% for c in row %}[{{ c }}]{% end %};{% end %}", rows=[[1, 2], [], [3]]))
for bad in ("{{ open", "{% for x in y %}", "{% end %}", "{% what %}", "{{ a | nothing }}", "{{ missing }}", "{{ 1 / 0 }}"):
    try:
        print(render(bad, a=1))
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
