# Records in text: CSV with quotes, INI, templates, queries with grouping and joining.
from collections import OrderedDict, namedtuple

CSV = '''name,region,length,weight,note
perthensis,west,0.6,200,"smallest, of all"
childreni,north,1.0,300,"called ""Children's"""
stimsoni,centre,0.9,280,
maculosa,east,1.05,320,"two
lines"
papuensis,north,1.4,,endangered
'''

INI = """
; comment
top = 1
[board]
name = lighthouse
pins = 3, 5 ,7
[net]
host=example.org
port = 80
retry = yes
[empty]
"""


def csv_rows(text):
    row, field, quoted, at = [], "", False, 0
    while at < len(text):
        char = text[at]
        at += 1
        if quoted:
            if char != '"':
                field += char
            elif text[at : at + 1] == '"':
                field += '"'
                at += 1
            else:
                quoted = False
        elif char == '"' and not field:
            quoted = True
        elif char == ",":
            row.append(field)
            field = ""
        elif char == "\n":
            row.append(field)
            yield row
            row, field = [], ""
        else:
            field += char
    if field or row:
        row.append(field)
        yield row


def csv_line(values):
    cells = []
    for value in values:
        text = "" if value is None else str(value)
        if any(c in text for c in ',"\n'):
            text = '"%s"' % text.replace('"', '""')
        cells.append(text)
    return ",".join(cells)


def read_ini(text):
    sections = OrderedDict()
    section = sections.setdefault("", OrderedDict())
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if not line or line[0] in ";#":
            continue
        if line[0] == "[":
            if line[-1] != "]":
                raise ValueError("line %d: ] missing" % number)
            section = sections.setdefault(line[1:-1], OrderedDict())
        else:
            key, equals, value = line.partition("=")
            if not equals:
                raise ValueError("line %d: = missing" % number)
            section[key.strip()] = value.strip()
    return sections


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    if text.lower() in ("yes", "no"):
        return text.lower() == "yes"
    return [convert(part.strip()) for part in text.split(",")] if "," in text else text


Snake = namedtuple("Snake", ["name", "region", "length", "weight", "note"])


class Query:
    def __init__(self, rows):
        self.rows = list(rows)

    def __iter__(self):
        return iter(self.rows)

    def where(self, condition):
        return Query(row for row in self.rows if condition(row))

    def order_by(self, key, reverse=False):
        return Query(sorted(self.rows, key=key, reverse=reverse))

    def group_by(self, key, **totals):
        groups = {}
        for row in self.rows:
            groups.setdefault(key(row), []).append(row)
        for name in sorted(groups):
            yield name, {total: function(groups[name]) for total, function in totals.items()}

    def join(self, others, key, other_key):
        index = {other_key(other): other for other in others}
        return Query((row, index[key(row)]) for row in self.rows if key(row) in index)


def render(template, values):
    """{name} is replaced, {name:5} padded, {{ and }} stand for themselves."""
    result, at = "", 0
    while at < len(template):
        char = template[at]
        if template[at : at + 2] in ("{{", "}}"):
            result += char
            at += 2
        elif char == "{":
            end = template.index("}", at)
            name, _, width = template[at + 1 : end].partition(":")
            value = values
            for part in name.split("."):
                value = value[part] if isinstance(value, dict) else getattr(value, part)
            result += ("%-" + (width or "0") + "s") % value
            at = end + 1
        else:
            result += char
            at += 1
    return result


rows = list(csv_rows(CSV))
print(rows[0], len(rows))
for row in rows[1:]:
    print(len(row), row)
snakes = Query(
    Snake(n, r, float(length), int(w) if w else None, note) for n, r, length, w, note in rows[1:]
)
print(snakes.rows[0], snakes.rows[0].name, snakes.rows[0][2], len(snakes.rows[0]))
back = "\n".join([csv_line(rows[0])] + [csv_line(s) for s in snakes]) + "\n"
print("round trip", back == CSV, list(csv_rows('a,"",b\n,\nlast')), list(csv_rows("")))

print(
    [
        s.name
        for s in snakes.where(lambda s: s.length >= 1).order_by(lambda s: s.length, reverse=True)
    ]
)
print([s.name for s in snakes.order_by(lambda s: (s.weight is None, s.weight or 0))])
for region, totals in snakes.group_by(
    lambda s: s.region, count=len, longest=lambda g: max(s.length for s in g)
):
    print(region, totals["count"], totals["longest"])
CLIMATE = (("north", "wet"), ("centre", "dry"), ("south", "cold"))
for snake, (region, climate) in snakes.join(CLIMATE, lambda s: s.region, lambda c: c[0]):
    print(snake.name, "lives in the", climate, region)
try:
    snakes.rows[0].name = "x"
except AttributeError:
    print("AttributeError")
try:
    Snake("too", "few")
except TypeError as error:
    print("TypeError", error)

config = read_ini(INI)
print(list(config), list(config["net"].items()), config["empty"] == {}, list(config[""]))
for key, value in (
    list(config["board"].items()) + list(config["net"].items()) + [("x", "2.5"), ("y", "")]
):
    print(key, repr(convert(value)))
for bad in ("[open", "just words", "a=1\n\n[b]\n?"):
    try:
        print(read_ini(bad))
    except ValueError as error:
        print("ValueError", error)

print(render("{name:12}|{{{region}}}|{length}", {"name": "x", "region": "y", "length": 1.5}))
for snake in snakes.where(lambda s: s.weight):
    print(render("{s.name:11} {s.weight:4}g {s.note}", {"s": snake}).replace("\n", " / "))
for template in ("{nothing}", "{open"):
    try:
        print(render(template, {}))
    except (KeyError, ValueError) as error:
        print(type(error).__name__)
